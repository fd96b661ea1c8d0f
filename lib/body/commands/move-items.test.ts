import type { EditorState } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { box, doc, li, ol, p, points, quote, ul, withDir } from '../testing'
import { applySteps, parseDoc } from '../validate'
import { blocksAt } from './block-range'
import { moveBlocks } from './move-blocks'
import { moveTo } from './move-to'
import { endOfText, person, picture, stateOf, typing } from './testing'

/** In these pictures «^» is the caret, in the item that moves, and «|» the text of a paragraph that says: to here. */
const here = p('|')

const moves: [what: string, before: DocJson, after: DocJson | null][] = [
  [
    'into another list',
    doc('ع', '', ul(li(p('1^')), li(p('2'))), p('0'), ol(3, li(p('a')), li(here), li(p('b')))),
    doc('ع', '', ul(li(p('2'))), p('0'), ol(3, li(p('a')), li(p('1^')), li(p('b')))),
  ],
  [
    'into a list before it',
    doc('ع', '', ul(li(here), li(p('a'))), p('0'), ol(1, li(p('1')), li(p('^2')))),
    doc('ع', '', ul(li(p('^2')), li(p('a'))), p('0'), ol(1, li(p('1')))),
  ],
  [
    'into an inner list beside its own, with its own inner list',
    doc('ع', '', ul(li(p('0'), ul(li(p('1^'), ul(li(p('x')))), li(p('2'))), ol(1, li(p('a')), li(here))))),
    doc('ع', '', ul(li(p('0'), ul(li(p('2'))), ol(1, li(p('a')), li(p('1^'), ul(li(p('x')))))))),
  ],
  [
    'within a box',
    doc('ع', '', box('إطار', ul(li(p('1^')), li(p('2'))), p('0'), ul(li(here), li(p('a'))))),
    doc('ع', '', box('إطار', ul(li(p('2'))), p('0'), ul(li(p('1^')), li(p('a'))))),
  ],
  [
    'from the middle of a list to the one right before it',
    doc('ع', '', ol(1, li(here), li(p('a'))), ul(li(p('1')), li(p('2^')), li(p('3')))),
    doc('ع', '', ol(1, li(p('2^')), li(p('a'))), ul(li(p('1')), li(p('3')))),
  ],
  [
    'into key points',
    doc('ع', '', points(li(p('a')), li(here)), ul(li(p('1^')), li(p('2')))),
    doc('ع', '', points(li(p('a')), li(p('1^'))), ul(li(p('2')))),
  ],
  [
    'key points have one level',
    doc('ع', '', points(li(p('a')), li(here)), ul(li(p('1^'), ul(li(p('x')))), li(p('2')))),
    null,
  ],
  [
    'out of key points into a list',
    doc('ع', '', points(li(p('1^')), li(p('2'))), p('0'), ul(li(here), li(p('a')))),
    doc('ع', '', points(li(p('2'))), p('0'), ul(li(p('1^')), li(p('a')))),
  ],
  [
    'all items of a list, which goes with them',
    doc('ع', '', ul(li(p('1^'))), p('0'), ol(3, li(p('a')), li(here), li(p('b')))),
    doc('ع', '', p('0'), ol(3, li(p('a')), li(p('1^')), li(p('b')))),
  ],
  [
    'all items, from further down, to the end',
    doc('ع', '', ul(li(p('a')), li(here)), p('0'), ol(2, li(p('1^')))),
    doc('ع', '', ul(li(p('a')), li(p('1^'))), p('0')),
  ],
  [
    'all items of an inner list',
    doc('ع', '', ul(li(p('1'), ul(li(p('x^'))), ol(1, li(here), li(p('a')))))),
    doc('ع', '', ul(li(p('1'), ol(1, li(p('x^')), li(p('a')))))),
  ],
  ['levels are changed by Tab', doc('ع', '', ul(li(p('1'), ul(li(p('a^')), li(p('b')))), li(here), li(p('2')))), null],
  ['nor does it go into a box', doc('ع', '', ul(li(p('1^')), li(p('2'))), box('إطار', ul(li(here), li(p('a'))))), null],
  ['into an inner list of its own', doc('ع', '', ul(li(p('1^'), ul(li(here), li(p('x')))), li(p('2')))), null],
  ['all of a list into an inner list of its own', doc('ع', '', ul(li(p('1^'), ul(li(here), li(p('x')))))), null],

  [
    'the first one out of its list',
    doc('ع', '', ul(li(p('1^')), li(p('2'))), p('0'), here),
    doc('ع', '', ul(li(p('2'))), p('0'), ul(li(p('1^')))),
  ],
  [
    'the last one out of its list',
    doc('ع', '', here, p('0'), ul(li(p('1')), li(p('2^')))),
    doc('ع', '', ul(li(p('2^'))), p('0'), ul(li(p('1')))),
  ],
  [
    'one in the middle, and its list stays one',
    doc('ع', '', withDir('ltr', ol(3, li(p('1')), li(p('2^')), li(p('3')))), p('0'), here),
    doc('ع', '', withDir('ltr', ol(3, li(p('1')), li(p('3')))), p('0'), withDir('ltr', ol(3, li(p('2^'))))),
  ],
  [
    'one in the middle, upwards',
    doc('ع', '', p('0'), here, p('0'), ul(li(p('1')), li(p('2^')), li(p('3')))),
    doc('ع', '', p('0'), ul(li(p('2^'))), p('0'), ul(li(p('1')), li(p('3')))),
  ],
  [
    'one of a list in a box, in the box',
    doc('ع', '', box('إطار', ul(li(p('1')), li(p('2^')), li(p('3'))), p('0'), here)),
    doc('ع', '', box('إطار', ul(li(p('1')), li(p('3'))), p('0'), ul(li(p('2^'))))),
  ],
  ['not out of the box', doc('ع', '', box('إطار', ul(li(p('1')), li(p('2^')))), p('0'), here), null],
  ['not before what its list belongs to', doc('ع', '', ul(li(here, p('1'), ul(li(p('a^')), li(p('b')))))), null],
  ['the only one, with its list', doc('ع', '', ul(li(p('1^'))), p('0'), here), doc('ع', '', p('0'), ul(li(p('1^'))))],
  ['beside its own list it is already', doc('ع', '', ul(li(p('1^')), li(p('2'))), here), null],
  ['a key point stays in a list', doc('ع', '', points(li(p('1^')), li(p('2'))), p('0'), here), null],
  ['a paragraph stays out of lists', doc('ع', '', p('0^'), ul(li(here), li(p('1')))), null],
  ['an item stays out of quotes', doc('ع', '', ul(li(p('1^')), li(p('2'))), quote(p('a'), here)), null],
]

