import { describe, expect, test } from 'vitest'
import { normalizeArabic } from './normalize'

const cases: [what: string, from: string, to: string][] = [
  ['presentation forms become letters', 'ﺍﻟﺼﻴﻦ ﻭﺭﻭﺳﻴﺎ', 'الصين وروسيا'],
  ['lam-alef ligature becomes two letters', 'ﻻ ﻹ', 'لا لإ'],
  ['an isolated vowel sign joins the letter before', 'شكر\uFE70ا', 'شكرًا'],
  ['signs with a look of their own stay', 'محمد ﷺ ﷲ ﷼ ﷽ ﴿آية﴾', 'محمد ﷺ ﷲ ﷼ ﷽ ﴿آية﴾'],
  ['superscripts, fractions and trade marks stay', '10² ½ ™', '10² ½ ™'],
  ['bidi marks and isolates go', '\u200Fقالت\u202A Reuters\u202C \u2067إن\u2069\u061C', 'قالت Reuters إن'],
  ['zero-width space, soft hyphen, BOM, word joiner go', '\uFEFFال\u200Bصين\u00AD و\u2060روسيا', 'الصين وروسيا'],
  ['ZWNJ stays between Arabic letters', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['ZWNJ goes elsewhere', 'خبر\u200C. a\u200Cb \u200Cقال', 'خبر. ab قال'],
  ['ZWJ stays in emoji', '👩\u200D🚀 👩🏽\u200D🚀 ❤\uFE0F\u200D🔥', '👩\u200D🚀 👩🏽\u200D🚀 ❤\uFE0F\u200D🔥'],
  ['ZWJ stays where it shapes the last letter', '1445 ه\u200D', '1445 ه\u200D'],
  ['ZWJ goes between letters and after Latin', 'ب\u200Dي a\u200Db', 'بي ab'],
  ['tatweel inside a word goes', 'الـــعربيـــة', 'العربية'],
  ['tatweel between a vowelled letter and the next goes', 'مُـحـمّـد', 'مُحمّد'],
  ['tatweel that stands for something stays', '1445 هـ', '1445 هـ'],
  ['tatweel before a number stays, whatever its digits', 'بـ٧١ والـ۲۰ لـ5 ٣ـ٤', 'بـ٧١ والـ۲۰ لـ5 ٣ـ٤'],
  [
    'tatweel that bears a hamza or a sign of the Qur’an stays',
    'يَسْـَٔلُونَكَ شَيْـًٔا ٱلْمَسْـُٔولِينَ ٱلنَّبِيِّـۧنَ',
    'يَسْـَٔلُونَكَ شَيْـًٔا ٱلْمَسْـُٔولِينَ ٱلنَّبِيِّـۧنَ',
  ],
  ['no-break and odd spaces become spaces', 'في\u00A0عام\u20092026\u3000م', 'في عام 2026 م'],
  ['letters composed of parts are composed', 'ا\u0654حمد', 'أحمد'],
  ['control characters and lone surrogates go', 'خبر\u0000 \u0007عاجل\uD83D\uFFFD', 'خبر عاجل'],
  ['line ends become one kind', 'أ\r\nب\rج\u2028د\u000Bهـ', 'أ\nب\nج\nد\nهـ'],
  ['tab stays', 'أ\tب', 'أ\tب'],
  ['spelling is not touched', 'على علي مدرسة مدرسه أحمد احمد مسؤول', 'على علي مدرسة مدرسه أحمد احمد مسؤول'],
  ['harakat stay', 'مِداد', 'مِداد'],
  ['digits stay by default', '٢٠٢٦ و 2026', '٢٠٢٦ و 2026'],
  ['Latin text stays', 'Apple Inc. said “yes”', 'Apple Inc. said “yes”'],
]

describe('normalizeArabic', () => {
  test.each(cases)('%s', (_what, from, to) => expect(normalizeArabic(from)).toBe(to))
  test.each(cases)('twice is once: %s', (_what, from) => {
    const once = normalizeArabic(from)
    expect(normalizeArabic(once)).toBe(once)
  })

  test.each([
    ['latin', '٣٫٥٪ من ١٬٢٠٠', '3.5% من 1,200'],
    ['latin', '۱۳۹۹ ٢٣/١١/٢٠٢٦', '1399 23/11/2026'],
    ['arabic', '3.5% من 1,200', '٣٫٥٪ من ١٬٢٠٠'],
    ['arabic', 'في 23.11.2026', 'في ٢٣.١١.٢٠٢٦'],
    ['arabic', 'F16 و COVID-19 و 15,20', 'F16 و COVID-19 و ١٥,٢٠'],
    ['keep', '٣ 3', '٣ 3'],
  ] as const)('digits %s: %s', (digits, from, to) => expect(normalizeArabic(from, { digits })).toBe(to))

  test('keeps tatweel and spaces when asked', () => {
    const text = 'الـعربية\u00A0اليوم'
    expect(normalizeArabic(text, { keepTatweel: true, keepSpaces: true })).toBe(text)
  })
})
