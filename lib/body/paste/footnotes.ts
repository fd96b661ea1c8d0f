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
  takeWholeNotes(root, calls, notes)
  rewrite(root, (element) => {
    if (/^(ol|ul)$/.test(element.tag) && element.children.every((child) => typeof child === 'string' && !child.trim()))
      return []
    if (styleOf(element, 'mso-element') === 'footnote-list' || styleOf(element, 'mso-element') === 'endnote-list')
      return textIn(element).trim() === '' ? [] : element.children.filter((child) => !isRule(child))
    if (!holdsNote(element)) return null
    const key = anchorKey(element, calls)
    if (!key || notes.has(key)) return null
    notes.set(key, withoutWayBack(element).children)
    return []
  })
  return notes
}

/** Those named by what holds them, from the outside in: the anchor in it is in the first of their paragraphs only. */
function takeWholeNotes(element: HtmlElement, calls: Map<string, Call>, notes: Map<string, HtmlNode[]>): void {
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true
    const key = holdsNote(child) ? ownKey(child, calls) : undefined
    if (key === undefined || notes.has(key)) {
      takeWholeNotes(child, calls, notes)
      return true
    }
    notes.set(key, withoutWayBack(child).children)
    return false
  })
}

function holdsNote({ tag }: HtmlElement): boolean {
  return /^(li|p|div|aside)$/.test(tag)
}

function ownKey({ attrs: { id } }: HtmlElement, calls: Map<string, Call>): string | undefined {
  return id ? [id, `_${id}`, `${id}sym`].find((key) => calls.has(key)) : undefined
}

function anchorKey(element: HtmlElement, calls: Map<string, Call>): string | null {
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
    if (element.tag === 'sup') return textIn(element).trim() === '' ? [] : null
    // Wikipedia writes one sign before several ways back.
    return element.tag === 'span' && /^[\^↑]$/.test(textIn(element).trim()) ? [] : null
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
    return note ? labelled(label, note) : []
  })
}

function labelled(label: string, note: HtmlNode[]): HtmlNode[] {
  const sign = `[${label}] `
  const first = note.findIndex((node) => typeof node !== 'string' || node.trim() !== '')
  const opening = note[first]
  if (typeof opening !== 'object' || opening.tag !== 'p') return [{ tag: 'p', attrs: {}, children: [sign, ...note] }]
  return [{ ...opening, children: [sign, ...opening.children] }, ...note.slice(first + 1)]
}

function isRule(node: HtmlNode): boolean {
  return typeof node !== 'string' && (node.tag === 'hr' || node.tag === 'br')
}
