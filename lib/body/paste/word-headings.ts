import { type HtmlElement, rewrite } from './html-tree'
import { styleOf } from './inline-style'

/** Headings that are paragraphs by name: Word's titles and outline levels, `role="heading"`. */
export function namedHeadings(root: HtmlElement): void {
  rewrite(root, (element) => {
    if (element.tag !== 'p' && element.tag !== 'div') return null
    const level = levelOf(element)
    return level ? [{ ...element, tag: `h${level}` }] : null
  })
}

function levelOf(element: HtmlElement): number | null {
  const name = element.attrs.class ?? ''
  if (/\bMsoTitle/.test(name)) return 1
  if (/\bMsoSubtitle/.test(name)) return 2
  const [, byName] = /\b(?:MsoHeading|Heading)(\d)/.exec(name) ?? []
  const byOutline = styleOf(element, 'mso-outline-level')
  const byRole = element.attrs.role === 'heading' ? (element.attrs['aria-level'] ?? '2') : ''
  const level = Number(byName || byOutline || byRole)
  return level >= 1 && level <= 6 ? level : null
}
