import { describe, expect, test } from 'vitest'
import { blockDirection, resolveDir } from './direction'

const inArabicEdition: [text: string, dir: 'rtl' | 'ltr'][] = [
  ['', 'rtl'],
  ['   ', 'rtl'],
  ['قالت الحكومة', 'rtl'],
  ['Reuters قالت إن الاجتماع أُجّل', 'rtl'],
  ['The minister said.', 'ltr'],
  ['2026', 'rtl'],
  ['٢٠٢٦', 'rtl'],
  ['۱۲۳', 'rtl'],
  ['+974 4489 6666', 'rtl'],
  ['F16', 'ltr'],
  ['— « » …', 'rtl'],
  ['ـ', 'rtl'],
  ['ﷺ', 'rtl'],
  ['ﺍﻟﺼﻴﻦ', 'rtl'],
  ['שלום', 'rtl'],
  ['Привет', 'ltr'],
  ['中国', 'ltr'],
  ['https://example.com/', 'ltr'],
  ['\u200F', 'rtl'],
]

const inEnglishEdition: [text: string, dir: 'rtl' | 'ltr'][] = [
  ['', 'ltr'],
  ['The word سلام means peace', 'ltr'],
  ['سلام means peace', 'ltr'],
  ['«الحمد لله»', 'rtl'],
  ['٢٠٢٦', 'ltr'],
  ['2026', 'ltr'],
  ['ـ', 'rtl'],
  ['😀', 'ltr'],
]

describe('resolveDir', () => {
  test.each(inArabicEdition)('in an Arabic edition %j is %s', (text, dir) => expect(resolveDir(text, 'rtl')).toBe(dir))
  test.each(inEnglishEdition)('in an English edition %j is %s', (text, dir) =>
    expect(resolveDir(text, 'ltr')).toBe(dir),
  )
})

describe('blockDirection', () => {
  test.each([
    ['ltr', 'قالت', 'rtl', 'ltr'],
    ['rtl', 'She said', 'ltr', 'rtl'],
    [null, 'She said', 'rtl', 'ltr'],
    ['RTL', 'She said', 'rtl', 'ltr'],
    ['" onclick="', '', 'rtl', 'rtl'],
  ] as const)('chosen %j, text %j in %s is %s', (chosen, text, base, dir) =>
    expect(blockDirection(chosen, text, base)).toBe(dir),
  )
})
