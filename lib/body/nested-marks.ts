import type { DocJson } from './doc-json'
import type { MarkName } from './schema'

export type MarkJson = { type: MarkName; attrs: Record<string, unknown> }

/**
 * The marks of neighbouring texts, outermost first: in this order, but of an isolated run only what is on all of it stands
 * outside. A link on one word would else make two runs of it, and two runs side by side follow the text around them: a
 * number would begin with its end.
 */
export function nestedMarks(nodes: DocJson[], order: readonly MarkName[]): MarkJson[][] {
  const nested: MarkJson[][] = []
  const all = nodes.map((node) => marksOf(node, order))
  while (nested.length < all.length) {
    const rest = all.slice(nested.length)
    const isolate = isolateOf(rest[0])
    const after = rest.findIndex((marks) => !isSameMark(isolateOf(marks), isolate))
    const run = after === -1 ? rest : rest.slice(0, after)
    nested.push(...(isolate ? run.map((marks) => aroundRun(marks, isolate, run)) : run))
  }
  return nested
}

export function isSameMark(a: MarkJson | undefined, b: MarkJson | undefined): boolean {
  return a?.type === b?.type && JSON.stringify(a?.attrs) === JSON.stringify(b?.attrs)
}

function marksOf({ marks = [] }: DocJson, order: readonly MarkName[]): MarkJson[] {
  return order.flatMap((name) =>
    marks.filter(({ type }) => type === name).map(({ attrs }) => ({ type: name, attrs: attrs ?? {} })),
  )
}

function isolateOf(marks: MarkJson[] | undefined): MarkJson | undefined {
  return marks?.find(({ type }) => type === 'isolate')
}

function aroundRun(marks: MarkJson[], isolate: MarkJson, run: MarkJson[][]): MarkJson[] {
  const before = marks.slice(
    0,
    marks.findIndex(({ type }) => type === 'isolate'),
  )
  const outside = before.filter((mark) => run.every((others) => others.some((other) => isSameMark(other, mark))))
  return [...outside, isolate, ...marks.filter((mark) => mark.type !== 'isolate' && !outside.includes(mark))]
}
