/** An element of a part of a Word file: its attributes as they are written, and what is inside. */
export type WordElement = { attributes: string; inner: string }

/**
 * All elements of this name, which must not hold others of the same. Reads once from front to end whatever the XML is:
 * what is never closed ends the search.
 */
export function elementsOf(xml: string, name: string): WordElement[] {
  const start = new RegExp(`<w:${name}(?=[\\s/>])([^<>]*)>`, 'g')
  const found: WordElement[] = []
  for (let match = start.exec(xml); match; match = start.exec(xml)) {
    const [, attributes = ''] = match
    if (attributes.endsWith('/')) {
      found.push({ attributes, inner: '' })
      continue
    }
    const end = xml.indexOf(`</w:${name}>`, start.lastIndex)
    if (end === -1) break
    found.push({ attributes, inner: xml.slice(start.lastIndex, end) })
    start.lastIndex = end
  }
  return found
}

/** The value of an attribute, `val` unless another is asked for. */
export function attributeOf(attributes: string, name = 'val'): string | undefined {
  const [, one, other] = new RegExp(`\\bw:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? []
  return one ?? other
}

/** What the first element of this name says. */
export function valueIn(xml: string, name: string): string | undefined {
  return attributeOf(new RegExp(`<w:${name}(?=[\\s/>])([^<>]*)>`).exec(xml)?.[1] ?? '')
}

/** Is this property switched on or off? Null when nothing is said of it. */
export function switchIn(xml: string, name: string): boolean | null {
  const [, attributes] = new RegExp(`<w:${name}(?=[\\s/>])([^<>]*)>`).exec(xml) ?? []
  return attributes === undefined ? null : isOn(attributes)
}

/** Does a property with these attributes switch something on? It does unless it says otherwise. */
export function isOn(attributes: string): boolean {
  return !/^(0|false|off)$/.test(attributeOf(attributes) ?? '')
}

/** A whole number, or undefined. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
