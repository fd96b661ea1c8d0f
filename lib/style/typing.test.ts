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
  ['أنبوب ½|', '"', 'أنبوب ½"|'],
  // A quotation that began in an earlier paragraph
  ['تتمة كلامه|', '"', 'تتمة كلامه»|'],
  ['تتمة كلامه.|', '"', 'تتمة كلامه.»|'],
  ['تتمة “كلامه”|', '"', 'تتمة “كلامه”»|'],
  ['وقال:|', '"', 'وقال:«|'],
  ['قالت صحيفة ال|', '"', 'قالت صحيفة ال«|'],
  ['قال و|', '"', 'قال و«|'],
  ['وبـ|', '"', 'وبـ«|'],
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
  ['قال |', ':', 'قال:|'],
  ['قال «نعم» |', ':', 'قال «نعم»:|'],
  ['توقفوا |', '!', 'توقفوا!|'],
  ['قال |', ':', 'قال :|', { punctuationSpacing: false }],
  ['بنتيجة 3 |', ':', 'بنتيجة 3 :|'],
  ['نقلت Reuters |', ':', 'نقلت Reuters :|'],
  ['انتهى الاجتماع .|', ' ', 'انتهى الاجتماع. |'],
  ['منصة .|', 'N', 'منصة .N|'],
  ['وانتظر ..|', ' ', 'وانتظر .. |'],
  ['انتهى الاجتماع .|', ' ', 'انتهى الاجتماع . |', { punctuationSpacing: false }],
  // A comma after a year or a Latin word is known by the word that follows it
  ['في عام 2026, |', 'و', 'في عام 2026، و|'],
  ['نقلت Reuters, |', 'و', 'نقلت Reuters، و|'],
  ['قال «Yes», |', 'ث', 'قال «Yes»، ث|'],
  ['شركة Apple, |', 'I', 'شركة Apple, I|'],
  ['بلغ 1,|', '2', 'بلغ 1,2|'],
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
  ['العاصمة -|', ' ', 'العاصمة – |'],
  ['العاصمة -|', ' ', 'العاصمة — |', { dash: 'em' }],
  ['العاصمة -|', ' ', 'العاصمة - |', { dash: 'hyphen' }],
  ['قال «العاصمة -|', ' ', 'قال «العاصمة - |'],
  ['فاز 3 -|', ' ', 'فاز 3 - |'],
  ['-|', ' ', '- |'],
  ['العاصمة-|', ' ', 'العاصمة- |'],
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
  // What others said stays as they said it
  ['قال «بلغ 5|', '%', 'قال «بلغ 5%|'],
  ['كتب «|', '٢', 'كتب «٢|'],
  ['كتب «|', '2', 'كتب «2|', { digits: 'arabic' }],
  ['كتب «٢» ثم |', '٢', 'كتب «٢» ثم 2|'],
  ['الآية ﴿ٱلْأَهِلَّةِ ۝|', '٢', 'الآية ﴿ٱلْأَهِلَّةِ ۝٢|'],
  ['الآية ﴿ٱلْأَهِلَّةِ ۝٢﴾ في |', '٢', 'الآية ﴿ٱلْأَهِلَّةِ ۝٢﴾ في 2|'],
  ['الآية ﴿ٱلْأَهِلَّةِ ۝|', '2', 'الآية ﴿ٱلْأَهِلَّةِ ۝2|', { digits: 'arabic' }],
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
  // Months: a day after a word of time, or a year
  ['وصل في 12 شباط|', ' ', 'وصل في 12 فبراير |'],
  ['وصل في 12 كانون الثاني|', ' ', 'وصل في 12 يناير |'],
  ['وصل في 12 شباط|', ',', 'وصل في 12 فبراير،|'],
  ['وصل في 12 شباط|', '.', 'وصل في 12 فبراير.|'],
  ['وصل (في 12 شباط|', ')', 'وصل (في 12 فبراير)|'],
  ['وصل في ١٢ شباط|', ' ', 'وصل في ١٢ فبراير |', { digits: 'keep' }],
  ['وصل في 12 من شهر شباط|', ' ', 'وصل في 12 من شهر فبراير |'],
  ['وصل الثلاثاء 12 نيسان|', ' ', 'وصل الثلاثاء 12 أبريل |'],
  ['وصل في 12 آب/أغسطس|', ' ', 'وصل في 12 أغسطس |'],
  ['وصل في 12 يناير|', ' ', 'وصل في 12 كانون الثاني |', { months: 'syriac' }],
  ['وصل في 12 مارس|', ' ', 'وصل في 12 آذار |', { months: 'syriac' }],
  ['وصل في 12 يناير|', ' ', 'وصل في 12 كانون الثاني/يناير |', { months: 'both' }],
  ['وصل في 12 آب|', ' ', 'وصل في 12 آب/أغسطس |', { months: 'both' }],
  ['وصل في آب 2026|', ' ', 'وصل في أغسطس 2026 |'],
  ['منذ تموز ٢٠٢٥|', '،', 'منذ يوليو ٢٠٢٥،|', { digits: 'keep' }],
  // and none where it may be something else
  ['وصل في 12 فبراير|', ' ', 'وصل في 12 فبراير |'],
  ['وصل في 12 آب/أغسطس|', ' ', 'وصل في 12 آب/أغسطس |', { months: 'both' }],
  ['وصل في 12 شباط|', 'ي', 'وصل في 12 شباطي|'],
  ['وصل في 12 شباط|', '/', 'وصل في 12 شباط/|'],
  ['اشترى 3 نيسان|', ' ', 'اشترى 3 نيسان |'],
  ['اللاعب رقم 7 مارس|', ' ', 'اللاعب رقم 7 مارس |', { months: 'syriac' }],
  ['سيارة نيسان 2026|', ' ', 'سيارة نيسان 2026 |'],
  ['شارع 26 يوليو|', ' ', 'شارع 26 يوليو |', { months: 'syriac' }],
  ['قيادي في 14 آذار|', ' ', 'قيادي في 14 آذار |'],
  ['شقة في 6 أكتوبر|', ' ', 'شقة في 6 أكتوبر |', { months: 'syriac' }],
  ['في عام 2025 شباط|', ' ', 'في عام 2025 شباط |'],
  ['وصل في 45 شباط|', ' ', 'وصل في 45 شباط |'],
  ['في مارس|', ' ', 'في مارس |', { months: 'syriac' }],
  ['قال «في 12 شباط|', ' ', 'قال «في 12 شباط |'],
  // given back once, it stays
  ['وصل في 12 شباط 2026|', ' ', 'وصل في 12 شباط 2026 |'],
  ['وصل في 12 شباط |', ',', 'وصل في 12 شباط،|'],
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
  ['and nobody left it|', '"', 'and nobody left it”|'],
  ['and nobody left it.|', '"', 'and nobody left it.”|'],
  ['we ran,|', '"', 'we ran,”|'],
  ['She said:|', '"', 'She said:“|'],
  ['(|', '"', '(“|'],
  ['in the ‘|', '9', 'in the ’9|'],
  ['‘|', '9', '’9|'],
  ['“in the ‘|', '9', '“in the ‘9|'],
  ['“in the ‘90|', 's', '“in the ’90s|'],
  ['“call it ‘9 to 5|', 's', '“call it ‘9 to 5s|'],
  ['The city -|', ' ', 'The city – |'],
  ['A well|', '-', 'A well-|'],
  ['She said “call it |', "'", 'She said “call it ‘|'],
  ['She said, “but ‘tis so.|', '"', 'She said, “but ‘tis so.”|'],
  ['“‘Twas the night, let ‘em be|', '"', '“‘Twas the night, let ‘em be”|'],
  ['“Rock ‘n’ roll|', '"', '“Rock ‘n’ roll”|'],
  ['“They call it ‘rock ‘n’ roll|', '"', '“They call it ‘rock ‘n’ roll’|'],
  ['“They call it ‘national|', '"', '“They call it ‘national’|'],
  ['She didn|', "'", "She didn'|", { quotes: 'straight' }],
  ['A 27|', '"', 'A 27"|'],
  ['It rose 5|', '%', 'It rose 5 per cent|'],
  ['It rose 5|', '%', 'It rose 5%|', { percent: 'sign' }],
  ['He waited..|', '.', 'He waited…|'],
  ['The city-|', '-', 'The city–|'],
  ['Bread|', ',', 'Bread,|'],
  ['Why|', '?', 'Why?|'],
  ['قال|', ',', 'قال,|'],
  ['It opened on 12 February|', ' ', 'It opened on 12 February |', { months: 'syriac' }],
]

test.each([
  ['35', '%', true, '35%'],
  ['-3.5 ', '%', true, '-3.5%'],
  ['ارتفع 35', '%', true, 'ارتفع 35 في المئة'],
  ['35', '%', false, '35 في المئة'],
])('%s and %s (in a cell: %s): %s', (before, input, inCell, result) => {
  const change = typed({ before, after: '', input, inCell, locale: 'ar', house: defaultHouseStyle.ar })
  expect(before.slice(0, before.length - (change?.eat ?? 0)) + (change?.insert ?? input)).toBe(result)
})

describe('typed', () => {
  test.each(arabic)('in an Arabic edition %s and %s: %s', (...it) => expect(type('ar', it)).toBe(it[2]))
  test.each(english)('in an English edition %s and %s: %s', (...it) => expect(type('en', it)).toBe(it[2]))
})
