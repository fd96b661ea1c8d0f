import { switchIn } from './word-xml'

/**
 * Word keeps bold and italic twice: for Latin text and for «complex scripts». In a run marked as right-to-left only the
 * second pair counts; mammoth reads only the first.
 */
export function complexScriptLooks(properties: string): string {
  if (!switchIn(properties, 'rtl')) return properties
  return properties
    .replace(/<w:[bi](?:\s[^<>]*)?\/>/g, '')
    .replace(/<w:bCs(\s[^<>]*)?\/>/g, '<w:b$1/>')
    .replace(/<w:iCs(\s[^<>]*)?\/>/g, '<w:i$1/>')
}
