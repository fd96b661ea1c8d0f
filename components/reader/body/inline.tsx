import { Fragment, type ReactNode } from 'react'
import type { DocJson } from '@/lib/body/doc-json'
import { isSameMark, type MarkJson, nestedMarks } from '@/lib/body/nested-marks'
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
  const marks = nestedMarks(nodes, order)
  return drawRuns(
    nodes.map((node, at) => ({ node, marks: marks[at] ?? [] })),
    { locale, refs },
  )
}

type Run = { node: DocJson; marks: MarkJson[] }
type Around = { locale: Locale; refs: BodyRefs }

function drawRuns(runs: Run[], around: Around): ReactNode[] {
  const drawn: ReactNode[] = []
  for (let at = 0; at < runs.length; ) {
    const group = runs.slice(at, endOfGroup(runs, at))
    drawn.push(<Fragment key={at}>{drawGroup(group, around)}</Fragment>)
    at += group.length
  }
  return drawn
}

/** Runs that share their outermost mark, or one run without marks. */
function drawGroup(group: Run[], around: Around): ReactNode {
  const [first] = group
  const mark = first?.marks[0]
  if (!mark) return first ? drawLeaf(first.node) : null
  const Component = components[mark.type]
  const inside = group.map(({ node, marks }) => ({ node, marks: marks.slice(1) }))
  const text = group.map(({ node }) => inlineText(node)).join('')
  return (
    <Component attrs={mark.attrs} text={text} {...around}>
      {drawRuns(inside, around)}
    </Component>
  )
}

function drawLeaf(node: DocJson): ReactNode {
  return isInlineName(node.type) ? leaves[node.type](node) : null
}

function endOfGroup(runs: Run[], from: number): number {
  const mark = runs[from]?.marks[0]
  if (!mark) return from + 1
  const after = runs.findIndex((run, index) => index > from && !isSameMark(run.marks[0], mark))
  return after === -1 ? runs.length : after
}

function isInlineName(type: string): type is InlineName {
  return Object.hasOwn(leaves, type)
}
