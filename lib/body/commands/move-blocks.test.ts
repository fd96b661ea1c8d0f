import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { doc, h, li, ol, p, quote, ul } from '../testing'
import { applySteps, parseDoc } from '../validate'
import { deleteBlocks, duplicateBlocks, moveBlocks } from './move-blocks'
import { endOfText, person, picture, stateOf, texts, typing } from './testing'

const about = (text: string): DocJson => ({
  type: 'text',
  text,
  marks: [{ type: 'comment', attrs: { id: '7b0f6e0a-5c1d-4c55-9f0a-1d2f3b4c5d6e' } }],
})

/** In these pictures «^» is the caret, two of them a selection. `null`: the command does not apply. */
const cases: [what: string, command: Command, before: DocJson, after: DocJson | null][] = [
  ['a paragraph goes up', moveBlocks(-1), doc('ع', '', p('1'), p('2^')), doc('ع', '', p('2^'), p('1'))],
  ['a paragraph goes down', moveBlocks(1), doc('ع', '', p('^1'), h(2, '2')), doc('ع', '', h(2, '2'), p('^1'))],
  [
    'a selection keeps its blocks together',
    moveBlocks(-1),
    doc('ع', '', p('1'), p('^2'), p('3^'), p('4')),
    doc('ع', '', p('^2'), p('3^'), p('1'), p('4')),
  ],
  ['the first block stays below the standfirst', moveBlocks(-1), doc('ع', '', p('^1'), p('2')), null],
  ['the last block stays last', moveBlocks(1), doc('ع', '', p('1'), p('^2')), null],
  ['the headline stays', moveBlocks(1), doc('^ع', '', p('1')), null],
  [
    'a quote moves whole',
    moveBlocks(-1),
    doc('ع', '', p('1'), quote(p('2'), p('^3'))),
    doc('ع', '', quote(p('2'), p('^3')), p('1')),
  ],
  [
    'an item goes up in its list',
    moveBlocks(-1),
    doc('ع', '', ul(li(p('1')), li(p('^2')))),
    doc('ع', '', ul(li(p('^2')), li(p('1')))),
  ],
  [
    'an inner item stays in its list',
    moveBlocks(1),
    doc('ع', '', ul(li(p('1'), ul(li(p('^a')), li(p('b')))))),
    doc('ع', '', ul(li(p('1'), ul(li(p('b')), li(p('^a')))))),
  ],
  ['the last inner item stays', moveBlocks(1), doc('ع', '', ul(li(p('1'), ul(li(p('^a')))), li(p('2')))), null],
  [
    'the first item leaves its list',
    moveBlocks(-1),
    doc('ع', '', p('0'), ul(li(p('^1')), li(p('2')))),
    doc('ع', '', ul(li(p('^1'))), p('0'), ul(li(p('2')))),
  ],
  [
    'the last item leaves its list',
    moveBlocks(1),
    doc('ع', '', ol(3, li(p('1')), li(p('^2'))), p('0')),
    doc('ع', '', ol(3, li(p('1'))), p('0'), ol(3, li(p('^2')))),
  ],
  [
    'a list of one item moves whole',
    moveBlocks(-1),
    doc('ع', '', p('0'), ul(li(p('^1')))),
    doc('ع', '', ul(li(p('^1'))), p('0')),
  ],
  ['the first item of a first list stays', moveBlocks(-1), doc('ع', '', ul(li(p('^1')), li(p('2')))), null],

  [
    'a copy stands after its block',
    duplicateBlocks(),
    doc('ع', '', p('1^'), p('2')),
    doc('ع', '', p('1'), p('1^'), p('2')),
  ],
  [
    'an item is copied in its list',
    duplicateBlocks(),
    doc('ع', '', ul(li(p('1^')))),
    doc('ع', '', ul(li(p('1')), li(p('1^')))),
  ],
  [
    'a comment stays with what was copied',
    duplicateBlocks(),
    doc('ع', '', p('قال^ ', about('الوزير'))),
    doc('ع', '', p('قال ', about('الوزير')), p('قال^ الوزير')),
  ],
  [
    'a comment moves with its block',
    moveBlocks(-1),
    doc('ع', '', p('1'), p('قال^ ', about('الوزير'))),
    doc('ع', '', p('قال^ ', about('الوزير')), p('1')),
  ],
  ['the headline has no copy', duplicateBlocks(), doc('ع^', '', p('1')), null],

  ['a block is deleted', deleteBlocks(), doc('ع', '', p('1'), p('2^'), p('3')), doc('ع', '', p('1'), p('^3'))],
  [
    'the last item takes its list along',
    deleteBlocks(),
    doc('ع', '', p('1'), ul(li(p('2^'))), p('3')),
    doc('ع', '', p('1'), p('^3')),
  ],
  ['the body keeps a paragraph', deleteBlocks(), doc('ع', '', h(2, '1^')), doc('ع', '', p('^'))],
]

