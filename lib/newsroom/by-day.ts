/** Groups a list that is ordered by time under calendar days (`2026-03-10`) of a time zone, keeping its order. */
export function byDay<Item extends { at: Date }>(items: Item[], timeZone: string): { day: string; items: Item[] }[] {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })
  const days = new Map<string, Item[]>()
  for (const item of items) {
    const day = format.format(item.at)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days].map(([day, group]) => ({ day, items: group }))
}
