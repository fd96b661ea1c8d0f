import { append } from './append'
import { decodeEntities } from './entities'

export type HtmlElement = { tag: string; attrs: Record<string, string>; children: HtmlNode[] }
export type HtmlNode = HtmlElement | string

/** Deeper elements are left out and what they hold moves up: no paste can drive a recursion off the end of the stack. */
const maxDepth = 120

/**
 * Reads the HTML of a clipboard into a plain tree, as forgiving as browsers are of what people copy. Nothing of it is ever
 * part of a page: no script can run, no picture is asked for. Runs wherever JavaScript does, workers and the server included.
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: '#root', attrs: {}, children: [] }
  const open: HtmlElement[] = [root]
  const skipped = skippedNames()
  const add = (node: HtmlNode) => open.at(-1)?.children.push(node)
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start === -1 || start === html.length - 1) {
      add(decodeEntities(html.slice(at)))
      break
    }
    if (start > at) add(decodeEntities(html.slice(at, start)))
    const next = html.charCodeAt(start + 1)
    if (next === slash) {
      const end = endOf(html, '>', start)
      closeTag(open, skipped, nameAt(html, start + 2))
      at = end
    } else if (next === bang || next === question) {
      at = html.startsWith('<!--', start) ? endOf(html, '-->', start + 2) : endOf(html, '>', start)
    } else if (isLetter(next)) {
      const tag = readTag(html, start)
      at = tag.end
      if (rawText.has(tag.name) && !tag.closed) {
        const begun = at
        at = skipRawText(html, at, tag.name)
        if (tag.name === 'svg' && isDrawing(tag.attrs, html.slice(begun, at))) add(leftOutDrawing())
        continue
      }
      closeImplied(open, tag.name)
      const element: HtmlElement = { tag: tag.name, attrs: tag.attrs, children: [] }
      if (isVoid.has(tag.name) || tag.closed) add(element)
      else if (open.length >= maxDepth) skipped.open(tag.name)
      else {
        add(element)
        open.push(element)
      }
    } else {
      add('<')
      at = start + 1
    }
  }
  return root
}

const slash = 47
const bang = 33
const question = 63
const isVoid = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Their text is not text of the page. */
const rawText = new Set(
  'script style textarea title xml iframe noembed noframes noscript template svg math object'.split(' '),
)
const blocks =
  'address article aside blockquote center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'
const closesParagraph = new Set(blocks.split(' '))
/** What a beginning element ends when it is still open, and where the search stops. */
const implied: Partial<Record<string, { ends: string[]; within: string[] }>> = {
  li: { ends: ['li'], within: ['ul', 'ol'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  tr: { ends: ['tr', 'td', 'th'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
  thead: { ends: ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'], within: ['table'] },
  tbody: { ends: ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'], within: ['table'] },
  tfoot: { ends: ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th'], within: ['table'] },
}
/** An end tag closes nothing beyond these. */
const fences = new Set('table td th'.split(' '))

function closeImplied(open: HtmlElement[], name: string): void {
  if (closesParagraph.has(name)) {
    const paragraph = open.findLastIndex(({ tag }) => tag === 'p' || fences.has(tag) || tag === 'li')
    if (open[paragraph]?.tag === 'p') open.length = paragraph
  }
  const rule = implied[name]
  if (!rule) return
  const fence = open.findLastIndex(({ tag }) => rule.within.includes(tag))
  const first = open.findIndex(({ tag }, index) => index > fence && rule.ends.includes(tag))
  if (first > 0) open.length = first
}

/** Names of the open elements below the depth that is kept: their end tags must not close others. */
function skippedNames() {
  const names: string[] = []
  const counts = new Map<string, number>()
  const count = (name: string, change: number) => counts.set(name, (counts.get(name) ?? 0) + change)
  return {
    open: (name: string) => {
      names.push(name)
      count(name, 1)
    },
    /** Closes the last one of this name with all in it; false when none is open. */
    close: (name: string): boolean => {
      if (!counts.get(name)) return false
      let last: string | undefined
      do {
        last = names.pop()
        if (last) count(last, -1)
      } while (last && last !== name)
      return true
    },
  }
}

function closeTag(open: HtmlElement[], skipped: ReturnType<typeof skippedNames>, name: string): void {
  if (skipped.close(name)) return
  for (let index = open.length - 1; index > 0; index--) {
    const tag = open[index]?.tag ?? ''
    if (tag === name) {
      open.length = index
      return
    }
    if (fences.has(tag) && name !== 'table' && name !== 'tr' && name !== 'tbody') return
  }
}

type Tag = { name: string; attrs: Record<string, string>; closed: boolean; end: number }

function readTag(html: string, start: number): Tag {
  const name = nameAt(html, start + 1)
  const attrs: Record<string, string> = {}
  let at = start + 1 + name.length
  for (;;) {
    attribute.lastIndex = at
    const found = attribute.exec(html)
    if (!found) break
    at = attribute.lastIndex
    const key = found[1]?.toLowerCase() ?? ''
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    // The first one counts, as in browsers; handlers are not even read.
    if (kept.has(key) && !(key in attrs)) attrs[key] = decodeEntities(value, 'attribute')
  }
  const end = endOf(html, '>', at)
  return { name, attrs, closed: html.charCodeAt(end - 2) === slash && !isHtml.has(name), end }
}

const attribute = /[\s/]*([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y
/** Attributes that some step reads; the rest is never looked at. */
const kept = new Set(
  'alt aria-level cite class colspan data-aria-level data-listid data-pre-plain-text dir height hidden href id name role rowspan src start style width'.split(
    ' ',
  ),
)
/** In HTML `<p/>` opens a paragraph; only foreign elements (`<o:p/>`) close themselves. */
const isHtml = new Set(
  `${blocks} a b bdi bdo body em font html i s script span strong style sub sup tbody td th thead tr u`.split(' '),
)

function nameAt(html: string, at: number): string {
  tagName.lastIndex = at
  return tagName.exec(html)?.[0].toLowerCase() ?? ''
}

const tagName = /[a-zA-Z][^\s/>]*/y

/** A drawing that says something: with words in it, or larger than the signs on buttons. */
function isDrawing({ width = '', height = '' }: Record<string, string>, inside: string): boolean {
  return /<text[\s>]/i.test(inside) || Number.parseFloat(width) >= 100 || Number.parseFloat(height) >= 100
}

/** Stands for a drawing as a picture that cannot be had, so that it is counted among those left out. */
function leftOutDrawing(): HtmlElement {
  return { tag: 'img', attrs: { src: 'about:drawing' }, children: [] }
}

function skipRawText(html: string, at: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s>/])`, 'gi')
  closing.lastIndex = at
  const found = closing.exec(html)
  return found ? endOf(html, '>', found.index) : html.length
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** All text in an element. */
export function textIn(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textIn).join('')
}

/** Is there an element below for which `test` holds? */
export function findElement(node: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | null {
  for (const child of node.children) {
    if (typeof child === 'string') continue
    if (test(child)) return child
    const found = findElement(child, test)
    if (found) return found
  }
  return null
}

/**
 * Rewrites a tree in place from the leaves up: `change` answers with what takes the element's place, or null to leave it.
 */
export function rewrite(node: HtmlElement, change: (element: HtmlElement) => HtmlNode[] | null): void {
  let touched = false
  const children: HtmlNode[] = []
  for (const child of node.children) {
    if (typeof child === 'string') {
      children.push(child)
      continue
    }
    rewrite(child, change)
    const instead = change(child)
    if (instead) touched = true
    append(children, instead ?? [child])
  }
  if (touched) node.children = children
}
