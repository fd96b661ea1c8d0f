import { describe, expect, test } from 'vitest'
import { matchingText } from './matching-text'

const loose = { matchCase: false, ignoreForms: true }

test.each([
  ['', ''],
  ['إِلَى', 'الي'],
  ['الـقـمـة', 'القمه'],
  ['مسؤول', 'مسءول'],
  ['مسئول', 'مسءول'],
  ['شاء', 'شاء'],
  ['٢٧٫٥٪', '27.5%'],
  ['۲۷', '27'],
  ['ﻻ', 'لا'],
  ['Café', 'cafe'],
  ['Ａ', 'a'],
  ['a\u200Fb', 'ab'],
  ['😀', '😀'],
  ['کتاب', 'كتاب'],
])('%j is compared as %j', (written, text) => expect(matchingText(written, loose).text).toBe(text))

test.each([
  [{ matchCase: true, ignoreForms: false }, 'Éَ', 'Éَ'],
  [{ matchCase: false, ignoreForms: false }, 'Éَ', 'éَ'],
  [{ matchCase: true, ignoreForms: true }, 'Éَ', 'E'],
])('as asked: %j', (options, written, text) => expect(matchingText(written, options).text).toBe(text))

describe('what was written there', () => {
  /** The written characters of each compared one. */
  const parts = (written: string) => {
    const { text, starts, ends } = matchingText(written, loose)
    return Array.from({ length: text.length }, (_, at) => written.slice(starts[at], ends[at]))
  }
  test.each([
    ['signs go with the letter before them', 'كَتَب', ['كَ', 'تَ', 'ب']],
    ['so does tatweel', 'كـتب', ['كـ', 'ت', 'ب']],
    ['marks that cannot be seen go with none', 'ك\u200Fت', ['ك', 'ت']],
    ['a sign at the start goes with none', 'َك', ['ك']],
    ['two letters in one shape', 'ﻻ', ['ﻻ', 'ﻻ']],
    ['both halves of an emoji', '😀', ['😀', '😀']],
  ])('%s', (_, written, expected) => expect(parts(written)).toEqual(expected))
})
