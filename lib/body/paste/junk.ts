import { type HtmlElement, rewrite } from './html-tree'
import { styleOf } from './inline-style'

/** Takes out what was never text: hidden parts, forms, players; opens wrappers that mean nothing. */
export function dropJunk(root: HtmlElement): void {
  rewrite(root, (element) => {
    if (dropped.has(element.tag) || isHidden(element)) return []
    // Word's own elements: <o:p>, <st1:place>, <w:sdt>.
    if (element.tag.includes(':')) return element.children
    const isEmptyAnchor = element.tag === 'a' && element.attrs.href === undefined && element.children.length > 0
    return isEmptyAnchor && !element.attrs.name && !element.attrs.id ? element.children : null
  })
}

const dropped = new Set(
  'head meta link base script style input button select option datalist progress meter audio video source track canvas embed applet param map area dialog menu nav'.split(
    ' ',
  ),
)

function isHidden(element: HtmlElement): boolean {
  if (element.attrs.hidden !== undefined) return true
  if (!element.attrs.style) return false
  return styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all'
}
