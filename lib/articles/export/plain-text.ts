import { blockDirection, isDirection } from '@/lib/arabic/direction'
import type { DocJson } from '@/lib/body/doc-json'
import { embedUrl, isEmbedId, isProvider } from '@/lib/body/embeds'
import type { BlockName } from '@/lib/body/schema'
import { bodyBlocks, inlineText, isTextblock } from '@/lib/body/text'
import { formatDateline } from '@/lib/i18n/dateline'
import { formatList } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { type Direction, locales } from '@/lib/i18n/locales'
import { plainLine, withDirection } from '@/lib/i18n/plain-line'
import type { ExportedArticle } from './exported-article'

/**
 * An article as plain text: the parts one below the other, an empty line between them. What marks would do in HTML is done
 * by invisible characters, and only where a plain text would be read in another order without them.
 */
export function plainText(article: ExportedArticle): string {
  const { locale, headline, standfirst, titles, bylines, places, agencies, doc } = article
  const { dir } = locales[locale]
  const names = bylines.map((name) => isolate(name, dir))
  return [
    ...[titles.kicker, headline, standfirst].map((text) => plainLine(text, dir)),
    formatList(names, locale),
    formatDateline({ places, agencies }, locale),
    plainBody(doc, dir),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The body alone. `base` is the direction of the article's language. */
export function plainBody(doc: DocJson, base: Direction): string {
  return textsOf(bodyBlocks(doc), base).join('\n\n')
}

type Draw = (node: DocJson, base: Direction) => string

/** What stands in the place of each block; a block missing here does not compile. */
const draw: Record<BlockName, Draw> = {
  paragraph: line,
  heading: line,
  pullQuoteText: line,
  attribution: line,
  factBoxTitle: line,
  figure: line,
  blockquote: lines,
  pullQuote: lines,
  gallery: lines,
  factBox: lines,
  editorsNote: lines,
  bulletList: (node, base) => items(node, base, () => '•'),
  keyPoints: (node, base) => items(node, base, () => '•'),
  orderedList: (node, base) => items(node, base, (index) => `${startOf(node) + index}.`),
  listItem: lines,
  table: (node, base) => (node.content ?? []).map((row) => draw.tableRow(row, base)).join('\n'),
  tableRow: (node, base) => (node.content ?? []).map((cell) => textsOf([cell], base).join(' ')).join('\t'),
  tableCell: (node, base) => textsOf(node.content ?? [], base).join(' '),
  tableHeader: (node, base) => textsOf(node.content ?? [], base).join(' '),
  embed: (node, base) => [line(node, base), addressOf(node)].filter(Boolean).join('\n'),
  relatedStory: () => '',
  divider: () => '* * *',
}

function textsOf(nodes: DocJson[], base: Direction): string[] {
  return nodes
    .map((node) => (Object.hasOwn(draw, node.type) ? draw[node.type as BlockName](node, base) : ''))
    .filter((text) => text.trim() !== '')
}

function lines(node: DocJson, base: Direction): string {
  return textsOf(node.content ?? [], directionOf(node, base)).join('\n')
}

function items(node: DocJson, base: Direction, mark: (index: number) => string): string {
  const inside = directionOf(node, base)
  return (node.content ?? [])
    .map((item, index) => {
      // A list inside an item stands further in.
      const [first = '', ...rest] = textsOf(item.content ?? [], inside)
      return [`${mark(index)} ${first}`, ...rest.map((text) => text.replace(/^/gm, '  '))].join('\n')
    })
    .join('\n')
}

function line(node: DocJson, base: Direction): string {
  return withDirection((node.content ?? []).map(inline).join(''), directionOf(node, base))
}

/** A run that marks part into several nodes is held together as one. */
function inline(node: DocJson, index: number, all: DocJson[]): string {
  if (node.type === 'hardBreak') return '\n'
  const hold = holdOf(node)
  const opening = hold === holdOf(all[index - 1]) ? '' : hold
  const closing = hold === '' || hold === holdOf(all[index + 1]) ? '' : '\u2069'
  return `${opening}${node.text ?? ''}${closing}`
}

/** What begins the isolate that a text is in; '' for none. */
function holdOf(node: DocJson | undefined): string {
  const kept = node?.text ? node.marks?.find(({ type }) => type === 'isolate') : undefined
  const dir = kept?.attrs?.dir
  return kept ? (isDirection(dir) ? isolates[dir] : firstStrongIsolate) : ''
}

function directionOf(node: DocJson, base: Direction): Direction {
  return blockDirection(node.attrs?.dir, isTextblock(node) ? inlineText(node) : '', base)
}

function startOf({ attrs }: DocJson): number {
  return typeof attrs?.start === 'number' ? attrs.start : 1
}

function addressOf({ attrs }: DocJson): string {
  const { provider, id } = attrs ?? {}
  return isProvider(provider) && isEmbedId(provider, id) ? embedUrl({ provider, id }) : ''
}

const isolates: Record<Direction, string> = { rtl: '\u2067', ltr: '\u2066' }
const firstStrongIsolate = '\u2068'
