import type { PersonRef } from './person-ref'

/** Whether a name of the person, in any language, has these letters in it, whatever their case. */
export function isNamed({ name }: Pick<PersonRef, 'name'>, letters: string): boolean {
  const wanted = letters.trim().toLowerCase()
  return Object.values(name).some((text) => text?.toLowerCase().includes(wanted))
}
