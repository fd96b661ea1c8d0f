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
  quoted: 'hint',
  find: ({ open }) =>
    matches(open, /[,;?]/g, ({ 0: mark, index }) =>
      isOfArabic(open, index) && !(mark === '?' && isAfterLatin(open, index)) ? (toArabic[mark] ?? null) : null,
    ),
  examples: [
    { locale: 'ar', wrong: 'قال الوزير, إن الحكومة تدرس', right: 'قال الوزير، إن الحكومة تدرس' },
    { locale: 'ar', wrong: 'هل انتهت الأزمة?', right: 'هل انتهت الأزمة؟' },
    { locale: 'ar', wrong: 'وصل متأخراً; فاعتذر', right: 'وصل متأخراً؛ فاعتذر' },
    { locale: 'ar', wrong: 'قال «نعم», ثم مضى', right: 'قال «نعم»، ثم مضى' },
    { locale: 'ar', wrong: 'في عام 2020, قال الوزير', right: 'في عام 2020، قال الوزير' },
    { locale: 'ar', wrong: 'نقلت Reuters, وهي وكالة', right: 'نقلت Reuters، وهي وكالة' },
    { locale: 'ar', wrong: 'ماذا حدث في 2011?', right: 'ماذا حدث في 2011؟' },
    { locale: 'ar', wrong: 'في 2020, 2021 و2022', right: 'في 2020، 2021 و2022' },
    { locale: 'ar', wrong: 'الأرقام 3, 5, 7', right: 'الأرقام 3، 5، 7' },
    { locale: 'ar', wrong: 'في https://example.com/a, وبعدها', right: 'في https://example.com/a، وبعدها' },
  ],
  stays: [
    { locale: 'ar', right: 'شركة Apple, Inc. وفيلم «Who, me?» بيع منه 1,200 نسخة' },
    { locale: 'ar', right: 'قال الوزير، إن الأمر؛ هل؟' },
    { locale: 'ar', right: 'العنوان https://example.com/?q=خبر,آخر' },
    { locale: 'ar', right: 'Paris, Texas' },
    { locale: 'ar', right: 'عُرض برنامج Who Wants to Be a Millionaire? على الشاشة' },
    { locale: 'ar', right: 'عند النقطة 33.5, 36.3 وفي Apollo 11, 12' },
    { locale: 'en', right: 'The word سلام, which means peace; right?' },
  ],
}

export const questionMarkAfterLatin: BlockRule = {
  id: 'question-mark-after-latin',
  severity: 'hint',
  explanation: {
    ar: 'إن كان السؤال عربياً فعلامته ؟؛ وتبقى ? إن كانت من العنوان الأجنبي.',
    en: 'If the question is in Arabic, its mark is ؟; a ? that ends a foreign title stays.',
  },
  script: 'arabic',
  onPaste: false,
  quoted: 'hint',
  find: ({ open }) =>
    matches(open, /\?/g, ({ index }) => (isOfArabic(open, index) && isAfterLatin(open, index) ? '؟' : null)),
  examples: [
    { locale: 'ar', wrong: 'هل اشترت Apple الشركة من Google? نعم', right: 'هل اشترت Apple الشركة من Google؟ نعم' },
    { locale: 'ar', wrong: 'هل قرأت «Dune»? نعم', right: 'هل قرأت «Dune»؟ نعم' },
  ],
  stays: [
    { locale: 'ar', right: 'هل انتهت الأزمة؟ نعم، وفي Où va la France ?' },
    { locale: 'ar', right: 'نقلت Reuters، وهي وكالة، فيلم «Who, me?»' },
  ],
}

