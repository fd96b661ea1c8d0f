import { type HtmlElement, type HtmlNode, textIn } from './html-tree'
import { styleOf } from './inline-style'
import { markerOf } from './list-marker'

/**
 * Word puts a list on the clipboard as paragraphs whose style names list and level, each beginning with its own sign.
 * They become real lists, one inside the other.
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
    if (same?.level === item.level && (same.element.tag !== item.tag || same.id !== item.id)) open.pop()
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
  if (!/^(p|div|h[1-6]|li)$/.test(element.tag)) return null
  const [, id, level] = /\b(l\d+)\s+level(\d)\b/.exec(styleOf(element, 'mso-list')) ?? []
  if (!id || !level) return null
  const sign = takeSign(element)
  const marker = markerOf(sign ?? '')
  return {
    id,
    level: Number(level),
    tag: marker.kind === 'ordered' ? 'ol' : 'ul',
    start: marker.kind === 'ordered' ? marker.number : null,
    paragraph: { ...element, tag: 'p' },
  }
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
