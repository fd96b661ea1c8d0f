import { toLatinDigits } from '@/lib/arabic/normalize'
import { findElement, type HtmlElement, type HtmlNode, rewrite, textIn } from './html-tree'
import { styleOf } from './inline-style'

/**
 * Footnotes survive as text: `[1]` where they were called, and a list of them at the end. Known are those of Word, Google
 * Docs, LibreOffice, web pages, and of imported files.
 */
export function footnotes(root: HtmlElement): void {
  const calls = collectCalls(root)
  if (calls.size === 0) return
  const notes = takeNotes(root, calls)
  const numbered = calls.size === notes.size
  let number = 0
  for (const call of calls.values()) {
    number++
    if (numbered) call.label = String(number)
  }
  rewrite(root, (element) => {
    const call = element.tag === 'a' ? calls.get(keyOf(element.attrs.href) ?? '') : undefined
    if (call) return [`[${call.label}]`]
    // What raised the number is no longer needed; a raised «1» would become ¹.
    return element.tag === 'sup' && /^\s*\[[^\]]+\]\s*$/.test(textIn(element)) ? element.children : null
  })
  root.children.push(...listOf(calls, notes, numbered))
}

type Call = { label: string }

const callHref =
  /^#(_(?:ftn|edn)\d+|ftnt\d+|sd(?:foot|end)note\d+sym|(?:[\w-]*-)?(?:foot|end)note-\d+|cite_note-.+|fn:?[\w-]+)$/
const backHref =
  /^#(_(?:ftn|edn)ref\d+|ftnt_ref\d+|sd(?:foot|end)note\d+anc|.*(?:foot|end)note-ref-\d+|cite_ref-.+|fnref:?.+)$/

function keyOf(href: string | undefined): string | null {
  // Word writes the whole address of the file before the fragment at times.
  const fragment = href?.includes('#') ? href.slice(href.indexOf('#')) : ''
  return backHref.test(fragment) ? null : (callHref.exec(fragment)?.[1] ?? null)
}

function collectCalls(root: HtmlElement): Map<string, Call> {
  const calls = new Map<string, Call>()
  const look = (element: HtmlElement) => {
    const key = element.tag === 'a' ? keyOf(element.attrs.href) : null
    if (key && !calls.has(key)) {
      const label = textIn(element).replace(/[[\]()\s\u00A0\u200E\u200F]/gu, '')
      if (label.length > 0 && label.length <= 6) calls.set(key, { label: toLatinDigits(label) })
    }
    for (const child of element.children) if (typeof child !== 'string') look(child)
  }
  look(root)
  return calls
}

/** Takes the notes out of the text; each without the way back to its call. */
function takeNotes(root: HtmlElement, calls: Map<string, Call>): Map<string, HtmlNode[]> {
  const notes = new Map<string, HtmlNode[]>()
  rewrite(root, (element) => {
    if (/^(ol|ul)$/.test(element.tag) && element.children.every((child) => typeof child === 'string' && !child.trim()))
      return []
    if (styleOf(element, 'mso-element') === 'footnote-list' || styleOf(element, 'mso-element') === 'endnote-list')
      return textIn(element).trim() === '' ? [] : element.children.filter((child) => !isRule(child))
    if (!/^(li|p|div|aside)$/.test(element.tag)) return null
    const key = noteKey(element, calls)
    if (!key || notes.has(key)) return null
    notes.set(key, withoutWayBack(element).children)
    return []
  })
  return notes
}

function noteKey(element: HtmlElement, calls: Map<string, Call>): string | null {
  const own = element.attrs.id
  if (own && calls.has(own)) return own
  if (own && calls.has(`_${own}`)) return `_${own}`
  if (own && calls.has(`${own}sym`)) return `${own}sym`
  const first = findElement(element, ({ tag }) => tag === 'a')
  const name = first?.attrs.name ?? first?.attrs.id
  const isWayBack = first?.attrs.href === undefined || isBack(first)
  return name && isWayBack && calls.has(name) ? name : null
}

function isBack({ attrs: { href } }: HtmlElement): boolean {
  return href?.includes('#') === true && backHref.test(href.slice(href.indexOf('#')))
}

function withoutWayBack(note: HtmlElement): HtmlElement {
  rewrite(note, (element) => {
    if (element.tag === 'a' && isBack(element)) return []
    return element.tag === 'sup' && textIn(element).trim() === '' ? [] : null
  })
  return note
}

function listOf(calls: Map<string, Call>, notes: Map<string, HtmlNode[]>, numbered: boolean): HtmlNode[] {
  if (notes.size === 0) return []
  if (numbered) {
    const items = [...calls.keys()].map((key): HtmlNode => ({ tag: 'li', attrs: {}, children: notes.get(key) ?? [] }))
    return [{ tag: 'ol', attrs: {}, children: items }]
  }
  return [...calls].flatMap(([key, { label }]): HtmlNode[] => {
    const note = notes.get(key)
    return note ? [{ tag: 'p', attrs: {}, children: [`[${label}] `, ...note.flatMap(opened)] }] : []
  })
}

function opened(node: HtmlNode): HtmlNode[] {
  return typeof node !== 'string' && node.tag === 'p' ? node.children : [node]
}

function isRule(node: HtmlNode): boolean {
  return typeof node !== 'string' && (node.tag === 'hr' || node.tag === 'br')
}
