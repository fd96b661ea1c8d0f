import type { Node } from '@tiptap/pm/model'
import { EditorState, type Selection, TextSelection } from '@tiptap/pm/state'
import { Mapping, type Step, type StepMap, Transform } from '@tiptap/pm/transform'
import { isSuggestionOnly } from '../suggestion-only'
import { asSuggestion } from './as-suggestion'
import { simpleChanges } from './simple-changes'
import type { Suggester } from './suggester'

export type Resuggested = {
  /** What the person did, change by change. */
  changes: readonly Step[]
  /** What leads from the confirmed document on; each step is a suggestion by itself. */
  steps: readonly Step[]
  /** Did anything have to be made into a suggestion, or left out? If not, `steps` say what the person did. */
  changed: boolean
  /** From the document as the person saw it to the one that `steps` lead to. */
  mapping: Mapping
  /** The places of those changes that could not be suggested: they would touch what a colleague has suggested. */
  lost: ReadonlySet<number>
}

/**
 * Makes suggestions of changes that were none any more when they reached the server: what the person changed in their own
 * suggestion is a change of the text itself once somebody has accepted it. What still is a suggestion stays as it was.
 * @param confirmed the document that the first of the steps was made on, or rebased to
 * @throws RangeError when the steps do not fit it
 */
export function resuggest(confirmed: Node, steps: readonly Step[], me: Suggester): Resuggested {
  const changes = simpleChanges(confirmed, steps)
  const seen = new Transform(confirmed)
  for (const change of changes) seen.step(change)
  const inverses = seen.steps.map((step, index) => step.invert(seen.docs[index] ?? confirmed)).reverse()
  const mapping = new Mapping(inverses.map((inverse) => inverse.getMap()))
  const tr = new Transform(confirmed)
  const lost = new Set<number>()
  let changed = false
  for (const [index, change] of changes.entries()) {
    const mapped = change.map(mapping.slice(changes.length - index))
    const suggestions = mapped && suggestionsFor(tr.doc, mapped, me)
    if (!suggestions) lost.add(index)
    changed ||= suggestions?.length !== 1 || suggestions[0] !== mapped
    for (const one of suggestions ?? []) {
      tr.step(one)
      // What comes next in the midst of this text keeps its place in it.
      const same = mapped !== null && alike(one.getMap(), mapped.getMap())
      mapping.appendMap(one.getMap(), same ? changes.length - 1 - index : undefined)
    }
  }
  return { changes, steps: tr.steps, changed, mapping, lost }
}

function suggestionsFor(doc: Node, step: Step, me: Suggester): readonly Step[] | null {
  const direct = step.apply(doc).doc
  if (!direct) return null
  if (isSuggestionOnly(doc, direct, me)) return [step]
  const state = EditorState.create({ doc, selection: selectionOf(doc, step) })
  return asSuggestion(state.tr.step(step), state, me)?.steps ?? null
}

/** Where a person would stand who makes this change: it goes on with what they have suggested beside it. */
function selectionOf(doc: Node, step: Step): Selection {
  const { pos = 0, from = pos, to = from } = step as { pos?: number; from?: number; to?: number }
  return TextSelection.between(doc.resolve(from), doc.resolve(to))
}

/** Do both replace as much by as much? */
function alike(one: StepMap, other: StepMap): boolean {
  return sizesOf(one) !== '' && sizesOf(one) === sizesOf(other)
}

function sizesOf(map: StepMap): string {
  const sizes: number[] = []
  map.forEach((from, to, newFrom, newTo) => {
    sizes.push(to - from, newTo - newFrom)
  })
  return sizes.join()
}
