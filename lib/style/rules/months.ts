import { toLatinDigits } from '@/lib/arabic/normalize'
import type { HouseStyle } from '../house-style'
import { arabicDigit } from '../letters'
import type { Reading } from '../reading'
import type { BlockRule, Match } from '../rule'
import { matches } from '../rule'

/** From January on: as said from Iraq to Lebanon, and as said along the Nile and the Gulf. */
export const syriacMonths = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
] as const
export const westernMonths = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const

export const monthForm: BlockRule = {
  id: 'month-form',
  severity: 'warning',
  explanation: {
    ar: 'أسماء الأشهر في هذه المطبوعة بصيغة أخرى.',
    en: 'This edition names the months in another form.',
  },
  script: 'arabic',
  onPaste: true,
  find: (reading, { house }) => monthsNot(reading, house, 'date'),
  examples: [
    { locale: 'ar', wrong: 'في 12 كانون الثاني 2026', right: 'في 12 يناير 2026' },
    { locale: 'ar', wrong: 'منذ تشرين الأول الماضي', right: 'منذ أكتوبر الماضي' },
    { locale: 'ar', wrong: 'في 3 آب/أغسطس المقبل', right: 'في 3 أغسطس المقبل' },
    { locale: 'ar', wrong: 'شهر نيسان', right: 'شهر أبريل' },
    { locale: 'ar', wrong: 'بين 3 أيار و5 حزيران', right: 'بين 3 مايو و5 يونيو' },
    { locale: 'ar', wrong: 'اغتيل في 14 آذار 2005، الاثنين 14 آذار', right: 'اغتيل في 14 مارس 2005، الاثنين 14 مارس' },
    { locale: 'ar', wrong: 'من 3 نيسان إلى ١٢ حزيران', right: 'من 3 أبريل إلى ١٢ يونيو' },
    { locale: 'ar', wrong: 'حصيلة تموز 2025', right: 'حصيلة يوليو 2025' },
    { locale: 'ar', wrong: 'في 12 يناير', right: 'في 12 كانون الثاني', options: { house: { months: 'syriac' } } },
    { locale: 'ar', wrong: 'في 12 يناير', right: 'في 12 كانون الثاني/يناير', options: { house: { months: 'both' } } },
    { locale: 'ar', wrong: 'في 12 شباط', right: 'في 12 شباط/فبراير', options: { house: { months: 'both' } } },
    {
      locale: 'ar',
      wrong: 'في 12 يناير/كانون الثاني',
      right: 'في 12 كانون الثاني/يناير',
      options: { house: { months: 'both' } },
    },
  ],
  stays: [
    { locale: 'ar', right: 'في 12 يناير 2026' },
    { locale: 'ar', right: 'في 12 كانون الثاني/يناير 2026', options: { house: { months: 'both' } } },
    { locale: 'ar', right: 'مارس الرياضة ثم آب إلى بيته', options: { house: { months: 'syriac' } } },
    { locale: 'ar', right: 'باعت نيسان سياراتها في نيسان باترول وسمّت ابنتها أيار' },
    { locale: 'ar', right: 'اشترى 3 نيسان، وسيارة نيسان 2026' },
    { locale: 'ar', right: 'رواية «12 شباط»' },
    { locale: 'ar', right: 'قوى 14 آذار وقيادي في 8 آذار واتفاق 17 أيار وثورة 14 تموز وانتفاضة 17 تشرين الأول' },
    {
      locale: 'ar',
      right: 'ثورة 25 يناير وتظاهرات 30 يونيو ومدينة 6 أكتوبر وجسر 15 مايو وشارع 26 يوليو وحرب 5 يونيو/حزيران',
      options: { house: { months: 'both' } },
    },
  ],
}

export const possibleMonth: BlockRule = {
  id: 'possible-month',
  severity: 'hint',
  explanation: {
    ar: 'إن كان هذا تاريخاً فأسماء الأشهر في هذه المطبوعة بصيغة أخرى.',
    en: 'If this is a date, this edition names the months in another form.',
  },
  script: 'arabic',
  onPaste: false,
  find: (reading, { house }) => monthsNot(reading, house, 'maybe'),
  examples: [
    { locale: 'ar', wrong: 'انتخابات 12 شباط', right: 'انتخابات 12 فبراير' },
    { locale: 'ar', wrong: 'اشترى 3 نيسان', right: 'اشترى 3 أبريل' },
  ],
  stays: [
    { locale: 'ar', right: 'انتخابات 12 فبراير' },
    { locale: 'ar', right: 'قوى 14 آذار واتفاق 17 أيار وثورة 14 تموز ورواية «12 شباط»' },
    { locale: 'ar', right: 'مارس الرياضة، وباعت نيسان سياراتها' },
  ],
}

