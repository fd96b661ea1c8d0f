/** Hues that can be told apart on paper and on ink; the name beside the colour says the same. */
const hues = [20, 75, 140, 195, 245, 290, 330]

/** The colour of a person, the same in every tab and session: an OKLCH hue in degrees. */
export function personHue(personId: string): number {
  let sum = 0
  for (const char of personId) sum = (sum * 31 + char.charCodeAt(0)) % 9973
  return hues[sum % hues.length] ?? 195
}
