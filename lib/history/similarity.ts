/** How much two texts share, 0 to 1: of their words, or of their pairs of letters when they are short. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const short = Math.min(a.length, b.length) < 40
  const [partsA, partsB] = short ? [pairs(a), pairs(b)] : [words(a), words(b)]
  if (partsA.length === 0 || partsB.length === 0) return 0
  const counts = new Map<string, number>()
  for (const part of partsA) counts.set(part, (counts.get(part) ?? 0) + 1)
  let shared = 0
  for (const part of partsB) {
    const left = counts.get(part) ?? 0
    if (left === 0) continue
    shared++
    counts.set(part, left - 1)
  }
  return (2 * shared) / (partsA.length + partsB.length)
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean)
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))
}
