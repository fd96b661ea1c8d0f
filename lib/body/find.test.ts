import { EditorState } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { finderOf } from '@/lib/arabic/find-text'
import { documentFinder, replaceSpans, spanFrom } from './find'
import { a, b, br, doc, h, i, li, marked, p, quote, ul } from './testing'
import { textOf } from './text'
import { parseDoc } from './validate'

const loose = { wholeWords: false, matchCase: false, ignoreForms: true }
const article = parseDoc(
  doc(
    'مجلس الأمن يجتمع',
    'الامن أولاً',
    p('قال ', b('مجلس الأ'), i('من'), ' إن ', a('https://example.com', 'الأمن'), ' مهم', br, 'للأمن'),
    h(2, 'أمن الحدود'),
    ul(li(p('بند'), ul(li(p('عن الأمن'))))),
    quote(p('لا شيء')),
  ),
)
const found = (query: string) => documentFinder(finderOf(query, loose))(article)
const texts = (query: string) => found(query).map(({ from, to }) => article.textBetween(from, to, '|', '↵'))

describe('finding in a document', () => {
  test('goes through headline, standfirst and all depths of the body, across marks', () => {
    expect(texts('الامن')).toEqual(['الأمن', 'الامن', 'الأمن', 'الأمن', 'الأمن'])
    expect(texts('امن')).toHaveLength(7)
  })

  test('does not go from one block into the next, nor over a line break', () => {
    expect(texts('يجتمع الامن')).toEqual([])
    expect(texts('مهم للأمن')).toEqual([])
    expect(texts('مهم')).toEqual(['مهم'])
  })

  test('leaves out what is suggested to be deleted', () => {
    const draft = parseDoc(doc('', '', p('عن ', marked('deletion', 'الأمن', { id: '1' }), ' والأمن')))
    const spans = documentFinder(finderOf('الأمن', loose))(draft)
    expect(spans.map(({ from, to }) => draft.textBetween(from - 1, to))).toEqual(['والأمن'])
  })

  test('reads again only the blocks that changed', () => {
    const read: string[] = []
    const finder = documentFinder((text) => {
      read.push(text)
      return []
    })
    finder(article)
    read.length = 0
    const state = EditorState.create({ doc: article })
    finder(state.tr.insertText('أمس ', article.child(0).nodeSize + article.child(1).nodeSize + 1).doc)
    expect(read).toEqual(['أمس قال مجلس الأمن إن الأمن مهم\nللأمن'])
  })
})

describe('replacing', () => {
  const replaced = (query: string, replacement: string) => {
    const { tr } = EditorState.create({ doc: article })
    return replaceSpans(tr, found(query), replacement).doc
  }

  test('replaces every place, however long the new text is', () => {
    const after = replaced('الأمن', 'السلام العالمي')
    expect(after.child(0).textContent).toBe('مجلس السلام العالمي يجتمع')
    expect(after.child(1).textContent).toBe('السلام العالمي أولاً')
    expect(textOf(after)).toBe(
      'قال مجلس السلام العالمي إن السلام العالمي مهم\nللأمن\nأمن الحدود\nبند\nعن السلام العالمي\nلا شيء',
    )
  })

  test('keeps the marks of what stood there', () => {
    const paragraph = replaced('الأمن', 'السلام').child(2)
    expect(paragraph.toJSON()).toEqual(
      p('قال ', b('مجلس السلام'), ' إن ', a('https://example.com', 'السلام'), ' مهم', br, 'للأمن'),
    )
  })

  test('takes out what is replaced by nothing', () => {
    expect(replaced('مجلس ', '').child(0).textContent).toBe('الأمن يجتمع')
  })

  test('leaves a valid document', () => expect(() => replaced('ا', '').check()).not.toThrow())
})

test.each([
  ['the next one', 5, 1],
  ['one that begins here', 8, 1],
  ['round to the first one', 9, 0],
])('goes on to %s', (_, position, expected) => {
  expect(
    spanFrom(
      [
        { from: 2, to: 4 },
        { from: 8, to: 9 },
      ],
      position,
    ),
  ).toBe(expected)
})

test('goes nowhere when nothing was found', () => expect(spanFrom([], 3)).toBe(-1))
