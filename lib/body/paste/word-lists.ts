import { type HtmlElement, type HtmlNode, textIn } from './html-tree'
import { styleOf } from './inline-style'
import { markerOf } from './list-marker'

/**
 * Word puts a list on the clipboard as paragraphs whose style names list and level, each beginning with its own sign;
 * Word for the web as lists of one item each, which name their level. They become real lists, one inside the other.
 */
export function wordLists(parent: HtmlElement): void {
  const children: HtmlNode[] = []
  let open: OpenList[] = []
  for (const child of parent.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') open = []
      children.push(child)
      continue
    }
    const item = itemOf(child)
    if (!item) {
      wordLists(child)
      if (child.tag !== 'br') open = []
      children.push(child)
      continue
    }
    open = open.filter(({ level }) => level <= item.level)
    // A change of the sign at the same level is another list: bullets after numbers.
    const same = open.at(-1)
    if (same?.level === item.level && (same.element.tag !== item.tag || same.id !== item.id || item.start === 1))
      open.pop()
    if (open.at(-1)?.level !== item.level) open.push(openList(open.at(-1), item, children))
    open.at(-1)?.element.children.push({ tag: 'li', attrs: {}, children: [item.paragraph] })
  }
  parent.children = children
}

type OpenList = { id: string; level: number; element: HtmlElement }
type Item = { id: string; level: number; tag: 'ul' | 'ol'; start: number | null; paragraph: HtmlElement }

function openList(outer: OpenList | undefined, { id, level, tag, start }: Item, top: HtmlNode[]): OpenList {
  const element: HtmlElement = { tag, attrs: start && start > 1 ? { start: String(start) } : {}, children: [] }
  const lastItem = outer?.element.children.at(-1)
  if (lastItem && typeof lastItem !== 'string') lastItem.children.push(element)
  else top.push(element)
  return { id, level, element }
}

function itemOf(element: HtmlElement): Item | null {
  return wordItem(element) ?? webItem(element)
}

function wordItem(element: HtmlElement): Item | null {
  if (!/^(p|div|h[1-6]|li)$/.test(element.tag)) return null
  const [, id, level] = /\b(l\d+)\s+level(\d)\b/.exec(styleOf(element, 'mso-list')) ?? []
  if (!id || !level) return null
  const sign = takeSign(element)
  const marker = markerOf(sign ?? '')
  if (isHeading(element)) {
    if (marker.kind === 'ordered' || /\p{Nd}/u.test(sign ?? '')) element.children.unshift(sign ?? '')
    return null
  }
  return {
    id,
    level: Number(level),
    tag: marker.kind === 'ordered' ? 'ol' : 'ul',
    start: marker.kind === 'ordered' ? marker.number : null,
    paragraph: { ...element, tag: 'p' },
  }
}

/** The number before a heading is nothing that a list could count. */
function isHeading({ tag, attrs }: HtmlElement): boolean {
  return /^h[1-6]$/.test(tag) || /\bMsoHeading\d/.test(attrs.class ?? '')
}

function webItem(element: HtmlElement): Item | null {
  const list = element.tag === 'div' ? onlyChild(element) : element
  if (!list) return null
  if (list.tag === 'div') return webItem(list)
  const item = list.tag === 'ul' || list.tag === 'ol' ? onlyChild(list) : null
  const level = Number(item?.attrs['data-aria-level'] ?? item?.attrs['aria-level'])
  if (item?.tag !== 'li' || !(level >= 1 && level <= 9)) return null
  const start = list.tag === 'ol' ? Number(list.attrs.start ?? 1) : null
  const id = item.attrs['data-listid'] ?? ''
  return { id, level, tag: list.tag === 'ol' ? 'ol' : 'ul', start, paragraph: { ...item, tag: 'div' } }
}

function onlyChild({ children }: HtmlElement): HtmlElement | null {
  const [first, ...more] = children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  return typeof first === 'object' && more.length === 0 ? first : null
}

/** Removes the sign that Word wrote into the paragraph, and answers with it. */
function takeSign(element: HtmlElement): string | null {
  for (const [index, child] of element.children.entries()) {
    if (typeof child === 'string') continue
    if (styleOf(child, 'mso-list') === 'ignore') {
      element.children.splice(index, 1)
      return textIn(child)
    }
    const found = takeSign(child)
    if (found !== null) return found
  }
  return null
}
