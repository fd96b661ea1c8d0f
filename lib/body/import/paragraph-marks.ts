import type { Direction } from '@/lib/i18n/locales'
import { type HtmlElement, type HtmlNode, rewrite } from '../paste/html-tree'
import { isList } from '../paste/nested-lists'
import { paragraphsIn } from './paragraphs-in'
import { readLists } from './read-lists'
import { readStyles } from './read-styles'

/**
 * Mammoth tells neither the direction of a paragraph nor the number before it. So both are written into the paragraph before
 * mammoth reads it, as a bookmark, and taken out of the HTML that it makes.
 */
const prefix = 'midad-paragraph'

/**
 * What marks the paragraphs of a part of a Word file.
 * @param parts the parts that say how paragraphs look, '' for one that is not there
 */
export function paragraphMarker(parts: { styles: string; numbering: string }): (xml: string) => string {
  const styles = readStyles(parts.styles)
  const lists = readLists(parts.numbering, styles)
  return (xml) => {
    const count = lists.counting()
    const knowsDirections = turns.test(xml) || turns.test(parts.styles)
    const marks: { at: number; name: string }[] = []
    for (const { at, style, list, level, rightToLeft, hasText } of paragraphsIn(xml)) {
      const numbering = list === undefined ? styles.numbering(style) : { list, level: undefined }
      const depth = level ?? (numbering && lists.levelOf(numbering.list, style)) ?? numbering?.level ?? 0
      const number = numbering ? count(numbering.list, depth) : null
      // In a file that turns paragraphs, those it does not turn run from left to right; in another nobody has chosen.
      const isTurned = rightToLeft ?? styles.rightToLeft(style) ?? (knowsDirections ? false : null)
      const dir = isTurned === null ? '' : isTurned ? 'rtl' : 'ltr'
      // Mammoth keeps a paragraph with a bookmark, even where there is nothing else in it.
      if (hasText && (dir || number !== null)) marks.push({ at, name: `${prefix}-${dir}-${number ?? ''}` })
    }
    return withMarks(xml, marks)
  }
}

/** Takes the marks out of the tree: what they say of its blocks is then said in `dir`, and in lists with `start`. */
export function takeParagraphMarks(root: HtmlElement): void {
  const numbers = new Map<HtmlElement, number>()
  const take = (element: HtmlElement) => {
    element.children = element.children.filter((child) => {
      const [, dir, number] = typeof child === 'string' ? [] : (mark.exec(child.attrs.id ?? '') ?? [])
      if (dir === undefined) return true
      if (dir) element.attrs.dir = dir
      if (number) numbers.set(element, Number(number))
      return false
    })
    for (const child of element.children) if (typeof child !== 'string') take(child)
  }
  take(root)
  rewrite(root, (element) => {
    if (!isList(element)) return null
    const inner = element.children.flatMap((item) => (typeof item === 'string' ? [] : item.children))
    const holdsItems = element.children.some((item) => typeof item === 'string' || !item.children.every(isList))
    // Mammoth puts an inner list that stands alone into as many lists as it is deep.
    if (!holdsItems) return inner
    const dir = dirOfAll(element)
    if (dir) element.attrs.dir = dir
    return element.tag === 'ol' ? byNumbers(element, numbers) : null
  })
}

const mark = new RegExp(`^${prefix}-(rtl|ltr|)-(\\d{0,9})$`)
const turns = /<w:bidi[\s/>]/

function withMarks(xml: string, marks: { at: number; name: string }[]): string {
  const parts: string[] = []
  let from = 0
  for (const { at, name } of marks) {
    parts.push(xml.slice(from, at), `<w:bookmarkStart w:name="${name}"/>`)
    from = at
  }
  return parts.join('') + xml.slice(from)
}

function dirOfAll({ children }: HtmlElement): Direction | null {
  const dirs = children.flatMap((child) => (typeof child === 'string' ? [] : [child.attrs.dir]))
  const [first] = dirs
  return (first === 'rtl' || first === 'ltr') && dirs.every((dir) => dir === first) ? first : null
}

/** Mammoth makes one list of items that follow each other; where the numbers do not, another one begins. */
function byNumbers(list: HtmlElement, numbers: Map<HtmlElement, number>): HtmlNode[] {
  const lists: HtmlElement[] = []
  let next: number | undefined
  for (const item of list.children) {
    const number = typeof item === 'string' ? undefined : numbers.get(item)
    const last = lists.at(-1)
    if (!last || (number !== undefined && next !== undefined && number !== next)) {
      lists.push({ ...list, attrs: { ...list.attrs, start: String(number ?? 1) }, children: [item] })
    } else {
      last.children.push(item)
    }
    next = number === undefined ? next && next + 1 : number + 1
  }
  return lists
}
