import { expect, test } from 'vitest'
import { hrefsOf } from './references'
import { emptyDoc } from './schema'
import { a, b, br, doc, h, i, li, ol, p, quote, ul } from './testing'
import { headlineOf, isEmptyBody, standfirstOf, textOf, wordCount } from './text'
import { parseDoc } from './validate'

const article = doc(
  '  الصين تدعو\tإلى الحوار ',
  'قالت بكين ٣ مرات',
  p('قال ', b('الرئيس'), ' إن ', a('https://example.com/1', 'التقرير'), '.'),
  h(2, 'خلفية'),
  ul(li(p('بند أول'), ol(1, li(p('فرع'))))),
  quote(p('قول', br, 'وسطر ', i('آخر'))),
  p(a('https://example.com/1', 'مرة'), ' و', a('/ar', 'أخرى')),
)

test.each([
  ['JSON', article],
  ['a ProseMirror document', parseDoc(article)],
])('reads %s', (_kind, source) => {
  expect(headlineOf(source)).toBe('الصين تدعو إلى الحوار')
  expect(standfirstOf(source)).toBe('قالت بكين ٣ مرات')
  expect(textOf(source)).toBe('قال الرئيس إن التقرير.\nخلفية\nبند أول\nفرع\nقول\nوسطر آخر\nمرة وأخرى')
  expect(wordCount(source)).toBe(13)
  expect(isEmptyBody(source)).toBe(false)
  expect(hrefsOf(source)).toEqual(['https://example.com/1', '/ar'])
})

test('a new article says nothing', () => {
  expect(headlineOf(emptyDoc())).toBe('')
  expect(standfirstOf(emptyDoc())).toBe('')
  expect(wordCount(emptyDoc())).toBe(0)
  expect(isEmptyBody(emptyDoc())).toBe(true)
  expect(isEmptyBody(doc('عنوان', 'ملخص', p('  '), p(br)))).toBe(true)
})
