import type { Fragment, Mark, Node, NodeType, ResolvedPos } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { holdsAnchor, holdsBreak } from './holds-break'
import { anchor, isBlockForm, markedAs, modificationsOf, type Verdict } from './suggestion'

export type Decide = (mark: Mark) => Verdict

/** A stretch of the document that a decision takes out, or out of whose text it takes a mark. */
type Unit = { from: number; to: number; mark: Mark; inline: boolean; removes: boolean }

/**
 * Carries out decisions about suggestions on `tr`, from the end to the start so that positions hold. Breaks between
 * paragraphs belong to a suggestion when its text ends the one and begins the next, or its anchors are in both.
 */
export function settle<Tr extends Transform>(tr: Tr, decide: Decide): Tr {
  const { units, modified } = collect(tr.doc, decide)
  for (const { pos, marks } of modified.reverse()) settleModifications(tr, pos, marks, decide)
  /** Where the last block that went began: it may have taken along the one it stood in, and what is decided there. */
  let gone = Number.POSITIVE_INFINITY
  for (const unit of withHeldBreaks(tr.doc, units, joined(tr.doc, units)).reverse()) {
    if (unit.from >= gone) continue
    if (!unit.removes) unmark(tr, unit)
    else if (unit.inline) {
      const to = Math.min(unit.to, gone)
      for (const pos of [unit.from, to]) lowerKept(tr, pos, tr.doc.resolve(unit.from).sharedDepth(to), decide)
      tr.delete(unit.from, to)
    } else gone = removeBlock(tr, unit.from, unit.to)
  }
  return tr
}

/** The document as it would be after the decisions. */
export function settled(doc: Node, decide: Decide): Node {
  return settle(new Transform(doc), decide).doc
}

function collect(doc: Node, decide: Decide): { units: Unit[]; modified: { pos: number; marks: Mark[] }[] } {
  const units: Unit[] = []
  const modified: { pos: number; marks: Mark[] }[] = []
  doc.descendants((node, pos) => {
    const mark = markedAs(node)
    const verdict = mark ? decide(mark) : 'keep'
    if (mark && verdict !== 'keep') {
      const removes = (mark.type.name === 'insertion') === (verdict === 'reject')
      units.push({ from: pos, to: pos + node.nodeSize, mark, inline: node.isInline, removes })
      if (removes) return false
    }
    const marks = modificationsOf(node).filter((one) => decide(one) !== 'keep')
    if (marks.length > 0) modified.push({ pos, marks })
    return true
  })
  return { units, modified }
}

/** What goes in one piece; `ends`: the suggestions whose text ends it. */
type Removal = Unit & { ends: Mark[] }

/**
 * Removals that touch become one. Over a break between two texts they do, and the break goes with them, when the same
 * suggestion stands on both sides of it.
 */
function joined(doc: Node, units: Unit[]): Unit[] {
  const all: Removal[] = []
  /** Where in `all` the text stands that the next one may go on from. */
  let open = -1
  for (const unit of units) {
    const before = all.at(-1)
    if (!before?.removes || !unit.removes || !follows(doc, before.to, unit.from)) open = -1
    const text = all[open]
    if (unit.inline && text && before) {
      const touches = text === before && before.to === unit.from
      if (touches || text.ends.some((mark) => mark.eq(unit.mark))) {
        all.splice(open, all.length, { ...text, to: unit.to, ends: touches ? [...text.ends, unit.mark] : [unit.mark] })
        continue
      }
    }
    if (unit.inline && unit.removes) open = all.length
    all.push({ ...unit, ends: [unit.mark] })
  }
  return all
}

