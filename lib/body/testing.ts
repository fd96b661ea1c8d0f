import type { DocJson } from './doc-json'

/** Builders with which tests draw documents: `doc('عنوان', 'ملخص', p('نص'), ul(li(p('بند'))))`. */
export function doc(headline: string, standfirst: string, ...blocks: DocJson[]): DocJson {
  return {
    type: 'doc',
    content: [
      { type: 'headline', ...inline([headline]) },
      { type: 'standfirst', ...inline([standfirst]) },
      ...(blocks.length > 0 ? blocks : [p()]),
    ],
  }
}

export const p = (...content: Inline[]): DocJson => ({ type: 'paragraph', attrs: { dir: null }, ...inline(content) })
export const h = (level: number, ...content: Inline[]): DocJson => ({
  type: 'heading',
  attrs: { level, dir: null },
  ...inline(content),
})
export const ul = (...items: DocJson[]): DocJson => ({ type: 'bulletList', attrs: { dir: null }, content: items })
export const ol = (start: number, ...items: DocJson[]): DocJson => ({
  type: 'orderedList',
  attrs: { start, dir: null },
  content: items,
})
export const li = (...blocks: DocJson[]): DocJson => ({ type: 'listItem', content: blocks })
export const quote = (...blocks: DocJson[]): DocJson => ({ type: 'blockquote', attrs: { dir: null }, content: blocks })
export const pull = (text: string, attribution = ''): DocJson => ({
  type: 'pullQuote',
  attrs: { dir: null },
  content: [
    { type: 'pullQuoteText', attrs: { dir: null }, ...inline([text]) },
    { type: 'attribution', attrs: { dir: null }, ...inline([attribution]) },
  ],
})
export const fig = (assetId: string, caption = '', words: { alt?: string; credit?: string } = {}): DocJson => ({
  type: 'figure',
  attrs: { assetId, alt: null, credit: null, dir: null, ...words },
  ...inline([caption]),
})
export const gallery = (...figures: DocJson[]): DocJson => ({ type: 'gallery', content: figures })
export const points = (...items: DocJson[]): DocJson => ({ type: 'keyPoints', attrs: { dir: null }, content: items })
export const box = (title: string, ...blocks: DocJson[]): DocJson => ({
  type: 'factBox',
  attrs: { dir: null },
  content: [{ type: 'factBoxTitle', attrs: { dir: null }, ...inline([title]) }, ...blocks],
})
export const note = (...blocks: DocJson[]): DocJson => ({ type: 'editorsNote', attrs: { dir: null }, content: blocks })
export const related = (storyId: string): DocJson => ({ type: 'relatedStory', attrs: { storyId } })
export const embed = (provider: string, id: string, description = ''): DocJson => ({
  type: 'embed',
  attrs: { provider, id, dir: null },
  ...inline([description]),
})
export const hr: DocJson = { type: 'divider' }
/** A table from rows of texts, the first one of headers. */
export const table = (...rows: string[][]): DocJson => ({
  type: 'table',
  attrs: { widths: 'even', dir: null },
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((text) => ({
      type: row === 0 ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [p(text)],
    })),
  })),
})
/** Text with one mark. */
export const marked = (type: string, text: string, attrs?: Record<string, unknown>): DocJson => ({
  type: 'text',
  marks: [{ type, ...(attrs ? { attrs } : {}) }],
  text,
})
export const br: DocJson = { type: 'hardBreak' }
export const b = (text: string): DocJson => ({ type: 'text', marks: [{ type: 'bold' }], text })
export const i = (text: string): DocJson => ({ type: 'text', marks: [{ type: 'italic' }], text })
/** A link; `marks` are those inside it. */
export const a = (href: unknown, text: string, ...marks: string[]): DocJson => ({
  type: 'text',
  marks: [{ type: 'link', attrs: { href } }, ...marks.map((type) => ({ type }))],
  text,
})
export const withDir = (dir: unknown, block: DocJson): DocJson => ({ ...block, attrs: { ...block.attrs, dir } })

type Inline = string | DocJson

function inline(content: Inline[]): { content?: DocJson[] } {
  const nodes = content
    .filter((it) => it !== '')
    .map((it) => (typeof it === 'string' ? { type: 'text', text: it } : it))
  return nodes.length > 0 ? { content: nodes } : {}
}
