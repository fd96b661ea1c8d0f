import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import {
  AddMarkStep,
  AttrStep,
  Mapping,
  RemoveMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  type Step,
  Transform,
} from '@tiptap/pm/transform'
import { movedItems } from '@/lib/body/commands/move-items'
import { shiftedSelection } from '@/lib/body/commands/shifted-selection'
import { MoveStep } from '@/lib/body/move-step'
import { settled } from '@/lib/body/suggestions/settle'
import { anchor, kindOf, markedAs, suggestionId } from '@/lib/body/suggestions/suggestion'
import { changedParts } from '../changed-parts'
import { isSuggestionOnly } from '../suggestion-only'
import { changedRange } from './changed-range'
import { hasEvenTables } from './even-tables'
import { format } from './format'
import { insertBlocks, insertText } from './insert'
import { leaveList } from './leave-list'
import { isOnlyAnchors } from './leaves'
import { modify } from './modify'
import { move, moveOver } from './move'
import { removeBlocks, removeText, strikeBlock } from './remove'
import { type Suggester, Unsuggestable, type Work } from './suggester'

/**
 * The change that a person made, as suggestions: what it adds is marked as inserted, what it takes away stays and is marked
 * as deleted. Each of its steps is a suggestion by itself, so that a batch may end after any of them. Null when the change
 * cannot be suggested; `whyRefused` tells why.
 */
export function asSuggestion(change: Transaction, state: EditorState, me: Suggester): Transaction | null {
  const direct = withTypedTextPlain(state.doc, change.steps)
  const isInTexts = isWithinTexts(direct)
  for (const attempt of attemptsAt(change, direct, isInTexts)) {
    const tr = state.tr
    const work: Work = { tr, me, id: nearId(state, me) ?? me.newId(), select: null, placed: null, widened: false }
    try {
      attempt(work, direct)
      if (!isSuggestionOnly(state.doc, tr.doc, me)) continue
      if (!work.widened && !comesToTheSame(direct.doc, tr.doc)) continue
      if (!isInTexts && !hasEvenTables(changedParts(state.doc, tr.doc)[1])) continue
    } catch {
      continue
    }
    return finished(tr, work, change, state)
  }
  return null
}

type Attempt = (work: Work, direct: Transform) => void

/** The ways to suggest a change, the most faithful one first. */
function attemptsAt(change: Transaction, direct: Transform, isInTexts: boolean): Attempt[] {
  const items = movedItems(change)
  if (items) return [(work) => moveOver(work, items), byBlocks]
  if (isMove(direct)) return [stepByStep]
  // Whole blocks are replaced only by a change that is about blocks.
  return isInTexts ? [stepByStep, inOne] : [stepByStep, inOne, leaveList, byBlocks]
}

/** One after the other, as the person's command made them. */
function stepByStep(work: Work, direct: Transform): void {
  direct.steps.forEach((step, index) => {
    const back = new Mapping(direct.steps.slice(0, index).map((one) => one.getMap())).invert()
    const now = (pos: number, assoc = 1) => work.tr.mapping.map(back.map(pos, assoc), assoc)
    const then = (pos: number) => direct.mapping.slice(index + 1).map(pos, -1)
    suggestStep(work, step, direct.docs[index] ?? direct.doc, now, then)
  })
}

/** All of the change as one replacement. */
function inOne(work: Work, direct: Transform): void {
  const before = work.tr.doc.content
  const start = before.findDiffStart(direct.doc.content)
  const ends = before.findDiffEnd(direct.doc.content)
  if (start === null || !ends) return
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  replace(work, start, ends.a + overlap, direct.doc.slice(start, ends.b + overlap), start)
}

/** The blocks as they were are to be deleted, and as they are now to be inserted. */
function byBlocks(work: Work, direct: Transform): void {
  const { at, old, now, index } = changedRange(work.tr.doc, direct.doc)
  if (index < 2) throw new Unsuggestable()
  const places = old.map((_, block) => old.slice(0, block).reduce((size, { nodeSize }) => size + nodeSize, at))
  const end = old.reduce((size, { nodeSize }) => size + nodeSize, at)
  insertBlocks(work, end, Fragment.fromArray(now), at)
  for (const place of places.reverse()) strikeBlock(work, place)
}

