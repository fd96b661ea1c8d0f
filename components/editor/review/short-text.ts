/** As much of a text as names it in a sentence. */
export function shortText(text: string): string {
  const letters = [...text.trim()]
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join('')
}
