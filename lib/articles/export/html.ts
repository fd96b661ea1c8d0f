import { blockDirection, resolveDir } from '@/lib/arabic/direction'
import { holdRuns } from '@/lib/arabic/hold-runs'
import { dirTypes } from '@/lib/body/dir-types'
import type { DocJson } from '@/lib/body/doc-json'
import { embedUrl, isEmbedId, isProvider } from '@/lib/body/embeds'
import type { BlockName } from '@/lib/body/schema'
import { bodyBlocks, inlineText, isTextblock } from '@/lib/body/text'
import { formatDateline } from '@/lib/i18n/dateline'
import { foreignLang } from '@/lib/i18n/foreign-lang'
import { type Direction, type Locale, locales } from '@/lib/i18n/locales'
import type { ExportedArticle } from './exported-article'
import { element, escaped, setting } from './html-element'
import { htmlRuns } from './html-runs'

/**
 * An article as HTML that any other system can take: no classes, no styles, direction and language said where they differ,
 * as on the readers' page.
 */
export function html(article: ExportedArticle): string {
  const { locale, headline, standfirst, titles, bylines, places, agencies, doc } = article
  const { dir, listSeparator } = locales[locale]
  const names = bylines.map((name) => element('bdi', escaped(name))).join(listSeparator)
  const parts = [
    bareLine('p', titles.kicker, locale),
    bareLine('h1', headline, locale),
    bareLine('p', standfirst, locale),
    element('p', names),
    element('p', escaped(formatDateline({ places, agencies }, locale))),
    htmlBody(doc, locale),
  ]
  return `<article lang="${locale}" dir="${dir}">\n${parts.filter(Boolean).join('\n')}\n</article>`
}

/** The body alone. `locale` is the article's language. */
export function htmlBody(doc: DocJson, locale: Locale): string {
  return blocks(bodyBlocks(doc), locales[locale].dir, locale, '\n')
}

/** `set`: the attributes of direction and language, where they differ from those of what is around. */
type Draw = (node: DocJson, inside: string, set: string) => string
const as =
  (tag: string): Draw =>
  (_, inside, set) =>
    element(tag, inside, set)

/** What stands in the place of each block; a block missing here does not compile. */
const draw: Record<BlockName, Draw> = {
  paragraph: as('p'),
  heading: (node, inside, set) => element(node.attrs?.level === 3 ? 'h3' : 'h2', inside, set),
  bulletList: as('ul'),
  keyPoints: as('ul'),
  orderedList: (node, inside, set) => {
    const start = node.attrs?.start
    return element('ol', inside, `${set}${typeof start === 'number' && start !== 1 ? ` start="${start}"` : ''}`)
  },
  listItem: as('li'),
  blockquote: as('blockquote'),
  pullQuote: as('blockquote'),
  pullQuoteText: as('p'),
  attribution: (_, inside, set) => element('p', element('cite', inside), set),
  figure: (_, inside, set) => element('figure', element('figcaption', inside), set),
  gallery: (_, inside) => inside,
  factBox: as('aside'),
  factBoxTitle: as('h3'),
  editorsNote: as('aside'),
  relatedStory: () => '',
  embed: (node, inside, set) => {
    const address = addressOf(node)
    return address && element('p', `<a href="${escaped(address)}">${inside || escaped(address)}</a>`, set)
  },
  table: (_, inside, set) => element('table', element('tbody', inside), set),
  tableRow: as('tr'),
  tableCell: (node, inside, set) => cell('td', node, inside, set),
  tableHeader: (node, inside, set) => cell('th', node, inside, set),
  divider: () => '<hr>',
}

/** Empty cells keep the others in their column; other blocks without text leave no gap. */
const keptEmpty = new Set(['tableCell', 'tableHeader', 'divider', 'embed', 'figure'])

function blocks(nodes: DocJson[], base: Direction, locale: Locale, between = ''): string {
  return nodes
    .filter((node) => Object.hasOwn(draw, node.type))
    .filter((node) => inlineText(node).trim() !== '' || keptEmpty.has(node.type))
    .map((node) => block(node, base, locale))
    .filter(Boolean)
    .join(between)
}

function block(node: DocJson, base: Direction, locale: Locale): string {
  const text = inlineText(node)
  const direction = dirTypes.includes(node.type) ? blockDirection(node.attrs?.dir, text, base) : base
  const lang = isTextblock(node) ? foreignLang(text, locale) : undefined
  const content = node.content ?? []
  const inside = isTextblock(node) ? htmlRuns(content, lang ?? locale) : blocks(content, direction, locale)
  return draw[node.type as BlockName](node, inside, setting(direction === base ? null : direction, lang))
}

function addressOf({ attrs }: DocJson): string {
  const { provider, id } = attrs ?? {}
  return isProvider(provider) && isEmbedId(provider, id) ? embedUrl({ provider, id }) : ''
}

function cell(tag: string, { attrs }: DocJson, inside: string, set: string): string {
  const span = (name: string) => (Number(attrs?.[name]) > 1 ? ` ${name}="${Number(attrs?.[name])}"` : '')
  return `<${tag}${span('colspan')}${span('rowspan')}${set}>${inside}</${tag}>`
}

/** A line of text without marks, its runs in their order. */
function bareLine(tag: string, text: string, locale: Locale): string {
  const base = locales[locale].dir
  const dir = resolveDir(text, base)
  const inside = holdRuns(text, dir)
    .map((piece) => (piece.held ? element('bdi', escaped(piece.text), ' dir="ltr"') : escaped(piece.text)))
    .join('')
  return element(tag, inside, setting(dir === base ? null : dir, foreignLang(text, locale)))
}
