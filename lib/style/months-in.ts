import { toLatinDigits } from '@/lib/arabic/normalize'
import { arabicDigit } from './letters'
import { monthNames } from './month-names'

type Names = { prefix: string; first: string; second?: string }
/** `other`: what is named after a month, whatever stands beside it. */
type Kind = 'date' | 'maybe' | 'other' | null
type Month = Names & { from: number; to: number; kind: Kind }

/** The months a text names. In a series («في تموز وآب 2025») all are dates, or none is. */
export function monthsIn(text: string): Month[] {
  const series: Month[][] = []
  for (const match of text.matchAll(monthPattern)) {
    const month = readMonth(text, match)
    const last = series.at(-1)
    if (last && goesOn(text, last, month)) last.push(month)
    else series.push([month])
  }
  return series.flatMap((months) => {
    const kinds = months.map((it) => it.kind)
    if (!kinds.includes('date')) return months
    const kind = kinds.includes('other') ? 'other' : 'date'
    return months.map((it) => ({ ...it, kind }))
  })
}

function readMonth(text: string, { 0: found, index: from, groups }: RegExpExecArray): Month {
  const to = from + found.length
  const names = { prefix: '', first: '', ...groups }
  return { ...names, from, to, kind: kindOf(text.slice(Math.max(0, from - 40), from), text.slice(to, to + 20), names) }
}

function goesOn(text: string, series: Month[], { from, to, prefix, first }: Month): boolean {
  const between = text.slice(series.at(-1)?.to, from) + prefix
  const after = text.slice(to, to + 20)
  const isVerb = verbs.has(first) && objectAfter.test(after) && !timeAfter.test(after)
  return !isVerb && seriesBetween.test(between)
}

/** A date for sure is what is led to by a word of time, a weekday or «شهر», followed by a year, or named in both forms. */
function kindOf(before: string, after: string, { prefix, first, second }: Names): Kind {
  const hasYear = numberAfter.test(after)
  const day = dayBefore.exec(before)
  if (day) {
    const { day: number = '' } = day.groups ?? {}
    const ahead = before.slice(0, day.index)
    if (Number(toLatinDigits(number)) > 31 || Number(toLatinDigits(number)) < 1) return 'other'
    if (namedAfterDay.test(ahead)) return 'other'
    if (hasYear || weekdayBefore.test(ahead.trimEnd())) return 'date'
    if (isNamedDay(number, first)) return 'other'
    if (second || dateBefore.test(ahead)) return 'date'
    return andBefore.test(ahead) && !ambiguous.has(first) ? 'date' : 'maybe'
  }
  if (colourAfter.test(after)) return 'other'
  if (timeAfter.test(after)) return 'date'
  if (namedAfterDay.test(before)) return 'other'
  if (second || monthBefore.test(before)) return 'date'
  if (prefix !== '') return hasYear && !ambiguous.has(first) ? 'date' : null
  if (timeBefore.test(before)) return hasYear || !ambiguous.has(first) ? 'date' : null
  return hasYear && !ambiguous.has(first) ? 'date' : null
}

/** Words that mean something else as often as a month. */
const ambiguous = new Set(['مارس', 'آب', 'نيسان', 'مايو', 'أيار'])
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
const timeAfter = /^ (?:الماضي|المقبل|الجاري|الحالي|القادم|الفائت|المنصرم)(?:ين|ة)?(?![\p{L}\p{M}])/u
/** «أيلول الأسود». */
const colourAfter = /^ (?:الأسود|الأحمر|الوردي)(?!\p{L})/u
const seriesBetween = new RegExp(`^(?: (?:عام |سنة )?[\\d${arabicDigit}]{4})? (?:و|أو |إلى |حتى )$`, 'u')
/** «مارس الرياضة», «آب إلى بيته». */
const verbs = new Set(['مارس', 'آب'])
const objectAfter = /^ (?:ال|إلى )/u

/** Days that name a movement, a street or a city as often as a date, by the number of the month. */
const namedDays = new Set(
  '25/1 14/2 17/2 20/2 8/3 14/3 15/5 17/5 30/6 14/7 17/7 23/7 26/7 21/9 26/9 6/10 14/10 17/10 19/12'.split(' '),
)
/** What is named after a day or a month: «ثورة 25 يناير», «اتفاق 17 أيار», «حرب تموز». */
const namedAfterDay =
  /(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:ثورة|انتفاضة|حراك|حركة|قوى|تيار|تحالف|فريق|حزب|تظاهرات|مظاهرات|احتجاجات|انقلاب|حرب|نكسة|مجزرة|مذبحة|هجمات|اعتداءات|أحداث|اتفاق|اتفاقية|جسر|كوبري|شارع|ميدان|ساحة|مدينة|حي|محور|طريق|جامعة|مدرسة|مستشفى|ملعب|استاد|كتيبة|لواء|كتائب) (?:الـ ?)?$/u

/** Does this day name something? «14 آذار», «6 أكتوبر». */
export function isNamedDay(day: string, month: string): boolean {
  return namedDays.has(`${Number(toLatinDigits(day))}/${(monthNames.indexOf(month) % 12) + 1}`)
}
