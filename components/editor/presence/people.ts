import type { PersonRef } from '@/lib/people/person-ref'
import type { Other } from './presence'

/** In the order in which one tab of a person outdoes another. */
const doings = ['away', 'reads', 'writes'] as const

/** `writes`: the caret is in the text; `reads`: it is not; `away`: the page is hidden. */
export type Doing = (typeof doings)[number]

export type Present = { person: PersonRef; doing: Doing }

/** Named in the language of whoever looks. */
export type NamedPresent = { id: string; name: string; doing: Doing }

/** A person once, however many tabs they have, doing the most that is done in one of them. @param personId whoever looks */
export function presentPeople(others: Other[], personId: string): Present[] {
  const people = new Map<string, Present>()
  for (const { person, selection, away } of others) {
    if (person.id === personId) continue
    const doing = selection ? 'writes' : away ? 'away' : 'reads'
    const before = people.get(person.id)?.doing ?? 'away'
    people.set(person.id, { person, doing: doings.indexOf(doing) > doings.indexOf(before) ? doing : before })
  }
  return [...people.values()]
}
