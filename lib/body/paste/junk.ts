import { type HtmlElement, rewrite } from './html-tree'
import { styleOf } from './inline-style'

/**
 * Takes out what was never text: hidden parts, comments, forms, players; opens wrappers that mean nothing; gives back what
 * was shown for text, emoji and the marks of quotations.
 */
export function dropJunk(root: HtmlElement): void {
  rewrite(root, (element) => {
    if (dropped.has(element.tag) || isHidden(element) || isOfReview(element)) return []
    if (element.tag === 'img' && emoji.test(element.attrs.alt ?? '')) return [element.attrs.alt ?? '']
    // Word's own elements: <o:p>, <st1:place>, <w:sdt>; and what was added in it is not underlined.
    if (element.tag.includes(':') || (element.tag === 'ins' && isTracked(element))) return element.children
    // Browsers show the marks, and do not copy them.
    if (element.tag === 'q') return ['“', ...element.children, '”']
    const isEmptyAnchor = element.tag === 'a' && element.attrs.href === undefined && element.children.length > 0
    return isEmptyAnchor && !element.attrs.name && !element.attrs.id ? element.children : null
  })
}

const dropped = new Set(
  'head meta link base script style input button select option datalist progress meter audio video source track canvas embed applet param map area dialog menu nav'.split(
    ' ',
  ),
)

/** X, Gmail and WhatsApp show emoji as pictures; what they describe them with is the emoji. */
const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[#*\d]\uFE0F?\u20E3|[\u200D\uFE0F\u{E0020}-\u{E007F}])+$/u

/** Word copies what was said about the text, and what was taken back in it, with the text: it is not for readers. */
function isOfReview(element: HtmlElement): boolean {
  if (element.tag === 'del') return isTracked(element)
  if (/\bmsocom(?:anchor|off|txt)\b/.test(element.attrs.class ?? '')) return true
  return /^comment/.test(styleOf(element, 'mso-element')) || styleOf(element, 'mso-special-character') === 'comment'
}

function isTracked({ attrs: { cite = '' } }: HtmlElement): boolean {
  return cite.startsWith('mailto:')
}

function isHidden(element: HtmlElement): boolean {
  if (element.attrs.hidden !== undefined) return true
  if (!element.attrs.style) return false
  return /^none\b/.test(styleOf(element, 'display')) || styleOf(element, 'mso-hide') === 'all'
}
