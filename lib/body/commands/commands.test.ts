import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { bodySchema } from '../schema'
import { br, doc, fig, h, li, p, quote, ul } from '../testing'
import { parseDoc } from '../validate'
import { backIntoField, deleteAcrossFields, keepFieldEnd, leaveBody, leaveField } from './fields'
import { insertBreak } from './insert-break'
import { sinkItem } from './item-levels'
import { isItemStart, joinFromListEnd, joinIntoList } from './lists'

const asset = '00000000-0000-4000-8000-000000000001'

/** In these pictures «^» is the caret, two of them a selection. `null`: the command does not apply. */
const cases: [what: string, command: Command, before: DocJson, after: DocJson | null][] = [
  ['Enter in the headline', leaveField('headline'), doc('عنوا^ن', 'ملخص'), doc('عنوان', '^ملخص')],
  ['Enter over part of the headline', leaveField('headline'), doc('ع^نوا^ن', ''), doc('عنوان', '^')],
  ['Enter in the standfirst', leaveField('standfirst'), doc('عنوان', 'ملخص^', p('نص')), doc('عنوان', 'ملخص', p('^نص'))],
  [
    'Enter in a standfirst before a list',
    leaveField('standfirst'),
    doc('', '^', ul(li(p('نص')))),
    doc('', '', ul(li(p('^نص')))),
  ],
  ['Enter in the body', leaveField('headline'), doc('عنوان', '', p('نص^')), null],
  ['Enter in the other field', leaveField('standfirst'), doc('عنوان^', ''), null],

  ['Backspace before the headline', backIntoField('headline'), doc('^عنوان', ''), doc('^عنوان', '')],
  ['Backspace before the standfirst', backIntoField('standfirst'), doc('عنوان', '^ملخص'), doc('عنوان^', 'ملخص')],
  ['Backspace inside the standfirst', backIntoField('standfirst'), doc('عنوان', 'م^لخص'), null],
  ['Backspace before the first paragraph', leaveBody, doc('عنوان', 'ملخص', p('^نص')), doc('عنوان', 'ملخص^', p('نص'))],
  ['Backspace in the only empty paragraph', leaveBody, doc('عنوان', '', p('^')), doc('عنوان', '^', p())],
  [
    'Backspace in an empty first paragraph',
    leaveBody,
    doc('عنوان', 'ملخص', p('^'), p('نص')),
    doc('عنوان', 'ملخص^', p('نص')),
  ],
  ['Backspace before the second paragraph', leaveBody, doc('عنوان', '', p('نص'), p('^آخر')), null],
  ['Backspace before a first heading', leaveBody, doc('عنوان', '', h(2, '^نص')), doc('عنوان', '', p('^نص'))],
  ['Backspace before the caption of a first picture', leaveBody, doc('', '', fig(asset, '^نص')), null],
  ['Backspace before a second heading', leaveBody, doc('عنوان', '', p(), h(2, '^نص')), null],
  ['Delete after the headline', keepFieldEnd('headline'), doc('عنوان^', 'ملخص'), doc('عنوان^', 'ملخص')],
  [
    'Delete after the standfirst',
    keepFieldEnd('standfirst'),
    doc('عنوان', 'ملخص^', p('نص')),
    doc('عنوان', 'ملخص^', p('نص')),
  ],
  ['Delete inside the headline', keepFieldEnd('headline'), doc('عنوا^ن', ''), null],

  [
    'deleting from headline to standfirst',
    deleteAcrossFields(),
    doc('عنو^ان', 'مل^خص', p('نص')),
    doc('عنو^', 'خص', p('نص')),
  ],
  [
    'deleting from headline to body',
    deleteAcrossFields(),
    doc('عنو^ان', 'ملخص', p('نص'), p('آخ^ر')),
    doc('عنو^', '', p('ر')),
  ],
  [
    'deleting from standfirst to body',
    deleteAcrossFields(),
    doc('عنوان', 'مل^خص', p('ن^ص')),
    doc('عنوان', 'مل^', p('ص')),
  ],
  ['deleting to the end', deleteAcrossFields(), doc('^عنوان', 'ملخص', p('نص'), p('آخر^')), doc('^', '', p())],
  [
    'deleting into a list',
    deleteAcrossFields(),
    doc('عنو^ان', '', ul(li(p('أ')), li(p('ب^ج')))),
    doc('عنو^', '', ul(li(p('ج')))),
  ],
  ['typing over it', deleteAcrossFields('س'), doc('عنو^ان', 'ملخص', p('ن^ص')), doc('عنوس^', '', p('ص'))],
  ['deleting inside the headline', deleteAcrossFields(), doc('ع^نو^ان', ''), null],
  ['deleting inside the body', deleteAcrossFields(), doc('عنوان', '', p('ن^ص'), p('آ^خر')), null],

  ['a line break', insertBreak, doc('', '', p('نص^آخر')), doc('', '', p('نص', br, '^آخر'))],
  ['a line break over a selection', insertBreak, doc('', '', p('ن^ص^')), doc('', '', p('ن', br, '^'))],
  ['a line break in the headline', insertBreak, doc('عنوا^ن', ''), null],

  ['Backspace after a list', joinIntoList, doc('', '', ul(li(p('أ'))), p('^ب')), doc('', '', ul(li(p('أ^ب'))))],
  [
    'Backspace after a nested list',
    joinIntoList,
    doc('', '', ul(li(p('أ'), ul(li(p('ب'))))), p('^ج')),
    doc('', '', ul(li(p('أ'), ul(li(p('ب^ج')))))),
  ],
  ['Backspace after a paragraph', joinIntoList, doc('', '', p('أ'), p('^ب')), null],
  [
    'Delete at the end of an item',
    joinFromListEnd,
    doc('', '', ul(li(p('أ^')), li(p('ب')))),
    doc('', '', ul(li(p('أ^ب')))),
  ],
  ['Delete at the end of a list', joinFromListEnd, doc('', '', ul(li(p('أ^'))), p('ب')), doc('', '', ul(li(p('أ^ب'))))],
  ['Delete inside an item', joinFromListEnd, doc('', '', ul(li(p('^أ')))), null],
  [
    'Tab in the second item',
    sinkItem,
    doc('', '', ul(li(p('أ')), li(p('^ب')))),
    doc('', '', ul(li(p('أ'), ul(li(p('^ب')))))),
  ],
  ['Tab in the first item', sinkItem, doc('', '', ul(li(p('^أ')))), null],
  ['Tab at the deepest level', sinkItem, doc('', '', deep(5, ul(li(p('أ')), li(p('^ب'))))), null],
  ['the start of an item', isItemStart, doc('', '', ul(li(p('^أ')))), doc('', '', ul(li(p('^أ'))))],
  ['the second paragraph of an item', isItemStart, doc('', '', ul(li(p('أ'), p('^ب')))), null],
  ['a paragraph of a quote', isItemStart, doc('', '', quote(p('^أ'))), null],
]

