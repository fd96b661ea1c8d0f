import { Fragment, Slice } from '@tiptap/pm/model'
import { splitListItem } from '@tiptap/pm/schema-list'
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import { joins, replaceAcrossBoxes } from './commands/across-boxes'
import { blocksAt } from './commands/block-range'
import { dropPlaces } from './commands/drop-places'
import { deleteAcrossFields, leaveField } from './commands/fields'
import { insertBlock } from './commands/insert-block'
import { insertBreak } from './commands/insert-break'
import { liftItem, sinkItem } from './commands/item-levels'
import { joinFromListEnd, joinIntoList } from './commands/lists'
import { moveBlocks } from './commands/move-blocks'
import { moveTo } from './commands/move-to'
import { leaveBox, leavePart } from './commands/parts'
import { bodySchema } from './schema'
import { box, fig, h, hr, li, note, p, points, pull, quote, table, ul } from './testing'

/** Gives whole numbers from 0 up to, but not including, `below`; the same ones for the same seed. */
export type Random = (below: number) => number

/** A random edit at a random place, of the kinds that the editor offers. For tests; may not apply where it falls. */
export function randomEdit(random: Random): Command {
  return pick(random, edits)(random)
}

/** A caret, or a third of the time a selection, where a browser may put it. */
export function randomSelection(random: Random, state: EditorState): Selection {
  const size = state.doc.content.size
  const from = random(size)
  const to = random(3) === 0 ? Math.min(size, from + random(30)) : from
  return TextSelection.between(state.doc.resolve(caretNear(state, from)), state.doc.resolve(caretNear(state, to)))
}

/** mulberry32: small, even and repeatable. */
export function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[random(from.length)] as T
}

const { nodes, marks } = bodySchema
const pictureId = '00000000-0000-4000-8000-000000000001'

const edits: ((random: Random) => Command)[] = [
  ...Array.from({ length: 12 }, () => typing),
  deleting,
  () => deleteAcrossFields('س'),
  (random) => leaveField(pick(random, ['headline', 'standfirst'] as const)),
  () => insertBreak,
  () => (nodes.listItem ? splitListItem(nodes.listItem) : () => false),
  () => liftItem,
  () => sinkItem,
  () => joinIntoList,
  () => joinFromListEnd,
  splitting,
  marking,
  retyping,
  turning,
  pasting,
  (random) => moveBlocks(random(2) === 0 ? 1 : -1),
  dragging,
  inserting,
  () => leavePart,
  () => leaveBox,
]

function typing(random: Random): Command {
  const text = pick(random, ['ن', 'ص ', '٣', 'Reuters', '😀'])
  return (state, dispatch) => {
    if (replaceAcrossBoxes(text)(state, dispatch)) return true
    dispatch?.(state.tr.insertText(text))
    return true
  }
}

function deleting(): Command {
  return (state, dispatch) => {
    if (replaceAcrossBoxes()(state, dispatch)) return true
    dispatch?.(state.tr.deleteSelection())
    return true
  }
}

function splitting(): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    if (!empty || $from.depth !== 1 || $from.index(0) < 2) return false
    dispatch?.(state.tr.split($from.pos))
    return true
  }
}

function marking(random: Random): Command {
  const mark = pick(random, [
    marks.bold?.create(),
    marks.italic?.create(),
    marks.link?.create({ href: `https://example.com/${random(3)}` }),
  ])
  const off = random(3) === 0
  return (state, dispatch) => {
    if (!mark) return false
    const { from, to } = state.selection
    dispatch?.(off ? state.tr.removeMark(from, to, mark.type) : state.tr.addMark(from, to, mark))
    return true
  }
}

function retyping(random: Random): Command {
  const type = pick(random, [nodes.paragraph, nodes.heading])
  return (state, dispatch) => {
    if (!type) return false
    dispatch?.(state.tr.setBlockType(state.selection.from, state.selection.to, type))
    return true
  }
}

function inserting(random: Random): Command {
  const json = pick(random, [
    pull('قول', 'قائل'),
    fig(pictureId, 'تعليق'),
    points(li(p('نقطة')), li(p('أخرى'))),
    box('إطار', p('معلومة')),
    note(p('ملاحظة')),
    table(['أ', 'ب'], ['1', '2']),
    hr,
  ])
  return insertBlock(bodySchema.nodeFromJSON(json))
}

function turning(random: Random): Command {
  const dir = pick(random, ['rtl', 'ltr', null])
  return (state, dispatch) => {
    const { $from } = state.selection
    if (!('dir' in $from.parent.attrs)) return false
    dispatch?.(state.tr.setNodeAttribute($from.before(), 'dir', dir))
    return true
  }
}

function dragging(random: Random): Command {
  const at = random(1_000)
  return (state, dispatch) => {
    const range = blocksAt(state)
    const places = range ? dropPlaces(state.doc, range) : []
    const gaps = places.flatMap(({ node, start }) =>
      node.children.map((_, index) => start + Fragment.from(node.children.slice(0, index + 1)).size),
    )
    const gap = gaps[at % gaps.length]
    return range !== null && gap !== undefined && moveTo(range, gap)(state, dispatch)
  }
}

function pasting(random: Random): Command {
  const json = pick(random, [p('ملصق'), ul(li(p('بند'))), quote(p('قول')), h(3, 'عنوان فرعي')])
  return (state, dispatch) => {
    const slice = new Slice(Fragment.from(bodySchema.nodeFromJSON(json)), random(2), random(2))
    if (!joins(state, (tr) => tr.replaceSelection(slice))) return false
    dispatch?.(state.tr.replaceSelection(slice))
    return true
  }
}

/** Where a browser may put the caret: in a text, not inside an emoji. */
function caretNear(state: EditorState, pos: number): number {
  const { $from } = Selection.near(state.doc.resolve(pos))
  return /^[\uDC00-\uDFFF]/.test($from.nodeAfter?.text ?? '') ? $from.pos - 1 : $from.pos
}
