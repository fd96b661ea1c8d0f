import { describe, expect, test } from 'vitest'
import { analyze, foldLetters, stem, tokens } from './search'

const sameStem: [string, string][] = [
  ['الصيني', 'صيني'],
  ['والصين', 'الصين'],
  ['بالصين', 'الصين'],
  ['للصين', 'الصين'],
  ['كالصين', 'فالصين'],
  ['بوتين', 'وبوتين'],
  ['اتفاقية', 'اتفاقيات'],
  ['الأمن', 'الامن'],
  ['رئيسان', 'رئيس'],
  ['مسؤول', 'مسئول'],
  ['شؤون', 'شئون'],
  ['أميركي', 'أمريكي'],
  ['وأميركا', 'أمريكا'],
  ['الأميركية', 'أمريكية'],
  ['مستشفى', 'مستشفي'],
  ['مُحَمَّد', 'محمد'],
  ['القرآن', 'القران'],
  ['2024', '٢٠٢٤'],
  ['۲۰۲۴', '2024'],
  ['مدرسة', 'مدرسه'],
  ['الحكومـــة', 'الحكومة'],
  ['ﺍﻟﺼﻴﻦ', 'الصين'],
  ['REUTERS', 'Reuters'],
]

const otherStem: [string, string][] = [
  ['الصين', 'اليابان'],
  ['وزير', 'زير'],
  ['والد', 'د'],
  ['مدرسة', 'مدارس'],
  ['رئيس', 'رؤساء'],
  ['2024', '2025'],
]

describe('stem', () => {
  test.each(sameStem)('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)))
  test.each(otherStem)('%s and %s are two', (a, b) => expect(stem(a)).not.toBe(stem(b)))
  test.each([
    ['والصين', 'صين'],
    ['وقت', 'وقت'],
    ['في', 'في'],
    ['ال', 'ال'],
    ['ه', 'ه'],
    ['Café', 'café'],
    ['F16', 'f16'],
  ])('%s → %s', (word, expected) => expect(stem(word)).toBe(expected))
})

test('a sentence is analysed word by word', () => {
  expect(analyze('قال «الرئيس الصيني»، في ٢٠٢٦: Reuters')).toBe('قال ريس صين في 2026 reuters')
})

test.each([
  ['«بوتين» والصين،', ['بوتين', 'والصين']],
  ['مُحَمَّد ٣٫٥٪', ['مُحَمَّد', '٣', '٥']],
  ['— … !', []],
])('%s has the words %j', (text, words) => expect(tokens(text)).toEqual(words))

test('folding keeps the words apart', () => {
  expect(foldLetters('إلى مسؤولٍ')).toBe('الي مسول')
})
