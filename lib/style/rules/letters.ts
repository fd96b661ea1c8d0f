import {
  dropInvisible,
  foldPresentationForms,
  tatweelInsideWord,
  toArabicDigits,
  toLatinDigits,
} from '@/lib/arabic/normalize'
import { arabicLetter, bare, harakat } from '../letters'
import { blank } from '../reading'
import type { BlockRule } from '../rule'
import { matches } from '../rule'

export const tatweel: BlockRule = {
  id: 'tatweel',
  severity: 'warning',
  explanation: {
    ar: 'لا تُمدّ الكلمات بالتطويل (ـ): يفسد البحث والقراءة الآلية.',
    en: 'Words are not stretched with a tatweel (ـ): search and screen readers stumble over it.',
  },
  script: 'any',
  onPaste: true,
  find: ({ own }) => matches(own, tatweelInsideWord, () => ''),
  examples: [
    { locale: 'ar', wrong: 'الـــعربيـــة', right: 'العربية' },
    { locale: 'ar', wrong: 'مُـحـمّـد', right: 'مُحمّد' },
  ],
  stays: [
    { locale: 'ar', right: 'في 12 رجب 1445 هـ قالت لـ«مداد» إن الـ20 دولة والـ BBC' },
    { locale: 'ar', right: 'بلغ ٦٨ مقارنة بـ٧١ في الـ٢٠ دولة', options: { house: { digits: 'arabic' } } },
    { locale: 'ar', right: 'كتب «ألـــو»' },
    { locale: 'ar', right: 'كُتبت يَسْـَٔلُونَكَ وشَيْـًٔا وٱلْمَسْـُٔولِينَ بهمزة فوق التطويل' },
    { locale: 'ar', right: 'قال تعالى: ﴿إِيلَـٰفِهِمْ﴾' },
  ],
}

export const presentationForm: BlockRule = {
  id: 'presentation-form',
  severity: 'error',
  explanation: {
    ar: 'حروف من ملف قديم أو PDF: تبدو صحيحة لكن لا يجدها البحث. تُستبدل بها الحروف نفسها، في الاقتباس أيضاً.',
    en: 'Letters from an old file or a PDF: they look right but no search finds them. The same letters take their place, in quotations too.',
  },
  script: 'any',
  onPaste: true,
  find: ({ open }) =>
    matches(open, /[\uFB50-\uFDFF\uFE70-\uFEFC]+/gu, ([found]) => {
      const folded = foldPresentationForms(found).normalize('NFC')
      return folded === found ? null : folded
    }),
  examples: [
    { locale: 'ar', wrong: 'ﺍﻟﺼﻴﻦ ﻭﺭﻭﺳﻴﺎ', right: 'الصين وروسيا' },
    { locale: 'ar', wrong: 'قال ﻻ وألف ﻹ', right: 'قال لا وألف لإ' },
    { locale: 'en', wrong: 'The word ﺳﻼﻡ is old', right: 'The word سلام is old' },
  ],
  stays: [{ locale: 'ar', right: 'محمد ﷺ و100 ﷼ و﴿آية﴾' }],
}

export const strayControl: BlockRule = {
  id: 'stray-control',
  severity: 'error',
  explanation: {
    ar: 'علامة خفية لا تُرى: تقلب ترتيب الكلام أو تقطع الكلمة. الاتجاه يُضبط بزرّ العزل.',
    en: 'An invisible mark: it turns words round or cuts them. Direction is set with the isolate button.',
  },
  script: 'any',
  onPaste: true,
  find({ open }) {
    if (!hidden.test(open)) return []
    return matches(open, new RegExp(hidden.source, 'gu'), ({ 0: found, index }) => {
      // Whether a joiner is spelling or noise is told by its neighbours.
      const [before, after] = [before2(open, index), open.slice(index + found.length, index + found.length + 2)]
      const left = dropInvisible(before + found + after)
      return left === before + found + after ? null : left.slice(before.length, left.length - after.length)
    })
  },
  examples: [
    { locale: 'ar', wrong: '\u200Fقالت\u202A Reuters\u202C إن', right: 'قالت Reuters إن' },
    { locale: 'ar', wrong: 'ال\u200Bصين و\u2060روسيا', right: 'الصين وروسيا' },
    { locale: 'ar', wrong: 'خبر\u200C. ثم', right: 'خبر. ثم' },
    { locale: 'en', wrong: 'co\u00ADoperate\u200E', right: 'cooperate' },
  ],
  stays: [
    { locale: 'ar', right: 'می\u200Cخواهم 👩\u200D🚀 1445 ه\u200D' },
    { locale: 'ar', right: 'سطر\nوآخر' },
  ],
}

