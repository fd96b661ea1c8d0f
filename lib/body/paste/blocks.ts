import { isDirection } from '@/lib/arabic/direction'
import { toLatinDigits } from '@/lib/arabic/normalize'
import type { Direction } from '@/lib/i18n/locales'
import type { DocJson } from '../doc-json'
import { append } from './append'
import { asCellText, fitBlocks, parted, pastedImage, plainer, tableLeftOut } from './fit-blocks'
import { findElement, type HtmlElement, type HtmlNode, textIn } from './html-tree'
import { styleOf } from './inline-style'
import { lookOf } from './look-of'
import { isList } from './nested-lists'
import { pastedDir } from './pasted-dir'
import { type Look, lineBreak, type Run } from './run'
import { type Cell, tableOf } from './table-grid'
import { paragraphsOf, type TextOptions, textblockOf } from './textblock'

/** Lists inside lists: with more, an article would be deeper than it may be. */
const deepestList = 4

type Around = {
  look: Look
  /** What the nearest element that says so declares. */
  dir: Direction | null
  heading: 2 | 3 | null
  verbatim: boolean
  lists: number
}

/** The blocks of an article that a cleaned tree stands for. */
export function blocksOf(root: HtmlElement, options: TextOptions): DocJson[] {
  return flowOf(root.children, { look: {}, dir: null, heading: null, verbatim: false, lists: 0 }, options)
}

function flowOf(nodes: HtmlNode[], start: Around, options: TextOptions): DocJson[] {
  const blocks: DocJson[] = []
  let runs: Run[] = []
  let images: DocJson[] = []
  const flush = (around: Around) => {
    for (const paragraph of paragraphsOf(runs)) blocks.push(textblock(paragraph, around, options))
    append(blocks, images)
    runs = []
    images = []
  }
  const walk = (node: HtmlNode, around: Around) => {
    if (typeof node === 'string') {
      if (node !== '')
        append(runs, around.verbatim ? linesOf(node, around.look) : [{ text: collapsed(node), look: around.look }])
      return
    }
    const { tag, children } = node
    if (tag === 'br') runs.push(lineBreak)
    else if (tag === 'img') append(images, imageOf(node, []))
    else if (!isBlock(node)) {
      // Blocks in a line have no space between them, and are not one word.
      if (tag === 'div' && endsInWord(runs.at(-1)?.text) && beginsWithWord(textIn(node))) runs.push(space)
      const number = raisedNumber(node)
      if (number) runs.push({ text: number, look: lookOf(node, around.look) })
      else for (const child of children) walk(child, inlineAround(node, around))
    } else {
      flush(around)
      const inside = blockAround(node, around)
      if (tag === 'hr') blocks.push({ type: 'divider' })
      else if (isList(node)) append(blocks, listOf(node, inside, options))
      else if (tag === 'table') append(blocks, tableBlocks(node, inside, options))
      else if (tag === 'blockquote') append(blocks, quoteOf(node, inside, options))
      else if (tag === 'figure') append(blocks, figureOf(node, inside, options))
      else {
        for (const child of children) walk(child, inside)
        flush(inside)
      }
    }
  }
  for (const node of nodes) walk(node, start)
  flush(start)
  return blocks
}

const space: Run = { text: ' ', look: {} }
const endsInWord = (text = '') => /[\p{L}\p{N}]$/u.test(text)
const beginsWithWord = (text: string) => /^[\p{L}\p{N}]/u.test(text)

const blockTags = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** A style decides over the name: cards of links are blocks, names in a post are words of its line. */
function isBlock(element: HtmlElement): boolean {
  const display = styleOf(element, 'display')
  if (blockTags.has(element.tag)) return !(element.tag === 'div' && /^inline(-flex)?( |!|$)/.test(display))
  return /^(block|flex|grid|table|list-item|flow-root|-webkit-box)( |!|$)/.test(display)
}

function inlineAround(element: HtmlElement, around: Around): Around {
  return { ...around, look: lookOf(element, around.look), verbatim: keepsLines(element) ?? around.verbatim }
}