describe('an item moves', () => {
  test.each(moves)('%s', (_, before, expected) => {
    const { state, target } = withTarget(stateOf(before))
    const range = blocksAt(state)
    if (!range) throw new Error('nothing to move')
    const command = moveTo(range, target)
    let result: EditorState | null = null
    const applies = command(state, (tr) => {
      result = state.apply(tr)
      const steps = tr.steps.map((step) => JSON.parse(JSON.stringify(step)))
      expect(applySteps(state.doc, steps).eq(tr.doc)).toBe(true)
      const back = tr.steps.map((step, index) => step.invert(tr.docs[index] ?? tr.doc)).reverse()
      expect(back.reduce((at, step) => step.apply(at).doc ?? at, tr.doc).eq(state.doc)).toBe(true)
    })
    expect(applies).toBe(expected !== null)
    expect(command(state)).toBe(expected !== null)
    expect(result && picture(result)).toEqual(expected && picture(stateOf(expected)))
  })

  /** The document without what says where to, and that place. */
  function withTarget(marked: EditorState): { state: EditorState; target: number } {
    let [from, to] = [0, 0]
    marked.doc.descendants((node, pos) => {
      if (node.textContent === '|' && !node.isText && from === 0) [from, to] = [pos, pos + node.nodeSize]
    })
    const $from = marked.doc.resolve(from)
    const rest = marked.tr
    if ($from.parent.childCount === 1) throw new Error('nothing would be left')
    const state = marked.apply(rest.delete(from, to))
    return { state, target: from }
  }
})

