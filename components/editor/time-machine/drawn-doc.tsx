'use client'
import { createElement, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { HeldRuns } from '@/components/ui/held-text'
import { blockDirection, isDirection } from '@/lib/arabic/direction'
import { isField } from '@/lib/body/commands/fields'
import type { DocJson } from '@/lib/body/doc-json'
import { neighbours } from '@/lib/body/neighbours'
import { isSameMark } from '@/lib/body/nested-marks'
import { inlineText } from '@/lib/body/text'
import type { Direction } from '@/lib/i18n/locales'
import { authorClass } from './author-look'

/** What blocks are drawn as. Those not named here are boxes: every node of a future schema can be looked back at. */
const tags: Record<string, string> = {
  headline: 'h2',
  standfirst: 'p',
  paragraph: 'p',
  heading: 'h3',
  bulletList: 'ul',
  orderedList: 'ol',
  keyPoints: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  pullQuote: 'blockquote',
  pullQuoteText: 'p',
  attribution: 'p',
  factBoxTitle: 'p',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
}
const marks: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  insertion: 'ins',
  deletion: 'del',
}
/** Things that are named where they stand, not shown. */
const things = ['figure', 'embed', 'relatedStory', 'divider'] as const

export type DrawnAuthor = { name: string; initials: string }

type MarkJson = NonNullable<DocJson['marks']>[number]
type DrawProps = { node: DocJson; base: Direction; authors: DrawnAuthor[] }

/** A block as it was. Its texts carry who wrote them. */
export function DrawnBlock({ node, base, authors }: DrawProps): ReactNode {
  const t = useTranslations('editor.time.things')
  const content = node.content ?? []
  const dir = blockDirection(node.attrs?.dir, inlineText(node), base)
  const inside = content.every(isInline)
    ? neighbours(content, areOneRun).map((nodes, run) => {
        const isolate = isolateOf(nodes[0])
        const texts = nodes.map((child, index) => {
          const key = `${run}-${index}`
          return <DrawnText key={key} node={child} inField={isField(node.type)} base={dir} authors={authors} />
        })
        return isolate ? createElement('bdi', { key: run, dir: directionOf(isolate) }, texts) : texts
      })
    : content.map((child, index) => {
        const key = `${index}-${child.type}`
        return <DrawnBlock key={key} node={child} base={dir} authors={authors} />
      })
  const thing = things.find((name) => name === node.type)
  if (thing) {
    return (
      <div className="tm-thing" dir={dir}>
        <span className="tm-chip">{t(thing)}</span> {inside}
      </div>
    )
  }
  const attributes = { dir: dir === base ? undefined : dir, 'data-node': node.type }
  if (node.type === 'table') {
    return (
      <table {...attributes}>
        <tbody>{inside}</tbody>
      </table>
    )
  }
  return createElement(tags[node.type] ?? 'div', attributes, ...inside)
}

function DrawnText({ node, inField, base, authors }: DrawProps & { inField: boolean }): ReactNode {
  if (node.type === 'hardBreak') return <br />
  const person = node.marks?.find(({ type }) => type === 'author')?.attrs?.person
  const author = typeof person === 'number' ? authors[person] : undefined
  // Headline and standfirst hold no isolates: their runs are found.
  const bare = inField ? <HeldRuns dir={base}>{node.text ?? ''}</HeldRuns> : node.text
  const text = (node.marks ?? []).reduceRight<ReactNode>(marked, bare)
  if (!author || typeof person !== 'number') return text
  return (
    <span className={`tm-by ${authorClass(person)}`} data-initials={author.initials} title={author.name}>
      {text}
    </span>
  )
}

function marked(inside: ReactNode, { type }: MarkJson): ReactNode {
  const tag = marks[type]
  if (type === 'link') return createElement('span', { className: 'tm-link' }, inside)
  return tag ? createElement(tag, {}, inside) : inside
}

/** Texts of one isolated run stay together, whoever wrote them: two runs side by side would follow the text around them. */
function areOneRun(one: DocJson, next: DocJson): boolean {
  return isSameMark(isolateOf(one), isolateOf(next))
}

function isolateOf(node: DocJson | undefined): MarkJson | undefined {
  return node?.marks?.find(({ type }) => type === 'isolate')
}

function directionOf({ attrs }: MarkJson): Direction | undefined {
  return isDirection(attrs?.dir) ? attrs.dir : undefined
}

function isInline({ type }: DocJson): boolean {
  return type === 'text' || type === 'hardBreak'
}