describe('moving, copying and deleting blocks', () => {
  test.each(cases)('%s', (_, command, before, after) => {
    const state = stateOf(before)
    let result: EditorState | null = null
    const applies = command(state, (tr) => {
      result = state.apply(tr)
    })
    expect(applies).toBe(after !== null)
    expect(command(state)).toBe(after !== null)
    expect(result && picture(result)).toEqual(after && picture(stateOf(after)))
  })
})

test('the server applies the step, and its inverse gives back what was there', () => {
  const before = parseDoc(doc('ع', '', p('1'), p('2'), p('3')))
  const state = EditorState.create({ doc: before })
  moveBlocks(-1)(state.apply(state.tr.setSelection(TextSelection.atEnd(before))), (tr) => {
    expect(tr.steps).toHaveLength(1)
    const [step] = tr.steps.map((it) => JSON.parse(JSON.stringify(it)))
    expect(step.stepType).toBe('move')
    const after = applySteps(before, [step])
    expect(after.eq(tr.doc)).toBe(true)
    expect(
      applySteps(
        after,
        tr.steps.map((it, index) => it.invert(tr.docs[index] ?? before).toJSON()),
      ).eq(before),
    ).toBe(true)
  })
})

test.each([
  { stepType: 'move', from: 3, to: 7, target: 999 },
  { stepType: 'move', from: 6, to: 9, target: 0 },
  { stepType: 'move', from: 7, to: 8, target: 12 },
  { stepType: 'move', from: 9, to: 6, target: 12 },
])('a step that moves what cannot be moved is refused: %j', (step) => {
  expect(() => applySteps(parseDoc(doc('ع', 'م', p('1'), p('2'))), [step])).toThrow()
})

describe('what a colleague types while a block moves is kept, whoever is first', () => {
  test.each([
    ['mine', 'into the moved block', 'أول'],
    ['mine', 'into a block passed over', 'ثانٍ'],
    ['theirs', 'into the moved block', 'أول'],
    ['theirs', 'into a block passed over', 'ثانٍ'],
  ] as const)('%s first, %s', (first, _, block) => {
    const start = parseDoc(doc('عنوان', '', p('أول'), p('ثانٍ'), p('ثالث')))
    const mover = person(start, 'mover')
    const typist = person(start, 'typist')
    mover.select(endOfText(start, 'أول'))
    mover.run(moveBlocks(1))
    mover.run(moveBlocks(1))
    typist.select(endOfText(start, block))
    typist.run(typing(' وزيادة'))
    const log: { step: unknown; by: string }[] = []
    const order = first === 'mine' ? [mover, typist] : [typist, mover]
    for (const one of [...order, ...order]) one.exchange(log)
    for (const one of order) one.exchange(log)
    const expected = ['عنوان', '', 'ثانٍ', 'ثالث', 'أول'].map((text) => (text === block ? `${text} وزيادة` : text))
    for (const one of order) expect(texts(one.state.doc)).toEqual(expected)
  })
})
