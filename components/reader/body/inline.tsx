import { Fragment, type ReactNode } from 'react'
import type { DocJson } from '@/lib/body/doc-json'
import { type MarkedNode, nestedMarks, underOneMark } from '@/lib/body/nested-marks'
import type { InlineName, MarkName } from '@/lib/body/schema'
import { inlineText } from '@/lib/body/text'
import type { Locale } from '@/lib/i18n/locales'
import type { BodyRefs } from '@/lib/publications/body-refs'
import type { MarkProps } from './block-props'
import { Bold } from './marks/bold'
import { Insertion } from './marks/insertion'
import { Isolate } from './marks/isolate'
import { Italic } from './marks/italic'
import { Link } from './marks/link'
import { Strike } from './marks/strike'
import { Underline } from './marks/underline'
import { Unmarked } from './marks/unmarked'

/** Outermost first: a link with a bold word in it is drawn as one link. A mark without a component does not compile. */
const components = {
  insertion: Insertion,
  deletion: Unmarked,
  modification: Unmarked,
  comment: Unmarked,
  tk: Unmarked,
  link: Link,
  isolate: Isolate,
  bold: Bold,
  italic: Italic,
  underline: Underline,
  strike: Strike,
} satisfies Record<MarkName, (props: MarkProps) => ReactNode>
const order = Object.keys(components) as MarkName[]

const leaves = {
  text: (node) => node.text ?? '',
  hardBreak: () => <br />,
} satisfies Record<InlineName, (node: DocJson) => ReactNode>

/** Text in `locale` with its marks; neighbours with the same mark share one element. */
export function Inline({ nodes, locale, refs }: { nodes: DocJson[]; locale: Locale; refs: BodyRefs }) {
  return drawRuns(nestedMarks(nodes, order), { locale, refs })
}

type Around = { locale: Locale; refs: BodyRefs }

function drawRuns(runs: MarkedNode[], around: Around): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
  return underOneMark(runs).map((group, at) => <Fragment key={at}>{drawGroup(group, around)}</Fragment>)
}

function drawGroup(group: MarkedNode[], around: Around): ReactNode {
  const mark = group[0]?.marks[0]
  if (!mark) return drawLeaves(group)
  const Component = components[mark.type]
  const inside = group.map(({ node, marks }) => ({ node, marks: marks.slice(1) }))
  const text = group.map(({ node }) => inlineText(node)).join('')
  return (
    <Component attrs={mark.attrs} text={text} {...around}>
      {drawRuns(inside, around)}
    </Component>
  )
}

function drawLeaves(group: MarkedNode[]): ReactNode[] {
  return group.map(({ node }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
    <Fragment key={at}>{isInlineName(node.type) ? leaves[node.type](node) : null}</Fragment>
  ))
}

function isInlineName(type: string): type is InlineName {
  return Object.hasOwn(leaves, type)
}