function isMove({ steps }: Transform): boolean {
  return steps.some((step) => step instanceof MoveStep)
}

function isWithinTexts(direct: Transform): boolean {
  return direct.steps.every((step, index) => {
    if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return true
    if (!(step instanceof ReplaceStep)) return false
    const before = direct.docs[index]
    const $from = before?.resolve(step.from)
    const inText = $from?.parent.inlineContent && before && $from.sameParent(before.resolve(step.to))
    return inText === true && (step.slice.size === 0 || isInline(step.slice.content))
  })
}

/** `now`: where a position before the step is in the work; `then`: where one after the step is in the end of the change. */
function suggestStep(
  work: Work,
  step: Step,
  before: Node,
  now: (pos: number, assoc?: number) => number,
  then: (pos: number) => number,
): void {
  if (step instanceof ReplaceStep) {
    const from = now(step.from)
    const to = step.to === step.from ? from : Math.max(from, now(step.to, -1))
    replace(work, from, to, step.slice, then(step.from))
  } else if (step instanceof MoveStep) {
    const { from, to, target } = step
    const start = target > from ? target - (to - from) : target
    move(work, new MoveStep(now(from), now(to, -1), now(target)), then(start))
  } else if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) {
    const [from, to] = [now(step.from), now(step.to, -1)]
    const adds = step instanceof AddMarkStep
    if (step.mark.type.name !== 'comment') format(work, from, to, step.mark, adds)
    else if (adds) work.tr.addMark(from, to, step.mark)
    else work.tr.removeMark(from, to, step.mark)
  } else if (step instanceof ReplaceAroundStep) {
    const node = markupOf(step)
    if (!node) throw new Unsuggestable()
    modify(work, now(step.from), node.type, node.attrs)
  } else if (step instanceof AttrStep) {
    const node = before.nodeAt(step.pos)
    if (!node) throw new Unsuggestable()
    modify(work, now(step.pos), node.type, { ...node.attrs, [step.attr]: step.value })
  } else throw new Unsuggestable()
}

/** The block that only takes on another kind or other attributes in this step. */
function markupOf(step: ReplaceAroundStep): Node | null {
  const { from, to, gapFrom, gapTo, slice, insert } = step
  const whole = gapFrom === from + 1 && gapTo === to - 1 && insert === 1 && slice.size === 2
  return whole && slice.openStart === 0 && slice.openEnd === 0 ? slice.content.firstChild : null
}

function replace(work: Work, from: number, to: number, slice: Slice, start: number): void {
  const { doc } = work.tr
  const $from = doc.resolve(from)
  const $to = doc.resolve(to)
  const steps = work.tr.steps.length
  const end = () => work.tr.mapping.slice(steps).map(to, 1)
  if ($from.parent.inlineContent && $to.parent.inlineContent) {
    const [first, last] = slice.size === 0 ? overBreak(doc, from, to) : [from, to]
    work.widened ||= first !== from || last !== to
    if (first < last) removeText(work, first, last)
    if (slice.size > 0) insertText(work, end(), slice)
    return
  }
  if (!$from.sameParent($to) || slice.openStart > 0 || slice.openEnd > 0) throw new Unsuggestable()
  removeBlocks(work, from, to)
  if (slice.size > 0) insertBlocks(work, end(), slice.content, start)
}

/** Who deletes nothing but an anchor means the break that it stands for. */
function overBreak(doc: Node, from: number, to: number): [number, number] {
  if (!isOnlyAnchors(doc, from, to)) return [from, to]
  const $from = doc.resolve(from)
  const block = $from.depth
  if (to === $from.end() && from > $from.start()) {
    const next = doc.resolve($from.after(block))
    const first = next.nodeAfter
    return first?.inlineContent ? [from, next.pos + 1] : [from, to]
  }
  const before = doc.resolve($from.before(block))
  return before.nodeBefore?.inlineContent ? [before.pos - 1, to] : [from, to]
}