const hidden = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFD]+|(?![\t\n])\p{Cc}+/u

function before2(text: string, at: number): string {
  return text.slice(Math.max(0, at - 2), at).replaceAll(blank, '')
}

export const farsiLetter: BlockRule = {
  id: 'farsi-letter',
  severity: 'error',
  explanation: {
    ar: 'ياء أو كاف أو رقم من لوحة مفاتيح فارسية: تشبه العربية ولا يجدها البحث.',
    en: 'A yeh, kaf or digit of a Persian keyboard: it looks Arabic, but no search finds it.',
  },
  script: 'arabic',
  onPaste: true,
  find({ own }, { house }) {
    if (!/[یکھہ\u06F0-\u06F9]/u.test(own) || (own.match(persianWord)?.length ?? 0) > 1) return []
    return [
      ...matches(own, wordPattern, ([word]) =>
        /[یکھہ]/u.test(word) && !persian.test(word) ? arabicSpelling(word) : null,
      ),
      ...(house.digits === 'latin'
        ? []
        : matches(own, /[\u06F0-\u06F9]+/gu, ([digits]) => toArabicDigits(toLatinDigits(digits)))),
    ]
  },
  examples: [
    { locale: 'ar', wrong: 'زار المدینة أمس', right: 'زار المدينة أمس' },
    { locale: 'ar', wrong: 'ذهب إلی کابول', right: 'ذهب إلى كابول' },
    { locale: 'ar', wrong: 'قال الذی حضر', right: 'قال الذي حضر' },
    { locale: 'ar', wrong: 'في عام ۱۳۹۹ كان', right: 'في عام ١٣٩٩ كان', options: { house: { digits: 'arabic' } } },
  ],
  stays: [
    { locale: 'ar', right: 'زار المدينة وذهب إلى كابول' },
    { locale: 'ar', right: 'این پنجره گرم است' },
    { locale: 'ar', right: 'عنوانه «می\u200Cخواهم»' },
  ],
}

const persian = /[پچژگڤەێۆڕڵۇۋۈۅېٹڈڑںے\u200C]/u
const persianWord = new RegExp(`[${arabicLetter}]*[پچژگەێۆڕڵٹڈڑںے][${arabicLetter}]*`, 'gu')
const wordPattern = new RegExp(`[${arabicLetter}${harakat}\u200C]+`, 'gu')

/** At the end of a word the Persian yeh has no points and stands for ي and for ى: only common words tell which. */
function arabicSpelling(word: string): string[] {
  const spelled = word
    .replaceAll('ک', 'ك')
    .replace(/[ھہ]/gu, 'ه')
    .replace(/ی(?=\p{L}|\p{M}+\p{L})/gu, 'ي')
  if (!spelled.includes('ی')) return [spelled]
  const [dotted, plain] = [spelled.replaceAll('ی', 'ي'), spelled.replaceAll('ی', 'ى')]
  if (withPlainEnd.has(bare(plain).replace(/^[وف]/u, ''))) return [plain]
  return withDottedEnd.has(bare(dotted).replace(/^[وف]/u, '')) ? [dotted] : [dotted, plain]
}

const withPlainEnd = new Set(
  'على إلى حتى لدى متى مدى سوى أخرى الأخرى كبرى الكبرى إحدى القوى مستوى المستوى مصطفى موسى عيسى مستشفى المستشفى رأى أعطى انتهى تلقى جرى مضى منتدى المنتدى الأقصى الوسطى الأولى'.split(
    ' ',
  ),
)
const withDottedEnd = new Set(
  'في الذي التي علي هي أي لي ذي الماضي الحالي العربي الرئيسي الدولي المالي الثاني الأساسي الوطني الداخلي الخارجي'.split(
    ' ',
  ),
)
