import { toArabicDigits, toLatinDigits } from '@/lib/arabic/normalize'
import { inArabicDigits } from '../in-arabic-digits'
import { arabicDigit } from '../letters'
import type { Reading } from '../reading'
import type { BlockRule, DocumentRule, Match } from '../rule'
import { matches } from '../rule'

const arabicNumber = new RegExp(`(?<![0-9])[${arabicDigit}](?:[${arabicDigit}٫٬]*[${arabicDigit}])?٪?(?![0-9])`, 'gu')
/**
 * Numbers of a sentence: not those of names (COVID-19, F16, Windows 11, A4), amounts with a sign of money, or versions.
 */
const latinNumber = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d.,#$€£_${arabicDigit}\-]|[\p{Script=Latin}] )\d+(?:[.,:/–-]\d+)*%?(?![\p{Script=Latin}\d_${arabicDigit}]|-\p{Script=Latin})`,
  'gu',
)
/** Signs of the other digits: «5٫5», «٣.٥». */
const arabicSign = /(?<=\d)[٫٬](?=\d)/gu
const latinSigns = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d.,٫٬${arabicDigit}])[${arabicDigit}]+(?:[.,٫٬][${arabicDigit}]+)+`,
  'gu',
)
const score = /^\d{1,3}[-–]\d{1,3}$/

export const digitsOfHouse: BlockRule = {
  id: 'digits-of-house',
  severity: 'warning',
  explanation: {
    ar: 'الأرقام في هذه المطبوعة من شكل آخر.',
    en: 'This edition writes its digits in another form.',
  },
  script: 'any',
  onPaste: true,
  find({ own, base }, { house }) {
    if (!base) return []
    if (house.digits === 'latin')
      return [...arabicNumbers(own), ...matches(own, arabicSign, ([sign]) => latinSign(sign))]
    return house.digits === 'arabic' ? [...latinNumbers(own), ...matches(own, latinSigns, inArabic)] : []
  },
  examples: [
    { locale: 'ar', wrong: 'في عام ٢٠٢٦ بلغ ٣٫٥٪ من ١٬٢٠٠', right: 'في عام 2026 بلغ 3.5% من 1,200' },
    { locale: 'ar', wrong: 'في عام ۱۳۹۹ كان', right: 'في عام 1399 كان' },
    { locale: 'ar', wrong: 'بلغ 5٫5 من 1٬200٫50', right: 'بلغ 5.5 من 1,200.50' },
    {
      locale: 'ar',
      wrong: 'بلغ ٣.٥ من ١,٢٠٠ و١,٢٣٤.٥',
      right: 'بلغ ٣٫٥ من ١٬٢٠٠ و١٬٢٣٤٫٥',
      options: { house: { digits: 'arabic' } },
    },
    {
      locale: 'ar',
      wrong: 'الساعة 10.30 في 23.11.2026 و2026.11.23 و3/4/2026',
      right: 'الساعة ١٠.٣٠ في ٢٣.١١.٢٠٢٦ و٢٠٢٦.١١.٢٣ و٣/٤/٢٠٢٦',
      options: { house: { digits: 'arabic' } },
    },
    {
      locale: 'ar',
      wrong: 'في عام 2026 بلغ 3.5 من 1,200',
      right: 'في عام ٢٠٢٦ بلغ ٣٫٥ من ١٬٢٠٠',
      options: { house: { digits: 'arabic' } },
    },
  ],
  stays: [
    { locale: 'ar', right: 'في عام 2026' },
    { locale: 'ar', right: 'كتب على الجدار «١٩٤٨»' },
    { locale: 'ar', right: 'قال تعالى: ﴿عَنِ ٱلْأَهِلَّةِ ۝١٨٩﴾، و﴾ٱلصَّمَدُ ۝٢﴿' },
    { locale: 'ar', right: 'بلغ ٣٫٥ و5٫5', options: { house: { digits: 'keep' } } },
    {
      locale: 'ar',
      right: 'الخادم 192.168.1.1 والإصدار 2.0.1، الساعة ١٠.٣٠ في ٢٣.١١.٢٠٢٦، و١,٥ و٢.٠.١، وقال «بلغ ٣.٥»',
      options: { house: { digits: 'arabic' } },
    },
    { locale: 'ar', right: 'في عام ٢٠٢٦ كان 5', options: { house: { digits: 'keep' } } },
    {
      locale: 'ar',
      right: 'لقاح COVID-19 وطائرة F16 ونظام Windows 11 وفوز 3-1 و$5.2 في example.com/2026',
      options: { house: { digits: 'arabic' } },
    },
  ],
}

export const digitsInOneNumber: BlockRule = {
  id: 'digits-in-one-number',
  severity: 'error',
  explanation: { ar: 'عدد واحد كُتب بشكلين من الأرقام.', en: 'One number is written in two kinds of digits.' },
  script: 'any',
  onPaste: true,
  quoted: 'hint',
  find: ({ open }, { house }) =>
    matches(open, twoKinds, ([number]) => (house.digits === 'arabic' ? toArabicDigits(number) : toLatinDigits(number))),
  examples: [
    { locale: 'ar', wrong: 'في عام 20٢٦ كان', right: 'في عام 2026 كان' },
    { locale: 'ar', wrong: 'في عام 20٢٦ كان', right: 'في عام ٢٠٢٦ كان', options: { house: { digits: 'arabic' } } },
  ],
  stays: [{ locale: 'ar', right: 'في عام 2026 أو 2027' }],
}

const twoKinds = new RegExp(
  String.raw`(?<![\d${arabicDigit}])(?:\d+[${arabicDigit}]|[${arabicDigit}]+\d)[\d${arabicDigit}]*`,
  'gu',
)

export const mixedDigits: DocumentRule = {
  id: 'mixed-digits',
  severity: 'warning',
  explanation: {
    ar: 'في النص شكلان من الأرقام؛ يكفي واحد.',
    en: 'This text has digits of two kinds; one is enough.',
  },
  script: 'any',
  onPaste: false,
  findAll(readings, { house }) {
    if (house.digits !== 'keep') return []
    const numbers = readings
      .filter((it) => it.base)
      .map((it) => [it, latinNumbers(it.own), arabicNumbers(it.own)] as const)
    const latin = numbers.reduce((sum, [, it]) => sum + it.length, 0)
    const arabic = numbers.reduce((sum, [, , it]) => sum + it.length, 0)
    if (latin === 0 || arabic === 0) return []
    const fewer = latin === arabic ? laterKind(numbers) : latin < arabic ? 1 : 2
    return numbers.flatMap((it) => it[fewer].map((match) => ({ ...match, blockId: it[0].id })))
  },
  examples: [
    {
      locale: 'ar',
      wrong: 'في عام 2026 و2027\nثم ٣٫٥ مليون',
      right: 'في عام 2026 و2027\nثم 3.5 مليون',
      options: { house: { digits: 'keep' } },
    },
    {
      locale: 'ar',
      wrong: 'في عام ٢٠٢٦ ثم 3.5 مليون',
      right: 'في عام ٢٠٢٦ ثم ٣٫٥ مليون',
      options: { house: { digits: 'keep' } },
    },
  ],
  stays: [
    { locale: 'ar', right: 'في عام ٢٠٢٦ نظام Windows 11', options: { house: { digits: 'keep' } } },
    { locale: 'ar', right: 'في عام 2026\nكُتب «١٩٤٨»', options: { house: { digits: 'keep' } } },
  ],
}

type Numbers = readonly [reading: Reading, latin: Match[], arabic: Match[]]

/** With as many of one kind as of the other, the kind that came first is the text's. */
function laterKind(numbers: Numbers[]): 1 | 2 {
  const first = numbers.find(([, latin, arabic]) => latin.length + arabic.length > 0)
  const at = (found: Match[] | undefined) => found?.[0]?.from ?? Number.POSITIVE_INFINITY
  return at(first?.[1]) < at(first?.[2]) ? 2 : 1
}

function arabicNumbers(text: string): Match[] {
  return matches(text, arabicNumber, ([number]) => toLatinDigits(number))
}

function latinNumbers(text: string): Match[] {
  return matches(text, latinNumber, (match) => (score.test(match[0]) ? null : inArabic(match)))
}

function inArabic({ 0: number, index, input }: RegExpExecArray): string | null {
  const right = inArabicDigits(number, input.slice(Math.max(0, index - 10), index))
  return right === number ? null : right
}

function latinSign(sign: string): string {
  return sign === '٫' ? '.' : ','
}
