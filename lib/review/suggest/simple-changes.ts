import { type Node, Slice } from '@tiptap/pm/model'
import { ReplaceStep, type Step, Transform } from '@tiptap/pm/transform'

/**
 * The same changes, in as few steps as leave each of them simple: letters typed or taken back one after the other are one
 * step, and text put in the place of other text is a deletion and an insertion.
 * @throws RangeError when the steps do not fit the document
 */
export function simpleChanges(doc: Node, steps: readonly Step[]): Step[] {
  const tr = new Transform(doc)
  const simple: Step[] = []
  for (const step of steps) {
    for (const part of partsOf(tr.doc, step)) {
      tr.step(part)
      const last = simple.at(-1)
      const merged = last && kindOf(last) !== null && kindOf(last) === kindOf(part) ? last.merge(part) : null
      if (merged) simple.splice(-1, 1, merged)
      else simple.push(part)
    }
  }
  return simple
}

function partsOf(doc: Node, step: Step): Step[] {
  if (!(step instanceof ReplaceStep) || step.slice.size === 0) return [step]
  const { from, to, slice } = step
  const isText = slice.openStart === 0 && slice.openEnd === 0 && slice.content.firstChild?.isInline === true
  if (from === to || !isText || !doc.resolve(from).sameParent(doc.resolve(to))) return [step]
  return [new ReplaceStep(from, to, Slice.empty), new ReplaceStep(from, from, slice)]
}

function kindOf(step: Step): 'insertion' | 'deletion' | null {
  if (!(step instanceof ReplaceStep)) return null
  if (step.from === step.to) return 'insertion'
  return step.slice.size === 0 ? 'deletion' : null
}
