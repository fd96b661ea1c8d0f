import { describe, expect, test } from 'vitest'
import type { NameEntry, WordEntry } from './house-style'
import { findPhrases, indexNames, indexWords, type PhraseIndex, tokensOf, withoutPrefix } from './name-index'

const names: NameEntry[] = [
  { id: 'khomeini', name: { ar: 'الخميني', en: 'Khomeini' }, variants: ['الخمينى', 'Khomeiny'] },
  { id: 'assad', name: { ar: 'بشار الأسد', en: 'Bashar al-Assad' }, variants: ['بشار الاسد', 'Bashar Assad'] },
  { id: 'son', name: { ar: 'بشار' }, variants: ['بشّار', 'Bachar'] },
  { id: 'dam', name: { ar: 'سد' }, variants: ['سدّة', 'خط'] },
]
const words: WordEntry[] = [
  { id: 'deem', locale: 'ar', word: 'اعتبر', prefer: 'عدّ', reason: {} },
  { id: 'presence', locale: 'ar', word: 'تواجد', prefer: null, reason: {} },
  { id: 'council', locale: 'ar', word: 'المجلس', prefer: 'المجلس البلدي', reason: {} },
]

/** What is found, and what would stand in its place: `=` nothing else, `?` nothing known. */
function drawn(text: string, index: PhraseIndex): string {
  return findPhrases(text, tokensOf(text), index)
    .map(({ from, to, approved, replacement }) => {
      return `${text.slice(from, to)}→${replacement ?? (approved ? '=' : '?')}`
    })
    .join(' ')
}

describe('names', () => {
  const index = indexNames(names)
  test.each([
    ['', ''],
    ['قال الخميني', 'الخميني→='],
    ['قال الخمينى', 'الخمينى→الخميني'],
    ['الخُميـنى', 'الخُميـنى→الخميني'],
    ['بالخمينى', 'بالخمينى→بالخميني'],
    ['للخمينى', 'للخمينى→للخميني'],
    ['وللخمينى', 'وللخمينى→وللخميني'],
    ['KHOMEINY said', 'KHOMEINY→Khomeini'],
    ['Khomeinyism', ''],
    ['وبشار الاسد', 'وبشار الاسد→وبشار الأسد'],
    ['بشار  الاسد', 'بشار  الاسد→بشار الأسد'],
    ['بشار، الاسد', 'بشار→='],
    ['بشار الأسد وبشار', 'بشار الأسد→= وبشار→='],
    ['Bashar\nAssad', 'Bashar\nAssad→Bashar al-Assad'],
    ['Bashar al Assad', ''],
    ['سد', 'سد→='],
    ['وسد', ''],
    ['وخط', ''],
    ['خط', 'خط→سد'],
    ['😀الخمينى😀', 'الخمينى→الخميني'],
  ])('%j', (text, expected) => expect(drawn(text, index)).toBe(expected))
})

describe('words', () => {
  const index = indexWords(words)
  test.each([
    ['واعتبر', 'واعتبر→وعدّ'],
    ['التواجد', 'التواجد→?'],
    ['للتواجد', 'للتواجد→?'],
    ['المجلس', 'المجلس→المجلس البلدي'],
    ['المجلس البلدي', 'المجلس البلدي→='],
    ['للمجلس', 'للمجلس→للمجلس البلدي'],
    ['بالمجلس البلدي', 'بالمجلس البلدي→='],
  ])('%j', (text, expected) => expect(drawn(text, index)).toBe(expected))
})

test.each([
  ['', ['+']],
  ['Paris', ['+Paris']],
  ['باريس', ['+باريس', 'ب+اريس']],
  ['والقاهرة', ['+والقاهرة', 'و+القاهرة', 'وال+قاهرة']],
  ['للخميني', ['+للخميني', 'ل+لخميني', 'لل+خميني', 'ل+الخميني']],
])('the little words before %j', (token, expected) => {
  expect(withoutPrefix(token).map(([prefix, rest]) => `${prefix}+${rest}`)).toEqual(expected)
})

test('no list, no names', () => expect(drawn('الخمينى', indexNames([]))).toBe(''))
