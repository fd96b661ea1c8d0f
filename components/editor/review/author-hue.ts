const hues = 8

/** The class of the colour of a person, the same everywhere and always. */
export function authorHue(personId: string): string {
  let sum = 0
  for (const letter of personId) sum = (sum * 31 + letter.charCodeAt(0)) % 9_973
  return `author-${sum % hues}`
}
