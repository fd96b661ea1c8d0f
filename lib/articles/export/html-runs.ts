import { isDirection } from '@/lib/arabic/direction'
import type { DocJson } from '@/lib/body/doc-json'
import { storyOfHref } from '@/lib/body/references'
import { safeUrl } from '@/lib/body/safe-url'
import type { MarkName } from '@/lib/body/schema'
import { inlineText } from '@/lib/body/text'
import { foreignRunLang } from '@/lib/i18n/foreign-lang'
import type { Locale } from '@/lib/i18n/locales'
import { element, escaped, setting } from './html-element'

/** Text in `locale`; neighbours under the same mark share one element, or an isolate would be taken apart by its bold word. */
export function htmlRuns(nodes: DocJson[], locale: Locale, names = marksInOrder): string {
  const [name, ...inner] = names
  if (!name) return nodes.map((node) => (node.type === 'hardBreak' ? '<br>' : escaped(node.text ?? ''))).join('')
  return groupsBy(nodes, name)
    .map(({ mark, nodes: group }) => {
      const inside = htmlRuns(group, locale, inner)
      return mark
        ? (elements[name]?.(inside, mark.attrs ?? {}, group.map(inlineText).join(''), locale) ?? inside)
        : inside
    })
    .join('')
}

type Mark = NonNullable<DocJson['marks']>[number]
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

function groupsBy(nodes: DocJson[], name: MarkName): { mark: Mark | undefined; nodes: DocJson[] }[] {
  const groups: { mark: Mark | undefined; nodes: DocJson[] }[] = []
  for (const node of nodes) {
    const mark = node.marks?.find(({ type }) => type === name)
    const last = groups.at(-1)
    if (last && JSON.stringify(last.mark) === JSON.stringify(mark)) last.nodes.push(node)
    else groups.push({ mark, nodes: [node] })
  }
  return groups
}

/** A story of ours has no address outside before it is published: its words stand alone. */
function linked(inside: string, href: unknown): string {
  const address = storyOfHref(href) ? null : safeUrl(href)
  return address ? `<a href="${escaped(address)}">${inside}</a>` : inside
}
