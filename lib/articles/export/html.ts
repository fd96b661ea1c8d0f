import { blockDirection, isDirection, resolveDir } from '@/lib/arabic/direction'
import { holdRuns } from '@/lib/arabic/hold-runs'
import type { DocJson } from '@/lib/body/doc-json'
import { embedUrl, isEmbedId, isProvider } from '@/lib/body/embeds'
import { storyOfHref } from '@/lib/body/references'
import { safeUrl } from '@/lib/body/safe-url'
import type { BlockName, MarkName } from '@/lib/body/schema'
import { bodyBlocks, inlineText } from '@/lib/body/text'
import { formatDateline } from '@/lib/i18n/dateline'
import { type Direction, locales } from '@/lib/i18n/locales'
import type { ExportedArticle } from './exported-article'

/** An article as HTML that any other system can take: no classes, no styles, direction said where it differs. */
export function html(article: ExportedArticle): string {
  const { locale, headline, standfirst, titles, bylines, places, agencies, doc } = article
  const { dir, listSeparator } = locales[locale]
  const names = bylines.map((name) => element('bdi', escaped(name))).join(listSeparator)
  const parts = [
    bareLine('p', titles.kicker, dir),
    bareLine('h1', headline, dir),
    bareLine('p', standfirst, dir),
    element('p', names),
    element('p', escaped(formatDateline({ places, agencies }, locale))),
    htmlBody(doc, dir),
  ]
  return `<article lang="${locale}" dir="${dir}">\n${parts.filter(Boolean).join('\n')}\n</article>`
}

/** The body alone. `base` is the direction of the article's language. */
export function htmlBody(doc: DocJson, base: Direction): string {
  return blocks(bodyBlocks(doc), base, '\n')
}

type Draw = (node: DocJson, inside: string, dir: string) => string
const as =
  (tag: string): Draw =>
  (_, inside, dir) =>
    element(tag, inside, dir)

/** What stands in the place of each block; a block missing here does not compile. */
const draw: Record<BlockName, Draw> = {
  paragraph: as('p'),
  heading: (node, inside, dir) => element(node.attrs?.level === 3 ? 'h3' : 'h2', inside, dir),
  bulletList: as('ul'),
  keyPoints: as('ul'),
  orderedList: (node, inside, dir) => {
    const start = node.attrs?.start
    return element('ol', inside, `${dir}${typeof start === 'number' && start !== 1 ? ` start="${start}"` : ''}`)
  },
  listItem: as('li'),
  blockquote: as('blockquote'),
  pullQuote: as('blockquote'),
  pullQuoteText: as('p'),
  attribution: (_, inside, dir) => element('p', element('cite', inside), dir),
  figure: (_, inside, dir) => element('figure', element('figcaption', inside), dir),
  gallery: (_, inside) => inside,
  factBox: as('aside'),
  factBoxTitle: as('h3'),
  editorsNote: as('aside'),
  relatedStory: () => '',
  embed: (node, inside, dir) => {
    const address = addressOf(node)
    return address && element('p', `<a href="${escaped(address)}">${inside || escaped(address)}</a>`, dir)
  },
  table: (_, inside, dir) => element('table', element('tbody', inside), dir),
  tableRow: as('tr'),
  tableCell: (node, inside, dir) => cell('td', node, inside, dir),
  tableHeader: (node, inside, dir) => cell('th', node, inside, dir),
  divider: () => '<hr>',
}

/** Empty cells keep the others in their column; other blocks without text leave no gap. */
const keptEmpty = new Set(['tableCell', 'tableHeader', 'divider', 'embed', 'figure'])

function blocks(nodes: DocJson[], base: Direction, between = ''): string {
  return nodes
    .filter((node) => Object.hasOwn(draw, node.type))
    .filter((node) => inlineText(node).trim() !== '' || keptEmpty.has(node.type))
    .map((node) => block(node, base))
    .filter(Boolean)
    .join(between)
}

function block(node: DocJson, base: Direction): string {
  const direction = blockDirection(node.attrs?.dir, inlineText(node), base)
  const content = node.content ?? []
  const holdsText = content.some(({ type }) => type === 'text' || type === 'hardBreak')
  const inside = holdsText ? content.map(inline).join('') : blocks(content, direction)
  return draw[node.type as BlockName](node, inside, direction === base ? '' : ` dir="${direction}"`)
}

/** Innermost first. What is for the newsroom only has no element. */
const elements: Partial<Record<MarkName, (inside: string, attrs: Record<string, unknown>) => string>> = {
  strike: (inside) => element('s', inside),
  underline: (inside) => element('u', inside),
  italic: (inside) => element('em', inside),
  bold: (inside) => element('strong', inside),
  isolate: (inside, { dir }) => element('bdi', inside, isDirection(dir) ? ` dir="${dir}"` : ''),
  link: (inside, { href }) => linked(inside, href),
}

function inline(node: DocJson): string {
  if (node.type === 'hardBreak') return '<br>'
  return Object.entries(elements).reduce(
    (inside, [name, draw]) => {
      const mark = node.marks?.find(({ type }) => type === name)
      return mark ? draw(inside, mark.attrs ?? {}) : inside
    },
    escaped(node.text ?? ''),
  )
}

/** A story of ours has no address outside before it is published: its words stand alone. */
function linked(inside: string, href: unknown): string {
  const address = storyOfHref(href) ? null : safeUrl(href)
  return address ? `<a href="${escaped(address)}">${inside}</a>` : inside
}

function addressOf({ attrs }: DocJson): string {
  const { provider, id } = attrs ?? {}
  return isProvider(provider) && isEmbedId(provider, id) ? embedUrl({ provider, id }) : ''
}

function cell(tag: string, { attrs }: DocJson, inside: string, dir: string): string {
  const span = (name: string) => (Number(attrs?.[name]) > 1 ? ` ${name}="${Number(attrs?.[name])}"` : '')
  return `<${tag}${span('colspan')}${span('rowspan')}${dir}>${inside}</${tag}>`
}

function element(tag: string, inside: string, attributes = ''): string {
  return inside === '' ? '' : `<${tag}${attributes}>${inside}</${tag}>`
}

/** A line of text without marks, its runs in their order. */
function bareLine(tag: string, text: string, base: Direction): string {
  const dir = resolveDir(text, base)
  const inside = holdRuns(text, dir)
    .map((piece) => (piece.held ? element('bdi', escaped(piece.text), ' dir="ltr"') : escaped(piece.text)))
    .join('')
  return element(tag, inside, dir === base ? '' : ` dir="${dir}"`)
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
