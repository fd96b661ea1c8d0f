import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { defaultHouseStyle, type HouseStyle } from './house-style'
import { asTyped, typed } from './typing'

/** The caret is at `|`; what comes out is the whole text. */
type Case = [text: string, input: string, result: string, house?: Partial<HouseStyle>]

function type(locale: Locale, [text, input, , house]: Case): string {
  const [before = '', after = ''] = text.split('|')
  const moment = { before, after, input, locale, house: { ...defaultHouseStyle[locale], ...house } }
  const change = typed(moment)
  if (!change) return `${before}${input}|${after}`
  expect(before.slice(0, before.length - change.eat) + asTyped(moment, change)).toBe(before + input)
  return `${before.slice(0, before.length - change.eat)}${change.insert}|${after}`
}

const arabic: Case[] = [
  // Quotation marks by what stands open
  ['|', '"', '«|'],
  ['قال |', '"', 'قال «|'],
  ['قال «نعم|', '"', 'قال «نعم»|'],
  ['قال «نعم» ثم |', '"', 'قال «نعم» ثم «|'],
  ['قال «إن |', '"', 'قال «إن “|'],
  ['قال «إن “الأمر|', '"', 'قال «إن “الأمر”|'],
  ['قال «إن “الأمر”|', '"', 'قال «إن “الأمر”»|'],
  ['قال «إن “الأمر” انتهى.|', '"', 'قال «إن “الأمر” انتهى.»|'],
  ['قال (|', '"', 'قال («|'],
  ['وقالت لـ|', '"', 'وقالت لـ«|'],
  ['قرأ رواية Dune وفيلم |', '"', 'قرأ رواية Dune وفيلم «|'],
  ['قال "نعم|', '"', 'قال "نعم»|'],
  ['شاشة 27|', '"', 'شاشة 27"|'],
  ['قال |', '"', 'قال “|', { quotes: 'curly' }],
  ['قال “نعم|', '"', 'قال “نعم”|', { quotes: 'curly' }],
  ['قال |', '"', 'قال "|', { quotes: 'straight' }],
  ['She said |', '"', 'She said "|'],
  // ، ؛ ؟ after an Arabic letter
  ['قال|', ',', 'قال،|'],
  ['قال|', ';', 'قال؛|'],
  ['لماذا|', '?', 'لماذا؟|'],
  ['قالَ|', ',', 'قالَ،|'],
  ['قال «نعم»|', ',', 'قال «نعم»،|'],
  ['قال (نعم)|', ',', 'قال (نعم)،|'],
  ['قال |', ',', 'قال،|'],
  ['قال |', '،', 'قال،|'],
  ['قال |', ',', 'قال ،|', { punctuationSpacing: false }],
  ['قال «Yes»|', ',', 'قال «Yes»,|'],
  ['قالت Reuters|', ',', 'قالت Reuters,|'],
  ['شركة Apple|', ',', 'شركة Apple,|'],
  ['بلغ 1|', ',', 'بلغ 1,|'],
  ['في عام 2026|', ',', 'في عام 2026,|'],
  ['موقع https://example.com/a|', ',', 'موقع https://example.com/a,|'],
  ['موقع https://example.com/a|', '?', 'موقع https://example.com/a?|'],
  ['قال @سلمى|', ',', 'قال @سلمى,|'],
  ['Apple|', ',', 'Apple,|'],
  ['|', ',', ',|'],
  // … – %
  ['وانتظر..|', '.', 'وانتظر…|'],
  ['وانتظر.|', '.', 'وانتظر..|'],
  ['وانتظر...|', '.', 'وانتظر....|'],
  ['وانتظر..|', '.', 'وانتظر...|', { ellipsis: 'dots' }],
  ['مجلد ../..|', '.', 'مجلد ../...|'],
  ['بلغ 3..|', '.', 'بلغ 3...|'],
  ['العاصمة -|', '-', 'العاصمة –|'],
  ['العاصمة-|', '-', 'العاصمة–|'],
  ['العاصمة -|', '-', 'العاصمة —|', { dash: 'em' }],
  ['العاصمة -|', '-', 'العاصمة --|', { dash: 'hyphen' }],
  ['العاصمة --|', '-', 'العاصمة ---|'],
  ['موسم 2020-|', '-', 'موسم 2020--|'],
  ['أمر git-|', '-', 'أمر git--|'],
  ['بلغ 5|', '%', 'بلغ 5 في المئة|'],
  ['بلغ 5 |', '%', 'بلغ 5 في المئة|'],
  ['بين 5 و7|', '%', 'بين 5 و7 في المئة|'],
  ['بلغ 3.5|', '%', 'بلغ 3.5%|', { percent: 'sign' }],
  ['بلغ 5 |', '%', 'بلغ 5%|', { percent: 'sign' }],
  ['بلغ ٥|', '%', 'بلغ ٥٪|', { percent: 'sign', digits: 'keep' }],
  ['بلغ |', '%', 'بلغ %|'],
  ['رمز A5|', '%', 'رمز A5%|'],
  // Digits
  ['في عام |', '٢', 'في عام 2|'],
  ['في عام |', '۲', 'في عام 2|'],
  ['في عام |', '2', 'في عام 2|'],
  ['في عام |', '2', 'في عام ٢|', { digits: 'arabic' }],
  ['في عام ٢٠٢|', '6', 'في عام ٢٠٢٦|', { digits: 'arabic' }],
  ['لقاح COVID-|', '1', 'لقاح COVID-1|', { digits: 'arabic' }],
  ['نظام Windows |', '1', 'نظام Windows 1|', { digits: 'arabic' }],
  ['موقع www.a.com/|', '1', 'موقع www.a.com/1|', { digits: 'arabic' }],
  ['في عام |', '٢', 'في عام ٢|', { digits: 'keep' }],
  ['قال|', 'م', 'قالم|'],
]

const english: Case[] = [
  ['|', '"', '“|'],
  ['She said |', '"', 'She said “|'],
  ['She said “yes|', '"', 'She said “yes”|'],
  ['She said “yes”, and |', '"', 'She said “yes”, and “|'],
  ['She said “call it |', '"', 'She said “call it ‘|'],
  ['She said “call it ‘it|', '"', 'She said “call it ‘it’|'],
  ['She didn|', "'", 'She didn’|'],
  ['the readers|', "'", 'the readers’|'],
  ['She said “call it |', "'", 'She said “call it ‘|'],
  ['She didn|', "'", "She didn'|", { quotes: 'straight' }],
  ['A 27|', '"', 'A 27"|'],
  ['It rose 5|', '%', 'It rose 5 per cent|'],
  ['It rose 5|', '%', 'It rose 5%|', { percent: 'sign' }],
  ['He waited..|', '.', 'He waited…|'],
  ['The city-|', '-', 'The city–|'],
  ['Bread|', ',', 'Bread,|'],
  ['Why|', '?', 'Why?|'],
  ['قال|', ',', 'قال,|'],
]

describe('typed', () => {
  test.each(arabic)('in an Arabic edition %s and %s: %s', (...it) => expect(type('ar', it)).toBe(it[2]))
  test.each(english)('in an English edition %s and %s: %s', (...it) => expect(type('en', it)).toBe(it[2]))
})
