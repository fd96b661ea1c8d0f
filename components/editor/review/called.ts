import type { PersonRef } from '@/lib/people/person-ref'

/** How a text may call a person: by the name in any language, since colleagues do not all see the same one. */
export function callsOf({ name }: Pick<PersonRef, 'name'>): string[] {
  return [...new Set(Object.values(name))].filter((one) => one?.trim()).map((one) => `@${one}`)
}

/** Does the text still call the person? */
export function isCalled(person: Pick<PersonRef, 'name'>, text: string): boolean {
  return callsOf(person).some((call) => text.includes(call))
}
