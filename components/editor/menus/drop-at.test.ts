import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, test, vi } from 'vitest'
import { blocksAt } from '@/lib/body/commands/block-range'
import { stateOf } from '@/lib/body/commands/testing'
import type { DocJson } from '@/lib/body/doc-json'
import { doc, li, p, points, ul } from '@/lib/body/testing'
import { dropAt } from './drop-at'

/** A page on which each line of text is 20 high, with 20 between: the headline at 0, the standfirst at 40, and so on. */
class Line {
  constructor(
    readonly top: number,
    readonly bottom: number,
    readonly left: number,
  ) {}
  getBoundingClientRect() {
    return { ...this, width: 100 }
  }
}
vi.stubGlobal('HTMLElement', Line)

function pageOf(json: DocJson) {
  const state = stateOf(json)
  const lines: number[] = []
  state.doc.descendants((node, position) => {
    if (node.isTextblock) lines.push(position)
    return !node.isTextblock
  })
  const rowOf = (from: number, to: number) => lines.flatMap((at, row) => (at >= from && at < to ? [row * 40] : []))
  const nodeDOM = (position: number) => {
    const node: Node | null = state.doc.nodeAt(position)
    const rows = rowOf(position, position + (node?.nodeSize ?? 0))
    return new Line(rows[0] ?? 0, (rows.at(-1) ?? 0) + 20, state.doc.resolve(position).depth)
  }
  const range = blocksAt(state)
  if (!range) throw new Error('nothing to drag')
  return { editor: { view: { state, nodeDOM } as unknown as EditorView }, range, doc: state.doc }
}

/** The place of a drop as what is before and after it. */
function placed(json: DocJson, height: number): string | null {
  const { editor, range, doc: whole } = pageOf(json)
  const drop = dropAt(editor, range, height)
  if (!drop) return null
  const $at = whole.resolve(drop.position)
  const side = (node: Node | null) => node?.textContent ?? ''
  return `${$at.parent.type.name}: ${side($at.nodeBefore)}|${side($at.nodeAfter)} at ${drop.y}`
}

describe('a dragged block goes to the nearest gap', () => {
  const paragraphs = doc('ع', 'م', p('1^'), p('2'), p('3'))
  test.each([
    ['after the next one', paragraphs, 140, 'doc: 2|3 at 140'],
    ['to the end', paragraphs, 900, 'doc: 3| at 180'],
    ['where it is', paragraphs, 90, null],
    ['above the headline', doc('ع', 'م', p('1'), p('2^')), 0, 'doc: م|1 at 80'],
    ['a list is one block for it', doc('ع', 'م', p('1^'), ul(li(p('a')), li(p('b')))), 160, 'doc: ab| at 180'],
  ])('%s', (_, page, height, place) => expect(placed(page, height)).toBe(place))

  const lists = doc('ع', 'م', ul(li(p('1^')), li(p('2'))), p('0'), ul(li(p('a')), li(p('b'))), p('9'))
  test.each([
    ['within its list', lists, 140, 'bulletList: 2| at 140'],
    ['into another list', lists, 235, 'bulletList: a|b at 240'],
    ['to the end of another list', lists, 264, 'bulletList: b| at 260'],
    ['out of its list', lists, 178, 'doc: 0|ab at 180'],
    ['to the end of the body', lists, 900, 'doc: 9| at 300'],
    ['right behind its list, to the end of it', lists, 150, 'bulletList: 2| at 140'],
    ['not to where it is', lists, 95, null],
    [
      'a key point into a list',
      doc('ع', 'م', points(li(p('1^')), li(p('2'))), ul(li(p('a')))),
      181,
      'bulletList: a| at 180',
    ],
    [
      'a key point not out of lists',
      doc('ع', 'م', points(li(p('1^')), li(p('2'))), p('0'), p('9')),
      220,
      'keyPoints: 2| at 140',
    ],
    ['the only item with its list', doc('ع', 'م', ul(li(p('1^'))), p('0'), p('9')), 142, 'doc: 0|9 at 140'],
  ])('an item: %s', (_, page, height, place) => expect(placed(page, height)).toBe(place))
})
