import { normalizeArabic } from '@/lib/arabic/normalize'

/** Text for one line of a form: normalised, white space folded; longer than `max` characters is cut after a word. */
export function cleanLine(text: string, max = Number.POSITIVE_INFINITY): string {
  const line = normalizeArabic(text).replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  const cut = line.slice(0, max - 1)
  const space = cut.lastIndexOf(' ')
  // A word longer than half the room is cut itself, but never inside a surrogate pair.
  const kept = space > max / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept}…`
}
