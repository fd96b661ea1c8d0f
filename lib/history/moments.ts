/** A minute in which something was written. */
export type Moment = {
  minute: Date
  /** The versions written in it: the text at its end is the text at `version`. */
  first: number
  version: number
  /** Who wrote in it; null is the system. */
  people: (string | null)[]
  changes: number
}

/** Steps that lie together in one minute by the clock of whoever wrote them down. */
export type Stretch = { first: number; last: number; minute: Date; people: (string | null)[] }

/**
 * The minutes of a text's life. Clocks of several servers may disagree by a little: a later version is never earlier, so
 * a stretch whose clock was slow belongs to the minute before it.
 * @param stretches in the order of their versions
 */
export function momentsOf(stretches: Stretch[]): Moment[] {
  const moments: Moment[] = []
  for (const { first, last, minute, people } of stretches) {
    const current = moments.at(-1)
    if (current && minute <= current.minute) {
      current.version = last
      current.changes += last - first + 1
      current.people = [...new Set([...current.people, ...people])]
    } else moments.push({ minute, first, version: last, people: [...new Set(people)], changes: last - first + 1 })
  }
  return moments
}

/** The minute that a time lies in. */
export function minuteOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000)
}
