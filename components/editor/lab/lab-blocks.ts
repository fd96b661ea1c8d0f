import type { DocJson } from '@/lib/body/doc-json'

/** Blocks of which the cases are made. */
export const words = (text: string): DocJson => ({ type: 'text', text })
export const run = (type: string, attrs: Record<string, unknown>, text: string): DocJson => ({
  ...words(text),
  marks: [{ type, attrs }],
})
export const paragraph = (...content: (string | DocJson)[]): DocJson => {
  const inline = content.filter((one) => one !== '').map((one) => (typeof one === 'string' ? words(one) : one))
  return { type: 'paragraph', ...(inline.length > 0 ? { content: inline } : {}) }
}
export const item = (text: string): DocJson => ({ type: 'listItem', content: [paragraph(text)] })
export const cellRow = (...cells: string[]): DocJson => ({
  type: 'table',
  content: [{ type: 'tableRow', content: cells.map((text) => ({ type: 'tableCell', content: [paragraph(text)] })) }],
})
