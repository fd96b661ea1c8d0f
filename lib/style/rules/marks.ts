import { arabicLetter, harakat, isArabic, isDigit, isSpace } from '../letters'
import { blank } from '../reading'
import type { BlockRule } from '../rule'
import { matches } from '../rule'

const toArabic: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' }
const toLatin: Record<string, string> = { '،': ',', '؛': ';', '؟': '?' }

export const latinMarkAfterArabic: BlockRule = {
  id: 'latin-mark-after-arabic',
  severity: 'error',
  explanation: {
    ar: 'في النص العربي تُكتب الفاصلة ، والفاصلة المنقوطة ؛ وعلامة الاستفهام ؟ بأشكالها العربية.',
    en: 'Arabic text takes the Arabic comma ، semicolon ؛ and question mark ؟.',
  },
  script: 'arabic',
  onPaste: true,
  find: ({ open }) =>
    matches(open, /[,;?]/g, ({ 0: mark, index }) => (isOfArabic(open, index) ? (toArabic[mark] ?? null) : null)),
  examples: [
    { locale: 'ar', wrong: 'قال الوزير, إن الحكومة تدرس', right: 'قال الوزير، إن الحكومة تدرس' },
    { locale: 'ar', wrong: 'هل انتهت الأزمة?', right: 'هل انتهت الأزمة؟' },
    { locale: 'ar', wrong: 'وصل متأخراً; فاعتذر', right: 'وصل متأخراً؛ فاعتذر' },
    { locale: 'ar', wrong: 'قال «نعم», ثم مضى', right: 'قال «نعم»، ثم مضى' },
    { locale: 'ar', wrong: 'في عام 2020, قال الوزير', right: 'في عام 2020، قال الوزير' },
    { locale: 'ar', wrong: 'نقلت Reuters, وهي وكالة', right: 'نقلت Reuters، وهي وكالة' },
    { locale: 'ar', wrong: 'ماذا حدث في 2011?', right: 'ماذا حدث في 2011؟' },
    { locale: 'ar', wrong: 'في https://example.com/a, وبعدها', right: 'في https://example.com/a، وبعدها' },
  ],
  stays: [
    { locale: 'ar', right: 'شركة Apple, Inc. وفيلم «Who, me?» بيع منه 1,200 نسخة' },
    { locale: 'ar', right: 'قال الوزير، إن الأمر؛ هل؟' },
    { locale: 'ar', right: 'العنوان https://example.com/?q=خبر,آخر' },
    { locale: 'ar', right: 'Paris, Texas' },
    { locale: 'en', right: 'The word سلام, which means peace; right?' },
  ],
}

/** A mark belongs to Arabic when it follows an Arabic letter, or stands between something else and Arabic. */
function isOfArabic(text: string, at: number): boolean {
  let back = at - 1
  while (isSpace(text[back]) || '»”")]’'.includes(text[back] ?? ' ')) back -= 1
  const before = text[back]
  if (isArabic(before)) return true
  const rest = text.slice(at + 1, at + 4)
  if (text[at] === '?' && isDigit(before) && /^\s*$/.test(rest) && rest.length + at + 1 >= text.length) return true
  return /^\s[«“"(]?$/.test(rest.slice(0, -1)) || /^\s/.test(rest)
    ? isArabic(rest.replace(/^\s+[«“"(]?/, '')[0])
    : false
}

export const arabicMarkInLatin: BlockRule = {
  id: 'arabic-mark-in-latin',
  severity: 'error',
  explanation: {
    ar: 'في النص اللاتيني تُكتب الفاصلة وعلامة الاستفهام بأشكالها اللاتينية.',
    en: 'Latin text takes the Latin comma, semicolon and question mark.',
  },
  script: 'latin',
  onPaste: true,
  find: ({ open }) => matches(open, /(?<=[\p{Script=Latin}\d)"”’]\s?)[،؛؟]/gu, ([mark]) => toLatin[mark] ?? null),
  examples: [
    { locale: 'en', wrong: 'She left، he stayed', right: 'She left, he stayed' },
    { locale: 'en', wrong: 'Why now؟', right: 'Why now?' },
    { locale: 'ar', wrong: 'She left، he stayed', right: 'She left, he stayed' },
  ],
  stays: [
    { locale: 'en', right: 'The line «نعم، لا» stays' },
    { locale: 'ar', right: 'نقلت Reuters، وهي وكالة' },
  ],
}

export const doubledMark: BlockRule = {
  id: 'doubled-mark',
  severity: 'error',
  explanation: { ar: 'علامة ترقيم مكررة.', en: 'A punctuation mark is doubled.' },
  script: 'any',
  onPaste: false,
  find: ({ own, rtl }) => [
    ...matches(own, /([،؛,;؟?!])(?:[ \u00A0]*\1)+/gu, ([, mark = '']) => mark),
    ...matches(own, rtl ? /[؛،]\s?؛|؛\s?،/gu : /;,|,;/gu, () => (rtl ? '؛' : ';')).filter(
      ({ from, to }) => !/^(.)\s?\1$/u.test(own.slice(from, to)),
    ),
    ...matches(own, /[،؛,;]\.(?!\.)/gu, () => '.'),
    ...matches(own, /(?<=[^.؟?!\s])([؟?!])\.(?!\.)/gu, ([, mark = '']) => mark),
    ...matches(own, twoPoints, ({ index }) => (own.slice(index + 2).trim() === '' ? '.' : ['.', '…'])),
  ],
  examples: [
    { locale: 'ar', wrong: 'قال الوزير،، إن', right: 'قال الوزير، إن' },
    { locale: 'ar', wrong: 'قال الوزير، ، إن', right: 'قال الوزير، إن' },
    { locale: 'ar', wrong: 'هل انتهت الأزمة؟؟', right: 'هل انتهت الأزمة؟' },
    { locale: 'ar', wrong: 'أخيراً!!!', right: 'أخيراً!' },
    { locale: 'ar', wrong: 'انتهى الاجتماع..', right: 'انتهى الاجتماع.' },
    { locale: 'ar', wrong: 'انتهى الاجتماع.. وغادر', right: 'انتهى الاجتماع. وغادر' },
    { locale: 'ar', wrong: 'انتهى الاجتماع،.', right: 'انتهى الاجتماع.' },
    { locale: 'ar', wrong: 'متى ينتهي؟.', right: 'متى ينتهي؟' },
    { locale: 'ar', wrong: 'وصل؛، فاعتذر', right: 'وصل؛ فاعتذر' },
    { locale: 'en', wrong: 'She left,, he stayed..', right: 'She left, he stayed.' },
    { locale: 'en', wrong: 'Really??', right: 'Really?' },
  ],
  stays: [
    { locale: 'ar', right: 'ماذا؟! وانتظر… ثم قال... نعم' },
    { locale: 'ar', right: 'كتب في حسابه: «أخيراً!!! من يصدق؟؟»' },
    { locale: 'ar', right: 'قال أ.د. سامي والمسار ../images' },
    { locale: 'en', right: 'Acme Inc., he said, is “over!!!” … or not...' },
  ],
}

const twoPoints = new RegExp(`(?<=[${arabicLetter}${harakat}\\p{L}\\d»”)${blank}])\\.{2}(?![./\\\\])`, 'gu')
