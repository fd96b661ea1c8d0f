/** The characters of an element's text as they stand on the screen, from left to right. Of one line. */
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
    .sort((a, b) => a.left - b.left || a.index - b.index)
    .map(({ text }) => text)
    .join('')
    .trim()
}
