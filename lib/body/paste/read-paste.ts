import type { DocJson } from '../doc-json'
import { blocksOf } from './blocks'
import { tableLeftOut } from './fit-blocks'
import { footnotes } from './footnotes'
import { type HtmlElement, parseHtml, textIn } from './html-tree'
import { dropJunk } from './junk'
import { nestLists } from './nested-lists'
import { pasteLimits } from './paste-limits'
import { plainBlocks } from './plain-text'
import { isWhatsApp, type PasteSource, sourceOf } from './source'
import type { TextOptions } from './textblock'
import { typedLists } from './typed-lists'
import { whatsAppBlocks } from './whatsapp'
import { namedHeadings } from './word-headings'
import { wordLists } from './word-lists'

export type Clipboard = {
  html: string
  text: string
  /** Asked for without formatting: nothing but paragraphs. */
  plain: boolean
}

/** `blocks` may hold `pastedImage` at the top level, nowhere else. `tablesLeftOut`: those that no article can hold. */
export type PasteReading =
  | { ok: true; source: PasteSource; blocks: DocJson[]; tablesLeftOut?: number }
  | { ok: false; reason: 'too_long' | 'too_many_blocks' }

/** What a clipboard holds, as clean blocks of an article. Pure, and the same in a browser, a worker and on the server. */
export function readPaste(clipboard: Clipboard, options: TextOptions): PasteReading {
  const reading = readBest(clipboard, options)
  // The clipboard says it twice: where one of the two gives nothing, the other one counts.
  const isLost = reading.ok && reading.blocks.length === 0 && !reading.tablesLeftOut && clipboard.text.trim() !== ''
  return isLost ? readText(clipboard, options) : reading
}

function readBest(clipboard: Clipboard, options: TextOptions): PasteReading {
  const { html, text, plain } = clipboard
  if (html === '' || (plain && text !== '')) return readText(clipboard, options)
  const source = sourceOf(html)
  if (source === 'whatsapp' && isWhatsApp(text)) return { ok: true, source, blocks: whatsAppBlocks(text, options) }
  if (html.length > pasteLimits.html) return { ok: false, reason: 'too_long' }
  const root = parseHtml(html)
  cleanTree(root)
  if (plain) return { ok: true, source, blocks: plainBlocks(textIn(root), { ...options, marks: false }) }
  return { ok: true, source, ...blocksIn(root, options) }
}

function readText({ text, plain }: Clipboard, options: TextOptions): PasteReading {
  if (text.length > pasteLimits.text) return { ok: false, reason: 'too_long' }
  const messages = !plain && isWhatsApp(text) ? whatsAppBlocks(text, options) : []
  if (messages.length > 0) return { ok: true, source: 'whatsapp', blocks: messages }
  const paragraphs = plainBlocks(text, { ...options, marks: !plain })
  return { ok: true, source: 'text', blocks: plain ? paragraphs : typedLists(paragraphs) }
}

/** What a tree of HTML holds, as clean blocks of an article. Changes the tree. */
export function readTree(root: HtmlElement, options: TextOptions): { blocks: DocJson[]; tablesLeftOut: number } {
  cleanTree(root)
  return blocksIn(root, options)
}

function blocksIn(root: HtmlElement, options: TextOptions): { blocks: DocJson[]; tablesLeftOut: number } {
  const all = blocksOf(root, options)
  const blocks = all.filter(({ type }) => type !== tableLeftOut)
  return { blocks: withoutEdges(typedLists(blocks)), tablesLeftOut: all.length - blocks.length }
}

function cleanTree(root: HtmlElement): void {
  dropJunk(root)
  wordLists(root)
  nestLists(root)
  footnotes(root)
  namedHeadings(root)
}

/** Lines across the page at either end part the text from what was not copied. */
function withoutEdges(blocks: DocJson[]): DocJson[] {
  const first = blocks.findIndex(({ type }) => type !== 'divider')
  const last = blocks.findLastIndex(({ type }) => type !== 'divider')
  return first === -1 ? [] : blocks.slice(first, last + 1)
}
