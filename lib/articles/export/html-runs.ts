import { isDirection } from '@/lib/arabic/direction'
import type { DocJson } from '@/lib/body/doc-json'
import { type MarkedNode, nestedMarks, underOneMark } from '@/lib/body/nested-marks'
import { storyOfHref } from '@/lib/body/references'
import { safeUrl } from '@/lib/body/safe-url'
import type { MarkName } from '@/lib/body/schema'
import { inlineText } from '@/lib/body/text'
import { foreignRunLang } from '@/lib/i18n/foreign-lang'
import type { Locale } from '@/lib/i18n/locales'
import { element, escaped, setting } from './html-element'

/** Text in `locale`; neighbours under the same mark share one element, or an isolate would be taken apart by its bold word. */
export function htmlRuns(nodes: DocJson[], locale: Locale): string {
  return drawn(nestedMarks(nodes, marksInOrder), locale)
}

function drawn(runs: MarkedNode[], locale: Locale): string {
  return underOneMark(runs)
    .map((group) => {
      const mark = group[0]?.marks[0]
      if (!mark)
        return group.map(({ node }) => (node.type === 'hardBreak' ? '<br>' : escaped(node.text ?? ''))).join('')
      const inside = drawn(
        group.map(({ node, marks }) => ({ node, marks: marks.slice(1) })),
        locale,
      )
      const text = group.map(({ node }) => inlineText(node)).join('')
      return elements[mark.type]?.(inside, mark.attrs, text, locale) ?? inside
    })
    .join('')
}

/** `text`: what the mark is on; `locale`: the language of the text around. */
type DrawMark = (inside: string, attrs: Record<string, unknown>, text: string, locale: Locale) => string

/** Outermost first. What is for the newsroom only has no element. */
const elements: Partial<Record<MarkName, DrawMark>> = {
  link: (inside, { href }) => linked(inside, href),
  isolate: (inside, { dir }, text, locale) =>
    element('bdi', inside, setting(isDirection(dir) ? dir : null, foreignRunLang(text, locale))),
  bold: (inside) => element('strong', inside),
  italic: (inside) => element('em', inside),
  underline: (inside) => element('u', inside),
  strike: (inside) => element('s', inside),
}
const marksInOrder = Object.keys(elements) as MarkName[]

/** A story of ours has no address outside before it is published: its words stand alone. */
function linked(inside: string, href: unknown): string {
  const address = storyOfHref(href) ? null : safeUrl(href)
  return address ? `<a href="${escaped(address)}">${inside}</a>` : inside
}