describe('commands', () => {
  test.each(cases)('%s', (_what, command, before, after) => {
    let state = stateOf(before)
    const applies = command(state, (tr) => {
      state = state.apply(tr)
    })
    expect(applies ? picture(state) : null).toBe(after && picture(stateOf(after)))
    expect(() => state.doc.check()).not.toThrow()
  })
})

function stateOf(json: DocJson): EditorState {
  const doc = parseDoc(json)
  const carets = caretsIn(doc)
  const state = EditorState.create({ doc, schema: bodySchema })
  const tr = state.tr
  for (const caret of carets.toReversed()) tr.delete(caret, caret + 1)
  const [anchor, head] = carets.map((caret, index) => caret - index)
  if (anchor !== undefined) tr.setSelection(TextSelection.create(tr.doc, anchor, head ?? anchor))
  return state.apply(tr)
}

function caretsIn(doc: Node): number[] {
  const carets: number[] = []
  doc.descendants((node, pos) => {
    for (const match of (node.text ?? '').matchAll(/\^/g)) carets.push(pos + match.index)
  })
  return carets
}

function picture(state: EditorState): string {
  const { anchor, head } = state.selection
  const tr = state.tr.insertText('^', Math.max(anchor, head))
  if (anchor !== head) tr.insertText('^', Math.min(anchor, head))
  return tr.doc.toString()
}

function deep(lists: number, inner: DocJson): DocJson {
  return lists === 1 ? inner : ul(li(p('x'), deep(lists - 1, inner)))
}
