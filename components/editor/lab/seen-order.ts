/**
 * The characters of an element's text as they stand on the screen, from left to right, brackets as they are drawn (UAX #9,
 * L4: mirrored where they run from right to left). Of one line.
 */
export function seenOrder(element: Element): string {
  const characters: { text: string; left: number; index: number }[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    for (let at = 0; at < text.length; at++) {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { left, width } = range.getBoundingClientRect()
      characters.push({ text: text[at] ?? '', left: left + width / 2, index: characters.length })
    }
  }
  return characters
    .map((character, at) => ({ ...character, text: drawnBracket(character, characters[at - 1], characters[at + 1]) }))
    .sort((a, b) => a.left - b.left || a.index - b.index)
    .map(({ text }) => text)
    .join('')
    .trim()
}

type Placed = { text: string; left: number }

/** A bracket runs from right to left when what it encloses begins on its left side, or ends on its right. */
function drawnBracket({ text, left }: Placed, before: Placed | undefined, after: Placed | undefined): string {
  if (text === '(' && after && after.left < left) return ')'
  if (text === ')' && before && before.left > left) return '('
  return text
}
