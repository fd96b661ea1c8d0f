/** The XML of a part with what its runs say of themselves changed: `change` is given from `<w:rPr>` to before its end. */
export function changeRunProperties(xml: string, change: (properties: string) => string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const start = xml.indexOf('<w:rPr>', at)
    const end = start === -1 ? -1 : xml.indexOf('</w:rPr>', start)
    if (end === -1) break
    parts.push(xml.slice(at, start), change(xml.slice(start, end)))
    at = end
  }
  return parts.join('') + xml.slice(at)
}
