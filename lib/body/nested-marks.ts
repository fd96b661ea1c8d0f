import type { DocJson } from './doc-json'
import { neighbours } from './neighbours'
import type { MarkName } from './schema'

export type MarkJson = { type: MarkName; attrs: Record<string, unknown> }
/** A text with its marks, outermost first. */
export type MarkedNode = { node: DocJson; marks: MarkJson[] }

/**
 * The marks of neighbouring texts, outermost first: in this order, but of an isolated run only what is on all of it stands
 * outside. A link on one word would else make two runs of it, and two runs side by side follow the text around them: a
 * number would begin with its end.
 */
export function nestedMarks(nodes: DocJson[], order: readonly MarkName[]): MarkedNode[] {
  const all = nodes.map((node) => ({ node, marks: marksOf(node, order) }))
  return neighbours(all, (one, next) => isSameMark(isolateOf(one), isolateOf(next))).flatMap((run) => {
    const isolate = isolateOf(run[0])
    return isolate ? run.map(({ node, marks }) => ({ node, marks: aroundRun(marks, isolate, run) })) : run
  })
}

/** Neighbours under the same outermost mark, or under none: each group is one element. */
export function underOneMark(nodes: MarkedNode[]): MarkedNode[][] {
  return neighbours(nodes, (one, next) => isSameMark(one.marks[0], next.marks[0]))
}

type AnyMark = { type: string; attrs?: Record<string, unknown> }

export function isSameMark(a: AnyMark | undefined, b: AnyMark | undefined): boolean {
  return a?.type === b?.type && JSON.stringify(a?.attrs) === JSON.stringify(b?.attrs)
}

function marksOf({ marks = [] }: DocJson, order: readonly MarkName[]): MarkJson[] {
  return order.flatMap((name) =>
    marks.filter(({ type }) => type === name).map(({ attrs }) => ({ type: name, attrs: attrs ?? {} })),
  )
}

function isolateOf(run: MarkedNode | undefined): MarkJson | undefined {
  return run?.marks.find(({ type }) => type === 'isolate')
}

function aroundRun(marks: MarkJson[], isolate: MarkJson, run: MarkedNode[]): MarkJson[] {
  const before = marks.slice(
    0,
    marks.findIndex(({ type }) => type === 'isolate'),
  )
  const outside = before.filter((mark) => run.every((other) => other.marks.some((one) => isSameMark(one, mark))))
  return [...outside, isolate, ...marks.filter((mark) => mark.type !== 'isolate' && !outside.includes(mark))]
}
