import type { HtmlElement } from './html-tree'

/** One property of an element's own style, in lower case; '' when it has none. */
export function styleOf({ attrs: { style } }: HtmlElement, property: string): string {
  return style ? (declarations(style).get(property) ?? '') : ''
}

const known = new Map<string, Map<string, string>>()

/** Word repeats the same few styles thousands of times. */
function declarations(style: string): Map<string, string> {
  const found = known.get(style)
  if (found) return found
  const read = new Map<string, string>()
  for (const declaration of style.slice(0, 4_000).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    read.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    )
  }
  if (known.size > 500) known.clear()
  known.set(style, read)
  return read
}
