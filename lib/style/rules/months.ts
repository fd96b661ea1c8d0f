import type { HouseStyle } from '../house-style'
import { arabicDigit } from '../letters'
import type { BlockRule } from '../rule'
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
  find({ own, base }, { house }) {
    if (!base) return []
    return matches(own, monthPattern, ({ 0: found, index, groups }) => {
      const { prefix = '', first = '', second } = groups ?? {}
      const name = monthInForm(first, second, house.months)
      if (name === null || (!second && !isDate(own, index, index + found.length, prefix, first))) return null
      const right = prefix + name
      return found === right ? null : right
    })
  },
  examples: [
    { locale: 'ar', wrong: 'في 12 كانون الثاني 2026', right: 'في 12 يناير 2026' },
    { locale: 'ar', wrong: 'منذ تشرين الأول الماضي', right: 'منذ أكتوبر الماضي' },
    { locale: 'ar', wrong: 'في 3 آب/أغسطس المقبل', right: 'في 3 أغسطس المقبل' },
    { locale: 'ar', wrong: 'شهر نيسان', right: 'شهر أبريل' },
    { locale: 'ar', wrong: 'بين 3 أيار و5 حزيران', right: 'بين 3 مايو و5 يونيو' },
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
    { locale: 'ar', right: 'رواية «12 شباط»' },
  ],
}

/** Words that mean something else as often as a month: only beside a number or «شهر» are they one. */
const ambiguous = new Set(['مارس', 'آب', 'نيسان', 'مايو', 'أيار'])
export const monthNames: string[] = [...syriacMonths, ...westernMonths]
const alternatives = monthNames.toSorted((a, b) => b.length - a.length).join('|')
const monthPattern = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<prefix>[وفبل]{0,2})(?<first>${alternatives})(?:[ ]?[/(][ ]?(?<second>${alternatives})\\)?)?(?![\\p{L}\\p{M}])`,
  'gu',
)
const numberBefore = new RegExp(`[\\d${arabicDigit}](?: من)?(?: شهر)? $`, 'u')
const numberAfter = new RegExp(`^(?: من| عام| سنة)? [\\d${arabicDigit}]{4}(?![\\d${arabicDigit}])`, 'u')
const monthBefore = /(?:^|[^\p{L}\p{M}])[وفبل]?(?:ال)?(?:شهر|شهري|أشهر) $/u
/** Words that lead to a date, as alternatives of a regular expression. */
export const timeWords = 'في|منذ|خلال|حتى|مطلع|نهاية|منتصف|بداية|أواخر|أوائل|أول|آخر|قبل|بعد'
const timeBefore = new RegExp(String.raw`(?:^|[^\p{L}\p{M}])[وف]?(?:${timeWords}) $`, 'u')
const timeAfter = /^ (?:الماضي|المقبل|الجاري|الحالي|القادم|الفائت|المنصرم)(?![\p{L}\p{M}])/u

function isDate(text: string, from: number, to: number, prefix: string, name: string): boolean {
  const before = text.slice(Math.max(0, from - 20), from)
  const after = text.slice(to, to + 20)
  if (numberBefore.test(before) || numberAfter.test(after) || monthBefore.test(before) || timeAfter.test(after))
    return true
  return prefix === '' && !ambiguous.has(name) && timeBefore.test(before)
}

/** The month of one name, or of two for the same, in a form; null when they are not of one month. */
export function monthInForm(first: string, second: string | undefined, form: HouseStyle['months']): string | null {
  const month = monthNames.indexOf(first) % 12
  if (month < 0 || (second !== undefined && monthNames.indexOf(second) % 12 !== month)) return null
  const [syriac, western] = [syriacMonths[month] ?? '', westernMonths[month] ?? '']
  return { syriac, western, both: `${syriac}/${western}` }[form]
}
