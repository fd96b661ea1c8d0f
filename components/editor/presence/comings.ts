import type { PersonRef } from '@/lib/people/person-ref'

/** Who comes is told when nobody else has come for so long: a burst is told once. */
export const cameMs = 3_000
/** Who leaves is often back: the page was loaded anew, the line or the server was gone for a moment. */
export const leftMs = 30_000

export type Comings = {
  /** Who is here now; null while that is not known. */
  present: (people: PersonRef[] | null) => void
  close: () => void
}

/**
 * News of who comes and who leaves, held back until it is likely to stay true: whoever is back before their leaving was told,
 * or gone again before their coming was, is never mentioned. Who was here from the beginning is no news.
 */
export function tellComings(tell: (news: { came: PersonRef[]; left: PersonRef[] }) => void): Comings {
  /** Those of whom whoever listens knows that they are here. */
  let known: Map<string, PersonRef> | null = null
  let now = new Map<string, PersonRef>()
  const came = held(cameMs, (people) => tell({ came: people, left: [] }))
  const left = held(leftMs, (people) => tell({ came: [], left: people }))

  return {
    present: (people) => {
      if (people === null) {
        came.set([])
        left.set([])
        return
      }
      now = new Map(people.map((person) => [person.id, person]))
      known ??= now
      came.set(without(now, known))
      left.set(without(known, now))
    },
    close: () => {
      came.set([])
      left.set([])
    },
  }

  /** Holds people back for `ms` after the last was added. */
  function held(ms: number, due: (people: PersonRef[]) => void) {
    let waiting: PersonRef[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      const people = waiting
      waiting = []
      known = new Map(known)
      for (const person of people) {
        if (now.has(person.id)) known.set(person.id, person)
        else known.delete(person.id)
      }
      due(people)
    }
    return {
      set: (people: PersonRef[]) => {
        const isMore = people.some(({ id }) => !waiting.some((one) => one.id === id))
        waiting = people
        if (people.length === 0 || isMore) clearTimeout(timer)
        if (isMore) timer = setTimeout(end, ms)
      },
    }
  }
}

function without(some: Map<string, PersonRef>, others: Map<string, PersonRef>): PersonRef[] {
  return [...some.values()].filter(({ id }) => !others.has(id))
}
