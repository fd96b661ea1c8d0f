/** A list in stretches of neighbours that are the same in some way, in their order. */
export function neighbours<One>(all: readonly One[], isSame: (one: One, next: One) => boolean): One[][] {
  const stretches: One[][] = []
  for (const one of all) {
    const last = stretches.at(-1)
    if (last?.[0] !== undefined && isSame(last[0], one)) last.push(one)
    else stretches.push([one])
  }
  return stretches
}
