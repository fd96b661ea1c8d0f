import type { Author, Moments, Revision, SentMoment } from '@/lib/history/history'

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

/** The minutes known so far and the page before them, which may have come twice. */
export function withEarlier(known: Moments, page: Moments): Moments {
  const isThere = (page.items.at(-1)?.version ?? 0) >= (known.items[0]?.first ?? Number.POSITIVE_INFINITY)
  if (isThere) return known
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

/**
 * The minute in which a version was written; null when that is not known here: it lies before the minutes told so far, and
 * no kept copy says it.
 */
export function minuteOf(
  version: number,
  { moments, revisions, earlier }: { moments: SentMoment[]; revisions: Revision[]; earlier: number | null },
): string | null {
  if (isBefore(version, { moments, earlier })) {
    return revisions.find((revision) => revision.version === version)?.written ?? null
  }
  return moments[placeOf(moments, version)]?.minute ?? null
}

/** Does a version lie before the minutes told so far? */
export function isBefore(
  version: number,
  { moments, earlier }: { moments: SentMoment[]; earlier: number | null },
): boolean {
  return earlier !== null && version < (moments[0]?.first ?? 0)
}

/** The place of the minute in which a version was written. */
export function placeOf(moments: SentMoment[], version: number): number {
  const place = moments.findIndex((moment) => moment.version >= version)
  return place === -1 ? moments.length - 1 : place
}

function together(known: Author[], more: Author[]): Author[] {
  return [...known, ...more.filter(({ id }) => !known.some((one) => one.id === id))]
}