function blockAround(element: HtmlElement, around: Around): Around {
  const { tag } = element
  const level = /^h[1-6]$/.test(tag) ? (tag < 'h3' ? 2 : 3) : around.heading
  const look = lookOf(element, around.look)
  if (tag === 'dt' || tag === 'summary') look.bold = true
  // Headings and their like have a weight of their own.
  if (level) delete look.bold
  const verbatim = keepsLines(element) ?? (tag === 'pre' || around.verbatim)
  return { ...around, look, heading: level, dir: declaredDir(element) ?? around.dir, verbatim }
}

/** Are lines of the source lines of the text? Null when nothing is said of it. */
function keepsLines(element: HtmlElement): boolean | null {
  const space = styleOf(element, 'white-space-collapse') || styleOf(element, 'white-space')
  return space && !/^(inherit|unset)/.test(space) ? /^(pre|break-spaces)/.test(space) : null
}

function declaredDir(element: HtmlElement): Direction | null {
  // Word writes `dir=RTL` in capitals.
  const dir = element.attrs.dir?.toLowerCase() ?? styleOf(element, 'direction')
  return isDirection(dir) ? dir : null
}

function textblock(runs: Run[], around: Around, options: TextOptions): DocJson {
  const { heading } = around
  const bare = heading ? runs.map((run) => ({ ...run, look: withoutBold(run.look) })) : runs
  const { content, dir } = textblockOf(bare, around.dir, options)
  return heading
    ? { type: 'heading', attrs: { level: heading, dir }, content }
    : { type: 'paragraph', attrs: { dir }, content }
}

function withoutBold({ bold: _, ...look }: Look): Look {
  return look
}

function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}

function linesOf(text: string, look: Look): Run[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((line, index): Run[] => [...(index > 0 ? [lineBreak] : []), { text: line, look }])
}

/** 10<sup>3</sup> is 10³, not 103: digits keep their height as characters, words come down. Null for what is no number. */
function raisedNumber(element: HtmlElement): string | null {
  const place = styleOf(element, 'vertical-align')
  const isAbove = element.tag === 'sup' || place === 'super'
  if (!isAbove && element.tag !== 'sub' && place !== 'sub') return null
  const text = toLatinDigits(collapsed(textIn(element))).replace('−', '-')
  const isLink = element.tag === 'a' || findElement(element, ({ tag }) => tag === 'a') !== null
  if (isLink || !/^ ?[-+]?\d{1,3} ?$/.test(text)) return null
  const signs = isAbove ? '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺' : '₀₁₂₃₄₅₆₇₈₉₋₊'
  return text.replace(/[-+\d]/g, (sign) => signs['0123456789-+'.indexOf(sign)] ?? sign)
}

function imageOf({ attrs: { src, alt, width, height } }: HtmlElement, caption: DocJson[]): DocJson[] {
  // A picture of one pixel counts readers.
  if (!src || [width, height].some((size) => size !== undefined && Number.parseInt(size, 10) <= 2)) return []
  return [{ type: pastedImage, attrs: { src, alt: alt?.trim() ?? '' }, content: caption }]
}

/** One picture gets what stands in the caption; whatever else a figure holds is text like any other. */
function figureOf(element: HtmlElement, around: Around, options: TextOptions): DocJson[] {
  const [image, another] = imagesIn(element)
  const caption = findElement(element, ({ tag }) => tag === 'figcaption')
  const holdsMore =
    another ??
    findElement(element, ({ tag }) => tag === 'figure' || tag === 'table') ??
    (caption && findElement(caption, ({ tag }) => tag === 'img'))
  if (!image || holdsMore) return flowOf(element.children, around, options)
  const { inner, after } = fitBlocks(caption ? flowOf(caption.children, around, options) : [], 'line')
  const rest = flowOf(without(element.children, [image, caption]), around, options)
  return [...imageOf(image, inner[0]?.content ?? []), ...after, ...rest]
}

