import { switchIn } from './word-xml'

/**
 * Word keeps bold and italic twice: for Latin text and for «complex scripts». In a run marked as right-to-left only the
 * second pair counts; mammoth reads only the first.
 */
export function complexScriptLooks(documentXml: string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const start = documentXml.indexOf('<w:rPr>', at)
    const end = start === -1 ? -1 : documentXml.indexOf('</w:rPr>', start)
    if (end === -1) break
    const properties = documentXml.slice(start, end)
    parts.push(documentXml.slice(at, start), switchIn(properties, 'rtl') ? swapped(properties) : properties)
    at = end
  }
  return parts.join('') + documentXml.slice(at)
}

function swapped(properties: string): string {
  return properties
    .replace(/<w:[bi](?:\s[^<>]*)?\/>/g, '')
    .replace(/<w:bCs(\s[^<>]*)?\/>/g, '<w:b$1/>')
    .replace(/<w:iCs(\s[^<>]*)?\/>/g, '<w:i$1/>')
}