const keys: [what: string, direction: -1 | 1, before: DocJson, after: DocJson | null][] = [
  [
    'the last item goes into the list that follows',
    1,
    doc('ع', '', ul(li(p('1')), li(p('2^'))), ol(1, li(p('a')))),
    doc('ع', '', ul(li(p('1'))), ol(1, li(p('2^')), li(p('a')))),
  ],
  [
    'the first item goes into the list before',
    -1,
    doc('ع', '', ol(1, li(p('a'))), ul(li(p('1^')), li(p('2')))),
    doc('ع', '', ol(1, li(p('a')), li(p('1^'))), ul(li(p('2')))),
  ],
  [
    'the only item goes into the list that follows, and its own list goes',
    1,
    doc('ع', '', p('0'), ul(li(p('1^'))), ol(4, li(p('a')))),
    doc('ع', '', p('0'), ol(4, li(p('1^')), li(p('a')))),
  ],
  [
    'the only item goes into the list before',
    -1,
    doc('ع', '', ol(4, li(p('a'))), ul(li(p('^1')))),
    doc('ع', '', ol(4, li(p('a')), li(p('^1')))),
  ],
  [
    'a key point goes into the list that follows',
    1,
    doc('ع', '', points(li(p('a')), li(p('b^'))), ul(li(p('1')))),
    doc('ع', '', points(li(p('a'))), ul(li(p('b^')), li(p('1')))),
  ],
  [
    'what does not fit passes over',
    -1,
    doc('ع', '', points(li(p('a'))), ul(li(p('1^'), ul(li(p('x')))), li(p('2')))),
    doc('ع', '', ul(li(p('1^'), ul(li(p('x'))))), points(li(p('a'))), ul(li(p('2')))),
  ],
  [
    'an inner item goes into the inner list beside its own',
    1,
    doc('ع', '', ul(li(p('1'), ul(li(p('a')), li(p('b^'))), ol(1, li(p('c')))))),
    doc('ع', '', ul(li(p('1'), ul(li(p('a'))), ol(1, li(p('b^')), li(p('c')))))),
  ],
]

test.each(keys)('by key, %s', (_, direction, before, expected) => {
  const state = stateOf(before)
  let result: EditorState | null = null
  const applies = moveBlocks(direction)(state, (tr) => {
    result = state.apply(tr)
  })
  expect(applies).toBe(expected !== null)
  expect(result && picture(result)).toEqual(expected && picture(stateOf(expected)))
})

describe('what a colleague does meanwhile is kept, whoever is first', () => {
  const start = parseDoc(
    doc('عنوان', '', ul(li(p('أول')), li(p('ثانٍ')), li(p('ثالث'))), p('بين'), ol(1, li(p('رابع')))),
  )
  const end = (text: string) => endOfText(start, text)
  test.each([
    ['into the item that goes to another list', 'ثانٍ', 'رابع'],
    ['into the list it goes to', 'رابع', 'رابع'],
    ['into the item that goes out', 'ثانٍ', null],
    ['into an item beside it', 'ثالث', null],
  ] as const)('%s', (_, block, into) => {
    for (const first of [0, 1]) {
      const [mover, typist] = [person(start, 'mover'), person(start, 'typist')]
      mover.select(end('ثانٍ'))
      mover.run((state, dispatch) => {
        const range = blocksAt(state)
        const target = into ? end(into) - into.length - 2 : state.doc.content.size
        return range !== null && moveTo(range, target)(state, dispatch)
      })
      typist.select(end(block))
      typist.run(typing(' وزيادة'))
      const log: { step: unknown; by: string }[] = []
      const order = first ? [mover, typist] : [typist, mover]
      for (const one of [...order, ...order, ...order]) one.exchange(log)
      const typed = (text: string) => (text === block ? `${text} وزيادة` : text)
      const wanted = into
        ? [ul(li(p(typed('أول'))), li(p(typed('ثالث')))), p('بين'), ol(1, li(p(typed('ثانٍ'))), li(p(typed('رابع'))))]
        : [ul(li(p(typed('أول'))), li(p(typed('ثالث')))), p('بين'), ol(1, li(p('رابع'))), ul(li(p(typed('ثانٍ'))))]
      for (const one of order) expect(one.state.doc.toJSON()).toEqual(parseDoc(doc('عنوان', '', ...wanted)).toJSON())
    }
  })
})
