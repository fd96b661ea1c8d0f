import { type Command, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { bodySchema } from '../schema'
import { box, doc, embed, fig, hr, li, note, p, points, pull, related, table, ul } from '../testing'
import { parseDoc } from '../validate'
import { replaceAcrossBoxes } from './across-boxes'
import { insertBlock } from './insert-block'
import { sinkItem } from './item-levels'
import { backIntoPart, leaveBox, leavePart } from './parts'

const id = '00000000-0000-4000-8000-000000000001'
const insert = (block: DocJson): Command => insertBlock(bodySchema.nodeFromJSON(block))

/** In these pictures «^» is the caret; `null`: the command does not apply. */
const cases: [what: string, command: Command, before: DocJson, after: DocJson | null][] = [
  [
    'a quote in the place of an empty paragraph',
    insert(pull('')),
    doc('', '', p('أ'), p('^'), p('ب')),
    doc('', '', p('أ'), pull('^'), p('ب')),
  ],
  [
    'a quote after a paragraph with text',
    insert(pull('')),
    doc('', '', p('أ^'), p('ب')),
    doc('', '', p('أ'), pull('^'), p('ب')),
  ],
  [
    'at the end a paragraph follows',
    insert(points(li(p()))),
    doc('', '', p('^')),
    doc('', '', points(li(p('^'))), p()),
  ],
  [
    'from the headline, at the start of the body',
    insert(note(p())),
    doc('عن^وان', '', p('أ')),
    doc('عنوان', '', note(p('^')), p('أ')),
  ],
  [
    'from inside another block, after that block',
    insert(note(p())),
    doc('', '', points(li(p('أ^'))), p('ب')),
    doc('', '', points(li(p('أ'))), note(p('^')), p('ب')),
  ],
  [
    'a table begins in its first cell',
    insert(table(['', ''], ['', ''])),
    doc('', '', p('^'), p('ب')),
    doc('', '', table(['^', ''], ['', '']), p('ب')),
  ],

  [
    'Enter in a quote leads to who said it',
    leavePart,
    doc('', '', pull('قول^', 'قائل')),
    doc('', '', pull('قول', '^قائل')),
  ],
  [
    'Enter after who said it goes on below',
    leavePart,
    doc('', '', pull('قول', 'قائل^'), p('ب')),
    doc('', '', pull('قول', 'قائل'), p('^'), p('ب')),
  ],
  [
    'Enter in a caption goes on below',
    leavePart,
    doc('', '', fig(id, 'تعليق^')),
    doc('', '', fig(id, 'تعليق'), p('^')),
  ],
  [
    'Enter in what a post shows goes on below',
    leavePart,
    doc('', '', embed('x', '12345', 'وصف^')),
    doc('', '', embed('x', '12345', 'وصف'), p('^')),
  ],
  [
    'Enter in the title of a box leads into the box',
    leavePart,
    doc('', '', box('عنوان^', p('أ'))),
    doc('', '', box('عنوان', p('^أ'))),
  ],
  ['Tab in key points', sinkItem, doc('', '', points(li(p('أ')), li(p('ب^')))), null],
  [
    'Tab over key points, from a list in one of them',
    sinkItem,
    doc('', '', points(li(p('أ')), li(p('ب'), ul(li(p('^ج')))), li(p('د^')))),
    null,
  ],
  ['Enter in a paragraph', leavePart, doc('', '', p('أ^')), null],

  ['Backspace in an empty quote', backIntoPart, doc('', '', p('أ'), pull('^', '')), doc('', '', p('أ'), p('^'))],
  ['Backspace before who said it', backIntoPart, doc('', '', pull('قول', '^قائل')), doc('', '', pull('قول^', 'قائل'))],
  ['Backspace inside a quote', backIntoPart, doc('', '', pull('ق^ول')), null],
  ['Backspace in an empty box', backIntoPart, doc('', '', box('^', p())), doc('', '', p('^'))],

  [
    'Enter in the empty last paragraph of a box',
    leaveBox,
    doc('', '', box('ع', p('أ'), p('^')), p('ب')),
    doc('', '', box('ع', p('أ')), p('^'), p('ب')),
  ],
  ['Enter in the only paragraph of a box', leaveBox, doc('', '', box('ع', p('^')), p('ب')), null],
  ['Enter in an empty paragraph in the middle of a box', leaveBox, doc('', '', box('ع', p('أ'), p('^'), p('ب'))), null],
  [
    'Enter in the empty last paragraph of a note',
    leaveBox,
    doc('', '', note(p('أ'), p('^'))),
    doc('', '', note(p('أ')), p('^')),
  ],
]

test.each(cases)('%s', (_, command, before, after) => {
  const start = stateOf(before)
  let state = start
  const applies = command(start, (tr) => {
    state = start.apply(tr)
  })
  expect(applies).toBe(after !== null)
  state.doc.check()
  const expected = after === null ? start : stateOf(after)
  expect(state.doc.toJSON()).toEqual(expected.doc.toJSON())
  if (after !== null) expect(state.selection.from).toBe(expected.selection.from)
})

test.each([
  ['a divider', hr],
  ['the card of a story', related(id)],
])('%s is selected when it was put in, and a paragraph follows', (_, block) => {
  let state = stateOf(doc('', '', p('^')))
  insert(block)(state, (tr) => {
    state = state.apply(tr)
  })
  expect(state.selection).toBeInstanceOf(NodeSelection)
  expect(state.doc.child(3).type.name).toBe('paragraph')
})

/** The state a picture shows: the document without «^», the caret where it stood. */
function stateOf(picture: DocJson): EditorState {
  const drawn = bodySchema.nodeFromJSON(picture)
  let caret = 0
  drawn.descendants((node, position) => {
    if (node.isText && node.text?.includes('^')) caret = position + node.text.indexOf('^')
  })
  const clean = parseDoc(without(drawn.toJSON()))
  return EditorState.create({ doc: clean, selection: TextSelection.create(clean, caret) })
}

function without(node: DocJson): DocJson {
  if (!node.content) return node
  const content = node.content.flatMap((child) => {
    if (child.text === undefined) return [without(child)]
    const text = child.text.replace('^', '')
    return text ? [{ ...child, text }] : []
  })
  const { content: _, ...rest } = node
  return content.length > 0 ? { ...rest, content } : rest
}

test.each<[string, string, DocJson, DocJson]>([
  [
    'deleting from a note to a box keeps both',
    '',
    doc('', '', note(p('أ[ب')), p('بين'), box('ع]ن', p('ج'))),
    doc('', '', note(p('أ')), box('ن', p('ج'))),
  ],
  [
    'typing over it writes where it began',
    'س',
    doc('', '', note(p('أ[ب')), box('ع]ن', p('ج'))),
    doc('', '', note(p('أس')), box('ن', p('ج'))),
  ],
])('%s', (_, text, before, after) => {
  const drawn = bodySchema.nodeFromJSON(before)
  const ends: number[] = []
  drawn.descendants((node, position) => {
    for (const mark of ['[', ']']) if (node.text?.includes(mark)) ends.push(position + node.text.indexOf(mark))
  })
  const clean = parseDoc(JSON.parse(JSON.stringify(before).replace(/[[\]](?=[\u0600-\u06ff])/g, '')))
  let state = EditorState.create({
    doc: clean,
    selection: TextSelection.create(clean, ends[0] ?? 0, (ends[1] ?? 1) - 1),
  })
  replaceAcrossBoxes(text)(state, (tr) => {
    state = state.apply(tr)
  })
  expect(state.doc.toJSON()).toEqual(parseDoc(after).toJSON())
})
