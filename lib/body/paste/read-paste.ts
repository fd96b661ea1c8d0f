import type { DocJson } from '../doc-json'
import { blocksOf } from './blocks'
import { footnotes } from './footnotes'
import { type HtmlElement, parseHtml, textIn } from './html-tree'
import { dropJunk } from './junk'
import { nestLists } from './nested-lists'
import { pasteLimits } from './paste-limits'
import { plainBlocks } from './plain-text'
import { type PasteSource, sourceOf } from './source'
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

/** `blocks` may hold `pastedImage` at the top level, nowhere else. */
export type PasteReading =
  | { ok: true; source: PasteSource; blocks: DocJson[] }
  | { ok: false; reason: 'too_long' | 'too_many_blocks' }

/** What a clipboard holds, as clean blocks of an article. Pure, and the same in a browser, a worker and on the server. */
export function readPaste({ html, text, plain }: Clipboard, options: TextOptions): PasteReading {
  if (plain && text !== '') {
    if (text.length > pasteLimits.text) return { ok: false, reason: 'too_long' }
    return { ok: true, source: 'text', blocks: plainBlocks(text, { ...options, marks: false }) }
  }
  const source = sourceOf(html, text)
  if (source === 'whatsapp' && text !== '') return { ok: true, source, blocks: whatsAppBlocks(text, options) }
  if (html === '') {
    if (text.length > pasteLimits.text) return { ok: false, reason: 'too_long' }
    return { ok: true, source, blocks: typedLists(plainBlocks(text, { ...options, marks: true })) }
  }
  if (html.length > pasteLimits.html) return { ok: false, reason: 'too_long' }
  const root = parseHtml(html)
  cleanTree(root)
  if (plain) return { ok: true, source, blocks: plainBlocks(textIn(root), { ...options, marks: false }) }
  return { ok: true, source, blocks: blocksIn(root, options) }
}

/** What a tree of HTML holds, as clean blocks of an article. Changes the tree. */
export function readTree(root: HtmlElement, options: TextOptions): DocJson[] {
  cleanTree(root)
  return blocksIn(root, options)
}

function blocksIn(root: HtmlElement, options: TextOptions): DocJson[] {
  return withoutEdges(typedLists(blocksOf(root, options)))
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