/** Words that mean something else as often as a month. */
const ambiguous = new Set(['مارس', 'آب', 'نيسان', 'مايو', 'أيار'])
export const monthNames: string[] = [...syriacMonths, ...westernMonths]
const alternatives = monthNames.toSorted((a, b) => b.length - a.length).join('|')
const monthPattern = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<prefix>[وفبل]{0,2})(?<first>${alternatives})(?:[ ]?[/(][ ]?(?<second>${alternatives})\\)?)?(?![\\p{L}\\p{M}])`,
  'gu',
)
const dayBefore = new RegExp(`(?<![\\d${arabicDigit}.,٫٬/-])(?<day>[\\d${arabicDigit}]{1,2})(?: من)?(?: شهر)? $`, 'u')
const numberAfter = new RegExp(`^(?: من| عام| سنة)? [\\d${arabicDigit}]{4}(?![\\d${arabicDigit}])`, 'u')
const monthBefore = /(?:^|[^\p{L}\p{M}])[وفبل]?(?:ال)?(?:شهر|شهري|أشهر) $/u
/** Words that lead to a date, as alternatives of a regular expression. */
export const timeWords = 'في|منذ|خلال|حتى|مطلع|نهاية|منتصف|بداية|أواخر|أوائل|أول|آخر|قبل|بعد'
/** Words that lead to the day of a date. */
export const hourWords = 'يوم|صباح|ظهر|عصر|مساء|ليل|ليلة|فجر|بتاريخ|تاريخ|الموافق'
export const weekdays = 'السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة'
const lead = (words: string) => new RegExp(String.raw`(?:^|[^\p{L}\p{M}])[وف]?(?:${words}) $`, 'u')
const timeBefore = lead(timeWords)
const dateBefore = lead(`${timeWords}|${hourWords}|بين|من|إلى`)
const weekdayBefore = new RegExp(String.raw`(?<!\p{L})[وف]?(?:${weekdays})،? ?\(?$`, 'u')
const andBefore = /(?:^|[^\p{L}\p{M}])و$/u
const timeAfter = /^ (?:الماضي|المقبل|الجاري|الحالي|القادم|الفائت|المنصرم)(?![\p{L}\p{M}])/u

/** Days that name a movement, a street or a city as often as a date, by the number of the month. */
const namedDays = new Set(
  '25/1 14/2 17/2 20/2 8/3 14/3 15/5 17/5 30/6 14/7 17/7 23/7 26/7 21/9 26/9 6/10 14/10 17/10 19/12'.split(' '),
)
/** What is named after a day: «ثورة 25 يناير», «اتفاق 17 أيار». */
const namedAfterDay =
  /(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:ثورة|انتفاضة|حراك|حركة|قوى|تيار|تحالف|فريق|حزب|تظاهرات|مظاهرات|احتجاجات|انقلاب|حرب|نكسة|مجزرة|مذبحة|هجمات|اعتداءات|أحداث|اتفاق|اتفاقية|جسر|كوبري|شارع|ميدان|ساحة|مدينة|حي|محور|طريق|جامعة|مدرسة|مستشفى|ملعب|استاد|كتيبة|لواء|كتائب) (?:الـ ?)?$/u

/** Does this day name something? «14 آذار», «6 أكتوبر». */
export function isNamedDay(day: string, month: string): boolean {
  return namedDays.has(`${Number(toLatinDigits(day))}/${(monthNames.indexOf(month) % 12) + 1}`)
}

/** The months of a text that are not in the form of the house and are dates for sure, or only look so. */
function monthsNot({ own, base }: Reading, { months }: HouseStyle, wanted: 'date' | 'maybe'): Match[] {
  if (!base) return []
  return matches(own, monthPattern, ({ 0: found, index, groups }) => {
    const { prefix = '', first = '', second } = groups ?? {}
    const name = monthInForm(first, second, months)
    if (name === null || found === prefix + name) return null
    const [before, after] = [own.slice(Math.max(0, index - 40), index), own.slice(index + found.length).slice(0, 20)]
    return kindOf(before, after, prefix, first, second) === wanted ? prefix + name : null
  })
}

/** A date for sure is what is led to by a word of time, a weekday or «شهر», followed by a year, or named in both forms. */
function kindOf(
  before: string,
  after: string,
  prefix: string,
  first: string,
  second?: string,
): 'date' | 'maybe' | null {
  const hasYear = numberAfter.test(after)
  const day = dayBefore.exec(before)
  if (day) {
    const { day: number = '' } = day.groups ?? {}
    const ahead = before.slice(0, day.index)
    if (Number(toLatinDigits(number)) > 31 || Number(toLatinDigits(number)) < 1) return null
    if (namedAfterDay.test(ahead)) return null
    if (hasYear || weekdayBefore.test(ahead.trimEnd())) return 'date'
    if (isNamedDay(number, first)) return null
    if (second || dateBefore.test(ahead)) return 'date'
    return andBefore.test(ahead) && !ambiguous.has(first) ? 'date' : 'maybe'
  }
  if (second || monthBefore.test(before) || timeAfter.test(after)) return 'date'
  if (prefix !== '') return hasYear && !ambiguous.has(first) ? 'date' : null
  if (timeBefore.test(before)) return hasYear || !ambiguous.has(first) ? 'date' : null
  return hasYear && !ambiguous.has(first) ? 'date' : null
}

/** The month of one name, or of two for the same, in a form; null when they are not of one month. */
export function monthInForm(first: string, second: string | undefined, form: HouseStyle['months']): string | null {
  const month = monthNames.indexOf(first) % 12
  if (month < 0 || (second !== undefined && monthNames.indexOf(second) % 12 !== month)) return null
  const [syriac, western] = [syriacMonths[month] ?? '', westernMonths[month] ?? '']
  return { syriac, western, both: `${syriac}/${western}` }[form]
}
