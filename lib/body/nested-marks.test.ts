import { expect, test } from 'vitest'
import type { DocJson } from './doc-json'
import { nestedMarks } from './nested-marks'
import { bodySchema, type MarkName } from './schema'
import { doc, p } from './testing'

const order: MarkName[] = ['comment', 'tk', 'link', 'isolate', 'bold']
const text = (words: string, ...marks: NonNullable<DocJson['marks']>): DocJson => ({ type: 'text', text: words, marks })
const link = { type: 'link', attrs: { href: 'https://example.com' } }
const other = { type: 'link', attrs: { href: 'https://example.org' } }
const isolate = { type: 'isolate', attrs: { dir: 'ltr' } }
const turned = { type: 'isolate', attrs: { dir: 'rtl' } }
const [bold, tk] = [{ type: 'bold' }, { type: 'tk', attrs: { note: '' } }]

test.each<[what: string, DocJson[], expected: string[]]>([
  ['in their order, whatever order they are stored in', [text('أ', bold, link)], ['link bold']],
  ['a run that is all of a link stands in it', [text('C++', isolate, link)], ['link isolate']],
  ['a run in a link too', [text('لغة ', link), text('C++', isolate, link)], ['link', 'link isolate']],
  [
    'a link on part of a run stands in the run',
    [text('Apple', link, isolate), text(' Inc.', isolate)],
    ['isolate link', 'isolate'],
  ],
  [
    'a link from before a run into it too',
    [text('شركة ', link), text('Apple', link, isolate), text(' Inc.', isolate)],
    ['link', 'isolate link', 'isolate'],
  ],
  [
    'two links in one run',
    [text('Apple', link, isolate), text(' Inc.', other, isolate)],
    ['isolate link', 'isolate link'],
  ],
  [
    'what is to be completed at the end of a number',
    [text('+974 ', isolate), text('6666', tk, isolate)],
    ['isolate', 'isolate tk'],
  ],
  [
    'a bold word in a run of a link',
    [text('Apple', link, isolate, bold), text(' Inc.', link, isolate)],
    ['link isolate bold', 'link isolate'],
  ],
  [
    'two runs of different directions are two',
    [text('C++', link, isolate), text('لغة', turned)],
    ['link isolate', 'isolate'],
  ],
  ['marks that are not known are left out', [text('أ', { type: 'author' }, bold)], ['bold']],
])('%s', (_, nodes, expected) => {
  expect(nestedMarks(nodes, order).map(({ marks }) => marks.map(({ type }) => type).join(' '))).toEqual(expected)
})

test('at the desk an isolated run is around all other marks, so that none takes it apart', () => {
  expect(Object.keys(bodySchema.marks)[0]).toBe('isolate')
})

test('a text whose marks were stored in another order opens, and is what it was', () => {
  const stored = text(
    'Apple',
    link,
    { type: 'comment', attrs: { id: '00000000-0000-4000-8000-000000000001' } },
    isolate,
  )
  const opened = bodySchema.nodeFromJSON(doc('', '', p(stored)))
  opened.check()
  expect(opened.child(2).firstChild?.marks.map(({ type }) => type.name)).toEqual(['isolate', 'link', 'comment'])
  expect(opened.eq(bodySchema.nodeFromJSON(opened.toJSON()))).toBe(true)
})
