import type { DocJson } from '@/lib/body/doc-json'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { DemoArticle, DemoBlock } from './story'

/** The day an article is dated from, and the language its weekdays and months are named in. */
export type Dated = { locale: Locale; at: Date }

/** The document of an article: headline, standfirst, then its blocks, with the dates put in. */
export function demoDoc(article: Pick<DemoArticle, 'headline' | 'standfirst' | 'body'>, dated: Dated): DocJson {
  const line = (type: string, text: string): DocJson => ({ type, content: textNodes(dateText(text, dated)) })
  return {
    type: 'doc',
    content: [
      line('headline', article.headline),
      line('standfirst', article.standfirst),
      ...article.body.map((block) => demoBlock(block, dated)),
    ],
  }
}

/** One block as a node. */
export function demoBlock(block: DemoBlock, dated: Dated): DocJson {
  const paragraph = (text: string): DocJson => ({ type: 'paragraph', content: inline(dateText(text, dated)) })
  const items = (texts: string[]): DocJson[] => texts.map((text) => ({ type: 'listItem', content: [paragraph(text)] }))
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text)
    case 'quote':
      return { type: 'blockquote', content: [paragraph(block.text)] }
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: textNodes(dateText(block.text, dated)) }
    case 'bullets':
      return { type: 'bulletList', content: items(block.items) }
    case 'numbers':
      return { type: 'orderedList', content: items(block.items) }
    case 'points':
      return { type: 'keyPoints', content: items(block.items) }
    case 'pull':
      return {
        type: 'pullQuote',
        content: [
          { type: 'pullQuoteText', content: inline(dateText(block.text, dated)) },
          { type: 'attribution', content: inline(block.attribution) },
        ],
      }
    case 'box':
      return {
        type: 'factBox',
        content: [{ type: 'factBoxTitle', content: textNodes(block.title) }, ...block.texts.map(paragraph)],
      }
    case 'note':
      return { type: 'editorsNote', content: [paragraph(block.text)] }
    case 'table':
      return {
        type: 'table',
        content: block.rows.map((cells, row) => ({
          type: 'tableRow',
          content: cells.map((text) => ({ type: row === 0 ? 'tableHeader' : 'tableCell', content: [paragraph(text)] })),
        })),
      }
  }
}

/** Puts weekdays and dates in the places of `{day}`, `{day-1}`, `{date+12}`, counted from `at` in the edition's zone. */
export function dateText(text: string, { locale, at }: Dated): string {
  const { intl, timeZone } = locales[locale]
  return text.replace(/\{(day|date)([+-]\d+)?\}/g, (_, kind: string, days: string | undefined) => {
    const moment = new Date(at.getTime() + Number(days ?? 0) * 86_400_000)
    const parts: Intl.DateTimeFormatOptions = kind === 'day' ? { weekday: 'long' } : { day: 'numeric', month: 'long' }
    return new Intl.DateTimeFormat(intl, { ...parts, timeZone }).format(moment)
  })
}

const inlinePattern = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)/g

function inline(text: string): DocJson[] {
  const nodes: DocJson[] = []
  let from = 0
  for (const match of text.matchAll(inlinePattern)) {
    const [whole, bold, italic, label, href] = match
    nodes.push(...textNodes(text.slice(from, match.index)))
    if (bold) nodes.push({ type: 'text', text: bold, marks: [{ type: 'bold' }] })
    if (italic) nodes.push({ type: 'text', text: italic, marks: [{ type: 'italic' }] })
    if (label) nodes.push({ type: 'text', text: label, marks: [{ type: 'link', attrs: { href } }] })
    from = match.index + whole.length
  }
  return [...nodes, ...textNodes(text.slice(from))]
}

function textNodes(text: string): DocJson[] {
  return text ? [{ type: 'text', text }] : []
}