/** What is added beside the person's own suggestion belongs to it: typing goes on under one id. */
function nearId({ selection }: EditorState, me: Suggester): string | null {
  const { $from, $to } = selection
  if (!$from.parent.inlineContent || !$to.parent.inlineContent) return null
  for (const node of [$from.nodeBefore, $to.nodeAfter]) {
    const mark = node && markedAs(node)
    if (mark && me.suggestion(suggestionId(mark))) return suggestionId(mark)
  }
  return null
}

/** The change, without the marks of a suggestion that typed text takes on from what is around it. */
function withTypedTextPlain(doc: Node, steps: readonly Step[]): Transform {
  const direct = new Transform(doc)
  for (const step of steps) {
    const clean =
      step instanceof ReplaceStep && step.slice.openStart === 0 && isInline(step.slice.content)
        ? new ReplaceStep(step.from, step.to, new Slice(unsuggested(step.slice.content), 0, 0))
        : step
    direct.step(clean)
  }
  return direct
}

function isInline(content: Fragment): boolean {
  return content.firstChild?.isInline === true
}

function unsuggested(content: Fragment): Fragment {
  const kept = (marks: readonly Mark[]) => marks.filter((mark) => kindOf(mark) === null)
  return Fragment.fromArray(content.content.map((node) => node.mark(kept(node.marks))))
}

/** Would accepting the suggestions give what the person wanted? */
function comesToTheSame(direct: Node, suggested: Node): boolean {
  const [wanted, given] = changedParts(direct, suggested)
  return textual(settled(wanted, () => 'accept')).eq(textual(settled(given, () => 'accept')))
}

/** Without anchors, which stand for nothing once all is accepted. */
function textual(node: Node): Node {
  const nodes = node.content.content.flatMap((child) => {
    if (!child.isText) return [child.isLeaf ? child : textual(child)]
    const text = child.text?.replaceAll(anchor, '')
    return text ? [child.type.schema.text(text, child.marks)] : []
  })
  return node.copy(Fragment.fromArray(nodes))
}

function finished(tr: Transaction, { select, placed }: Work, change: Transaction, state: EditorState): Transaction {
  keepMeta(tr, change)
  if (change.scrolledIntoView) tr.scrollIntoView()
  const place = (pos: number) => tr.doc.resolve(Math.max(0, Math.min(pos, tr.doc.content.size)))
  const { selection } = change
  if (placed && goesAlong(selection, placed, change.selectionSet)) {
    const at = tr.mapping.slice(placed.steps).map(placed.at, -1)
    tr.setSelection(shiftedSelection(tr.doc, selection, at - placed.start))
  } else if (select) tr.setSelection(TextSelection.between(place(select.from), place(select.to)))
  else caretPastStruck(tr, change, state)
  // A selection that is set forgets them.
  if (change.storedMarksSet) tr.setStoredMarks(change.storedMarks)
  return tr
}

/**
 * All that the person's command tells plugins, which must not hold positions: they are those of another document. Input
 * rules remember the change itself, to invert it; this one cannot be inverted so.
 */
function keepMeta(tr: Transaction, change: Transaction): void {
  // biome-ignore lint/complexity/useLiteralKeys: private by its type, and the only way to all of them
  const all: Record<string, unknown> = change['meta']
  for (const [key, value] of Object.entries(all)) {
    const isTheChange =
      typeof value === 'object' && value !== null && 'transform' in value && value.transform === change
    if (!isTheChange) tr.setMeta(key, value)
  }
}

/** Is the selection in the blocks that came in, or did the command set it behind them? */
function goesAlong({ from, to }: Selection, { start, size }: NonNullable<Work['placed']>, isSet: boolean): boolean {
  return from >= start && (isSet || to <= start + size)
}

/** Backspace goes on before what it has struck, Delete after it, so that each goes on when it is pressed again. */
function caretPastStruck(tr: Transaction, change: Transaction, { selection }: EditorState): void {
  const [step] = change.steps
  if (!(step instanceof ReplaceStep) || step.slice.size > 0) return
  const forwards = selection.empty && selection.head === step.from
  const pos = tr.mapping.map(forwards ? step.to : step.from, forwards ? 1 : -1)
  tr.setSelection(TextSelection.near(tr.doc.resolve(pos), forwards ? 1 : -1))
}