/** A mark belongs to Arabic when it follows an Arabic letter, or stands between something else and Arabic. */
function isOfArabic(text: string, at: number): boolean {
  const before = wordBefore(text, at)
  if (isArabic(before)) return true
  const rest = text.slice(at + 1, at + 4)
  if (text[at] === ',' && isInList(text, at)) return true
  if (text[at] === '?' && isDigit(before) && /^\s*$/.test(rest) && rest.length + at + 1 >= text.length) return true
  return /^\s[«“"(]?$/.test(rest.slice(0, -1)) || /^\s/.test(rest)
    ? isArabic(rest.replace(/^\s+[«“"(]?/, '')[0])
    : false
}

/** «Who Wants to Be a Millionaire?»: the mark may be the title’s own. */
function isAfterLatin(text: string, at: number): boolean {
  return /\p{Script=Latin}/u.test(wordBefore(text, at) ?? '')
}

/** The last character of the word before a mark, whatever closes between them. */
function wordBefore(text: string, at: number): string | undefined {
  let back = at - 1
  while (isSpace(text[back]) || '»”")]’'.includes(text[back] ?? ' ')) back -= 1
  return text[back]
}

/** «في 2020, 2021»: whole numbers one after the other in an Arabic sentence. */
function isInList(text: string, at: number): boolean {
  const words = /[\p{Script=Arabic}][^\p{L}.]*\p{Nd}$/u.test(text.slice(Math.max(0, at - 40), at))
  return words && /^ \p{Nd}+(?![\p{Nd}.])/u.test(text.slice(at + 1, at + 12))
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
  quoted: 'hint',
  find: ({ open }) =>
    matches(open, /(?<=[\p{Script=Latin}\d)"”’]\s?)[،؛؟]/gu, ({ 0: mark, index }) => {
      const said = /\p{L}(?=[^\p{L}]*$)/u.exec(open.slice(Math.max(0, index - 40), index))?.[0]
      return isArabic(said) ? null : (toLatin[mark] ?? null)
    }),
  examples: [
    { locale: 'en', wrong: 'She left، he stayed', right: 'She left, he stayed' },
    { locale: 'en', wrong: 'Why now؟', right: 'Why now?' },
    { locale: 'ar', wrong: 'She left، he stayed', right: 'She left, he stayed' },
  ],
  stays: [
    { locale: 'en', right: 'The line «نعم، لا» stays' },
    { locale: 'en', right: 'He said «في 2020، كان 5؟» again' },
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
    ...matches(own, /(?<=[^.؟?!\s])([؟?!])\.(?!\.)/gu, ({ 1: mark = '', index }) =>
      isTitle(own.slice(0, index), rtl) ? null : mark,
    ),
    ...matches(own, twoPoints, ({ index }) => (own.slice(index + 2).trim() === '' ? '.' : null)),
  ],
  examples: [
    { locale: 'ar', wrong: 'قال الوزير،، إن', right: 'قال الوزير، إن' },
    { locale: 'ar', wrong: 'قال الوزير، ، إن', right: 'قال الوزير، إن' },
    { locale: 'ar', wrong: 'هل انتهت الأزمة؟؟', right: 'هل انتهت الأزمة؟' },
    { locale: 'ar', wrong: 'أخيراً!!!', right: 'أخيراً!' },
    { locale: 'ar', wrong: 'انتهى الاجتماع..', right: 'انتهى الاجتماع.' },
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
    { locale: 'en', right: 'She won on Jeopardy!. He joined Yahoo!.' },
    { locale: 'ar', right: 'اشترت الشركة Yahoo!.' },
  ],
}

/** «Yahoo!» and «Jeopardy!» end in a mark of their own: a capital in the middle of a sentence, or a Latin word in Arabic. */
function isTitle(before: string, rtl: boolean): boolean {
  return (rtl ? /\p{Script=Latin}$/u : /[\p{Ll},] \p{Lu}[\p{L}\p{N}]*$/u).test(before)
}

export const twoPointsInside: BlockRule = {
  id: 'two-points',
  severity: 'hint',
  explanation: {
    ar: 'نقطتان متتاليتان: نقطة واحدة أو نقاط حذف، إلا في العناوين عند من يكتبها هكذا.',
    en: 'Two points in a row: write a full stop or an ellipsis.',
  },
  script: 'any',
  onPaste: false,
  find: ({ own }) => matches(own, twoPoints, ({ index }) => (own.slice(index + 2).trim() === '' ? null : ['.', '…'])),
  examples: [
    { locale: 'ar', wrong: 'انتهى الاجتماع.. وغادر', right: 'انتهى الاجتماع. وغادر' },
    { locale: 'ar', wrong: 'شاهد.. لحظة الإقلاع', right: 'شاهد. لحظة الإقلاع' },
    { locale: 'en', wrong: 'He waited.. and left', right: 'He waited. and left' },
  ],
  stays: [
    { locale: 'ar', right: 'وانتظر… ثم قال... نعم، في المسار ../images' },
    { locale: 'ar', right: 'كتب «شاهد.. لحظة»' },
  ],
}

const twoPoints = new RegExp(`(?<=[${arabicLetter}${harakat}\\p{L}\\d»”)${blank}])\\.{2}(?![./\\\\])`, 'gu')