function imagesIn({ children }: HtmlElement): HtmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.tag === 'img' ? (imageOf(child, []).length > 0 ? [child] : []) : imagesIn(child)
  })
}

function without(nodes: HtmlNode[], left: (HtmlElement | null)[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (typeof node === 'string') return [node]
    return left.includes(node) ? [] : [{ ...node, children: without(node.children, left) }]
  })
}

function quoteOf(element: HtmlElement, around: Around, options: TextOptions): DocJson[] {
  // Mail programs indent with quotes that have no line.
  if (/^(none|0(px)?( none)?)/.test(styleOf(element, 'border'))) return flowOf(element.children, around, options)
  // A quote is a level of its own, at the cost of one of the lists in it; inside a list it opens.
  const { inner, after } = parted(flowOf(element.children, { ...around, lists: Math.max(around.lists, 1) }, options))
  const content = inner.flatMap(plainer)
  if (content.length === 0) return after
  return [{ type: 'blockquote', attrs: { dir: wholeDir(around, content, options) }, content }, ...after]
}

function wholeDir(around: Around, content: DocJson[], { base }: TextOptions): Direction | null {
  return pastedDir(around.dir, content.map(jsonText).join(' '), base)
}

function listOf(element: HtmlElement, around: Around, options: TextOptions): DocJson[] {
  const items: DocJson[] = []
  const after: DocJson[] = []
  const inside: Around = { ...around, lists: around.lists + 1, heading: null }
  for (const child of element.children) {
    if (typeof child === 'string' && child.trim() === '') continue
    const isItem = typeof child !== 'string' && child.tag === 'li'
    const nodes = isItem ? child.children : [child]
    const parts = parted(flowOf(nodes, isItem ? blockAround(child, inside) : inside, options))
    append(after, parts.after)
    addItem(items, parts.inner.flatMap(plainer), around.lists >= deepestList)
  }
  if (items.length === 0) return after
  const dir = wholeDir(around, items, options)
  const start = Number(element.attrs.start ?? 1)
  const list: DocJson =
    element.tag === 'ol'
      ? {
          type: 'orderedList',
          attrs: { start: start >= 0 && start <= 9_999 ? Math.trunc(start) : 1, dir },
          content: items,
        }
      : { type: 'bulletList', attrs: { dir }, content: items }
  return [list, ...after]
}

/** An item begins with a paragraph: a list that stands alone belongs to the item before it, or its items are ours. */
function addItem(items: DocJson[], content: DocJson[], deepest: boolean): void {
  const [first] = content
  if (!first) return
  if (first.type !== 'paragraph') {
    const before = items.at(-1)
    if (before && !deepest) before.content = [...(before.content ?? []), ...content]
    else
      append(
        items,
        content.flatMap(({ content: inner }) => inner ?? []).filter(({ type }) => type === 'listItem'),
      )
    return
  }
  if (!deepest) {
    items.push({ type: 'listItem', content })
    return
  }
  const isInner = ({ type }: DocJson) => type === 'bulletList' || type === 'orderedList'
  items.push({ type: 'listItem', content: content.filter((block) => !isInner(block)) })
  append(
    items,
    content.filter(isInner).flatMap((list) => list.content ?? []),
  )
}

