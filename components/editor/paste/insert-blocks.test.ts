import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { pastedImage } from '@/lib/body/paste/fit-blocks'
import { bodySchema } from '@/lib/body/schema'
import { doc, h, li, p, quote, ul, withDir } from '@/lib/body/testing'
import { insertBlocks } from './insert-blocks'

const image: DocJson = { type: pastedImage, attrs: { src: 'x', alt: '' }, content: [] }
const cell = (...content: DocJson[]): DocJson => ({ type: 'tableCell', content })
const table = (...rows: DocJson[][]): DocJson => ({
  type: 'table',
  content: rows.map((cells) => ({ type: 'tableRow', content: cells })),
})
const figure = (caption: string): DocJson => ({
  type: 'figure',
  attrs: { assetId: '00000000-0000-4000-8000-000000000001' },
  content: [{ type: 'text', text: caption }],
})

/** The text with `|` where the caret is, or two around a selection, pasted into. */
function pasted(before: DocJson, blocks: DocJson[]) {
  const marked = bodySchema.nodeFromJSON(before)
  const carets: number[] = []
  marked.descendants((node, position) => {
    if (node.text) for (const { index } of node.text.matchAll(/\|/g)) carets.push(position + index)
  })
  let state = EditorState.create({ doc: marked })
  const [first = 0, second] = carets
  const tr = state.tr
  if (second !== undefined) tr.delete(second, second + 1)
  tr.delete(first, first + 1)
  tr.setSelection(TextSelection.create(tr.doc, first, second === undefined ? first : second - 1))
  state = state.apply(tr)
  const { from, to } = state.selection
  const { tr: change, pictures } = insertBlocks(state, { from, to }, blocks)
  change.doc.check()
  return {
    drawn: change.doc.content.content.map((node) => node.toString()),
    caret: change.selection.$from.parent.textContent,
    pictures: pictures.map(({ at }) => change.doc.resolve(at).index(0)),
  }
}

test.each<[string, DocJson, DocJson[], string[]]>([
  [
    'a paragraph goes on in the one at the caret',
    doc('ع', '', p('قبل | بعد')),
    [p('وسط')],
    ['paragraph("قبل وسط بعد")'],
  ],
  ['the selection is replaced', doc('ع', '', p('قبل |خطأ| بعد')), [p('صواب')], ['paragraph("قبل صواب بعد")']],
  [
    'several paragraphs join at both ends',
    doc('ع', '', p('قبل |بعد')),
    [p('أول'), p('ثانٍ')],
    ['paragraph("قبل أول")', 'paragraph("ثانٍبعد")'],
  ],
  [
    'an empty paragraph makes room',
    doc('ع', '', p('|')),
    [h(2, 'عنوان'), p('نص')],
    ['heading("عنوان")', 'paragraph("نص")'],
  ],
  [
    'a list keeps its items',
    doc('ع', '', p('|')),
    [ul(li(p('أول')), li(p('ثانٍ')))],
    ['bulletList(listItem(paragraph("أول")), listItem(paragraph("ثانٍ")))'],
  ],
  [
    'a table stays a table',
    doc('ع', '', p('|')),
    [table([cell(p('أ')), cell(p('ب'))])],
    ['table(tableRow(tableCell(paragraph("أ")), tableCell(paragraph("ب"))))', 'paragraph'],
  ],
  [
    'a caption stays one line',
    doc('ع', '', figure('صورة |'), p()),
    [p('أولى'), p('ثانية')],
    ['figure("صورة أولى ثانية")', 'paragraph'],
  ],
  [
    'a cell takes paragraphs, and lists as text',
    doc('ع', '', table([cell(p('|'))]), p()),
    [h(2, 'عنوان'), ul(li(p('بند')))],
    ['table(tableRow(tableCell(paragraph("عنوان"), paragraph("• بند"))))', 'paragraph'],
  ],
  [
    'what a cell cannot take comes after its table',
    doc('ع', '', table([cell(p('|'))]), p('بعد')),
    [p('نص'), table([cell(p('أ')), cell(p('ب'))])],
    [
      'table(tableRow(tableCell(paragraph("نص"))))',
      'table(tableRow(tableCell(paragraph("أ")), tableCell(paragraph("ب"))))',
      'paragraph("بعد")',
    ],
  ],
  [
    'a quote takes headings as paragraphs',
    doc('ع', '', quote(p('قول |'))),
    [h(2, 'عنوان')],
    ['blockquote(paragraph("قول عنوان"))'],
  ],
])('%s', (_, before, blocks, after) => {
  expect(pasted(before, blocks).drawn.slice(2)).toEqual(after)
})

test('a headline takes one line, whatever was copied', () => {
  const blocks = [h(2, 'سطر'), ul(li(p('بند')))]
  expect(pasted(doc('عنوان |', '', p('نص')), blocks).drawn[0]).toBe('headline("عنوان سطر • بند")')
})

test('what only comes after a headline takes no words away from it', () => {
  const { drawn } = pasted(doc('قبل |كلمة| بعد', '', p('نص')), [table([cell(p('أ'))])])
  expect(drawn).toEqual([
    'headline("قبل كلمة بعد")',
    'standfirst',
    'table(tableRow(tableCell(paragraph("أ"))))',
    'paragraph("نص")',
  ])
})

test.each<[string, DocJson, DocJson[], string[], number[]]>([
  [
    'in the middle of a paragraph',
    doc('ع', '', p('قبل|بعد')),
    [p('أ'), image, p('ب'), image],
    ['paragraph("قبل")', 'paragraph("أ")', 'paragraph("ب")', 'paragraph("بعد")'],
    [4, 5],
  ],
  ['in an empty paragraph', doc('ع', '', p('|')), [p('أ'), image], ['paragraph("أ")'], [3]],
  ['alone in an empty paragraph', doc('ع', '', p('نص'), p('|')), [image], ['paragraph("نص")', 'paragraph'], [3]],
  ['alone at the end of a paragraph', doc('ع', '', p('نص|')), [image], ['paragraph("نص")'], [3]],
  ['from a list', doc('ع', '', ul(li(p('بند|')))), [p('أ'), image], ['bulletList(listItem(paragraph("بندأ")))'], [3]],
  ['from the headline', doc('ع|', '', p('نص')), [image], ['paragraph("نص")'], [2]],
])('pictures are put between blocks: %s', (_, before, blocks, after, places) => {
  const { drawn, pictures } = pasted(before, blocks)
  expect(drawn.slice(2)).toEqual(after)
  expect(pictures).toEqual(places)
})

test.each<[string, DocJson, unknown]>([
  ['an empty paragraph takes it', p(), 'ltr'],
  ['a paragraph with text keeps its own', p('نص'), null],
])('the direction chosen for the first paragraph: %s', (_, block, dir) => {
  const start = bodySchema.nodeFromJSON(doc('ع', '', block))
  const at = start.content.size - 1
  const state = EditorState.create({ doc: start, selection: TextSelection.create(start, at) })
  for (const more of [[], [p('ثان')]]) {
    const { tr } = insertBlocks(state, { from: at, to: at }, [withDir('ltr', p('Reuters قالت')), ...more])
    expect(tr.doc.child(2).attrs.dir).toBe(dir)
  }
})