/** Breaks go with the anchors that hold them also where what others have written beside those stays. */
function withHeldBreaks(doc: Node, units: Unit[], all: Unit[]): Unit[] {
  const gone = new Set(units.flatMap(({ from, inline, removes }) => (removes && !inline ? [from] : [])))
  let before: ResolvedPos | null = null
  let here: ResolvedPos | null = null
  for (const { from, mark, inline, removes } of units) {
    const leaf = inline && removes ? doc.nodeAt(from) : null
    if (!leaf || !holdsAnchor(leaf)) continue
    const $from = doc.resolve(from)
    if (here?.start() !== $from.start()) [before, here] = [here, $from]
    if (!before || !holdsBreak(mark, before.parent, $from.parent)) continue
    const [end, start] = [before.end(), $from.start()]
    if (!follows(doc, end, start, (pos) => gone.has(pos))) continue
    if (all.some((one) => one.inline && one.removes && one.from <= end && one.to >= start)) continue
    all = all.filter((one) => one.from < end || one.to > start)
    all.push({ from: end, to: start, mark, inline: true, removes: true })
  }
  return all.sort((a, b) => a.from - b.from)
}

/** Is there nothing between the two positions but ends and starts of blocks, and what is gone? */
export function follows(doc: Node, from: number, to: number, isGone = (_pos: number) => false): boolean {
  if (from === to) return true
  let empty = true
  doc.nodesBetween(from, to, (node, pos) => {
    const isBetween = pos >= from && pos + node.nodeSize <= to
    if (isBetween && !isGone(pos)) empty = false
    return empty && !isBetween
  })
  return empty
}

/** Where a break goes, blocks become one that are left for later as a whole: each keeps to what is in it. */
function lowerKept(tr: Transform, pos: number, shared: number, decide: Decide): void {
  for (let depth = shared + 1; depth <= tr.doc.resolve(pos).depth; depth++) {
    const $pos = tr.doc.resolve(pos)
    const [node, before] = [$pos.node(depth), $pos.before(depth)]
    const mark = markedAs(node)
    if (!mark || decide(mark) !== 'keep') continue
    tr.removeNodeMark(before, mark)
    node.forEach((child, offset) => {
      const from = before + 1 + offset
      const own = markedAs(child)
      if (own && (own.type.name === 'insertion' || mark.type.name === 'deletion')) return
      if (child.isInline) tr.addMark(from, from + child.nodeSize, mark)
      else tr.addNodeMark(from, mark)
    })
  }
}

function unmark(tr: Transform, { from, to, mark, inline }: Unit): void {
  if (!inline) {
    tr.removeNodeMark(from, mark)
    return
  }
  tr.removeMark(from, to, mark)
  const text = tr.doc.textBetween(from, to)
  for (let at = text.lastIndexOf(anchor); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(anchor, at - 1)) {
    tr.delete(from + at, from + at + anchor.length)
  }
}

/**
 * Takes a block out, and what it alone filled; a body keeps an empty paragraph. Where the others around it cannot be without
 * it, an empty one stays.
 * @returns where what went began
 */
function removeBlock(tr: Transform, from: number, to: number): number {
  const $from = tr.doc.resolve(from)
  const { parent, depth, nodeAfter: block } = $from
  const index = $from.index()
  const paragraph = tr.doc.type.schema.nodes.paragraph?.create()
  const blank = block?.isTextblock ? block.type.create(block.attrs) : paragraph
  const isFilledByItAlone = depth > 0 && parent.childCount === 1
  if (parent.canReplace(index, index + 1)) tr.delete(from, to)
  else if (!isFilledByItAlone && blank && parent.canReplaceWith(index, index + 1, blank.type)) {
    tr.replaceWith(from, to, depth === 0 && paragraph ? paragraph : blank)
  } else if (depth > 0) return removeBlock(tr, $from.before(), $from.after())
  return from
}

function settleModifications(tr: Transform, pos: number, marks: Mark[], decide: Decide): void {
  for (const mark of marks.toReversed()) {
    const node = tr.doc.nodeAt(pos)
    if (!node) return
    const rest = mark.removeFromSet(node.marks)
    const before = mark.attrs.previousValue
    const type = isBlockForm(before) ? node.type.schema.nodes[before.type] : undefined
    if (decide(mark) === 'reject' && type && isBlockForm(before) && fits(type, before.attrs, node.content))
      tr.setNodeMarkup(pos, type, before.attrs, rest)
    else tr.removeNodeMark(pos, mark)
  }
}

/** The attributes come from a mark, where nothing has checked them as those of a block. */
function fits(type: NodeType, attrs: Record<string, unknown>, content: Fragment): boolean {
  try {
    type.create(attrs, content).check()
    return true
  } catch {
    return false
  }
}