function tableBlocks(element: HtmlElement, around: Around, options: TextOptions): DocJson[] {
  const after: DocJson[] = []
  const before: DocJson[] = []
  const rows: Cell[][] = []
  const read = (part: HtmlElement, inHead: boolean) => {
    for (const child of part.children) {
      if (typeof child === 'string') continue
      if (child.tag === 'tr') rows.push(cellsOf(child, inHead))
      else if (child.tag === 'caption') append(before, flowOf(child.children, around, options))
      else if (/^(thead|tbody|tfoot|colgroup)$/.test(child.tag)) read(child, child.tag === 'thead')
    }
  }
  const cellsOf = (row: HtmlElement, inHead: boolean): Cell[] =>
    row.children.flatMap((cell) => {
      if (typeof cell === 'string' || (cell.tag !== 'td' && cell.tag !== 'th')) return []
      const header = inHead || cell.tag === 'th'
      const inside = { ...blockAround(cell, { ...around, lists: deepestList }), heading: null }
      const parts = parted(flowOf(cell.children, inside, options))
      append(after, parts.after)
      const content = parts.inner.flatMap((block) => asCellText(block))
      return [{ header, colspan: spanOf(cell.attrs.colspan), rowspan: spanOf(cell.attrs.rowspan), content }]
    })
  if (isLayout(element)) {
    const cells = cellElements(element)
    return cells.flatMap((cell) => flowOf(cell.children, blockAround(cell, around), options))
  }
  read(element, false)
  const filled = filledRows(rows)
  if (filled.length === 0) return [...before, ...after]
  return [...before, tableOf(withBoldHead(filled)) ?? { type: tableLeftOut }, ...after]
}

/** Spreadsheets hand over the empty cells around the text too. A row that a cell from above reaches into stays: it is counted. */
function filledRows(rows: Cell[][]): Cell[][] {
  let reach = 0
  return rows.filter((row) => {
    const isReached = reach > 0
    reach = row.reduce((most, { rowspan }) => Math.max(most, rowspan - 1), Math.max(0, reach - 1))
    return isReached || row.some(({ content, rowspan }) => content.length > 0 || rowspan > 1)
  })
}

function spanOf(value: string | undefined): number {
  const span = Math.trunc(Number(value ?? 1))
  return span >= 1 && span <= 1_000 ? span : 1
}

/** Does the table only place things on a page? Then its cells are read one after the other. */
function isLayout(table: HtmlElement): boolean {
  if (/^(presentation|none)$/.test(table.attrs.role ?? '')) return true
  if (findElement(table, ({ tag }) => tag === 'table') !== null) return true
  const rows = rowElements(table)
  return rows.length < 2 ? cellElements(table).length < 2 : rows.every((row) => cellsIn(row).length < 2)
}

function rowElements(part: HtmlElement): HtmlElement[] {
  return part.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : child.tag === 'tr'
        ? [child]
        : /^t(head|body|foot)$/.test(child.tag)
          ? rowElements(child)
          : [],
  )
}

function cellsIn(row: HtmlElement): HtmlElement[] {
  return row.children.filter((child) => typeof child !== 'string' && /^t[dh]$/.test(child.tag)) as HtmlElement[]
}

function cellElements(table: HtmlElement): HtmlElement[] {
  return rowElements(table).flatMap(cellsIn)
}

/** Where nothing says which row is the head: the first one, if all its text is bold and no other row's is. */
function withBoldHead(rows: Cell[][]): Cell[][] {
  const [first, ...rest] = rows
  const none = !rows.some((row) => row.some(({ header }) => header))
  const head = none && first && rest.length > 0 && isBoldRow(first) && !rest.some(isBoldRow)
  const marked = head ? [first.map((cell) => ({ ...cell, header: true })), ...rest] : rows
  return marked.map((row) =>
    row.map((cell) => (cell.header ? { ...cell, content: cell.content.map(withoutBoldText) } : cell)),
  )
}

function isBoldRow(row: Cell[]): boolean {
  const texts = row.flatMap(({ content }) => content.flatMap((paragraph) => paragraph.content ?? []))
  return (
    texts.length > 0 && texts.every(({ type, marks }) => type !== 'text' || marks?.some((mark) => mark.type === 'bold'))
  )
}

function withoutBoldText(paragraph: DocJson): DocJson {
  const content = paragraph.content?.map(({ marks, ...text }): DocJson => {
    const left = marks?.filter(({ type }) => type !== 'bold') ?? []
    return left.length > 0 ? { ...text, marks: left } : text
  })
  return { ...paragraph, content }
}

function jsonText(node: DocJson): string {
  return node.text ?? (node.content ?? []).map(jsonText).join(' ')
}
