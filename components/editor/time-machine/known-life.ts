import type { Author, Moments, Revision } from '@/lib/history/history'

/**
 * The minutes known so far and those that were told since.
 * @param newer begins with the last minute known, which may have grown
 */
export function withNewer(known: Moments, newer: Moments): Moments {
  const [first] = newer.items
  if (!first || newer.items.at(-1)?.version === known.items.at(-1)?.version) return known
  return {
    items: [...known.items.filter((moment) => moment.first < first.first), ...newer.items],
    people: together(known.people, newer.people),
    earlier: known.earlier,
  }
}

/** The minutes known so far and the page before them. */
export function withEarlier(known: Moments, page: Moments): Moments {
  return {
    items: [...page.items, ...known.items],
    people: together(known.people, page.people),
    earlier: page.earlier,
  }
}

/** The kept copies known so far and those told since, newest first; `newer` may begin before the last one known. */
export function withNewerRevisions(known: Revision[], newer: Revision[]): Revision[] {
  const fresh = newer.filter(({ id }) => !known.some((one) => one.id === id))
  return fresh.length > 0 ? [...fresh, ...known] : known
}

function together(known: Author[], more: Author[]): Author[] {
  return [...known, ...more.filter(({ id }) => !known.some((one) => one.id === id))]
}
