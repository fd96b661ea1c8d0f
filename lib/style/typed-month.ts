import { toLatinDigits } from '@/lib/arabic/normalize'
import type { HouseStyle } from './house-style'
import { arabicDigit } from './letters'
import { monthInForm, monthNames } from './month-names'
import { hourWords, isNamedDay, timeWords, weekdays } from './months-in'

/**
 * The month with which a text ends, as the house writes it, with what stands after it; null when it stands so already or is
 * not surely a month. Stricter than the rule of Check style: nobody is asked here. A word of time must lead to it, and a day
 * or a year stand beside it: «اشترى 3 نيسان» and «شارع 26 يوليو» are no dates.
 * @returns `eat`: how many characters of the text `insert` stands for
 */
export function typedMonth(before: string, { months }: HouseStyle): { insert: string; eat: number } | null {
  const date = onDay.exec(before.slice(-longest)) ?? inYear.exec(before.slice(-longest))
  const { day, first = '', second, year = '' } = date?.groups ?? {}
  if (!date || (day && !isDay(day, first))) return null
  const right = monthInForm(first, second, months)
  const written = second ? `${first}/${second}` : first
  return right === null || right === written ? null : { insert: right + year, eat: written.length + year.length }
}

function isDay(written: string, month: string): boolean {
  const day = Number(toLatinDigits(written))
  return day >= 1 && day <= 31 && !isNamedDay(written, month)
}

const longest = 80
const digit = String.raw`[\d${arabicDigit}]`
const alternatives = monthNames.toSorted((a, b) => b.length - a.length).join('|')
const month = `(?<first>${alternatives})(?:/(?<second>${alternatives}))?`
const lead = String.raw`(?:^|[^\p{L}\p{M}])[وف]?`
const onDay = new RegExp(
  `${lead}(?:${timeWords}|${hourWords}|${weekdays}) (?<day>${digit}{1,2}) (?:من )?(?:شهر )?${month}$`,
  'u',
)
const inYear = new RegExp(`${lead}(?:${timeWords}) (?:شهر )?${month}(?<year> (?:19|20|١٩|٢٠)${digit}{2})$`, 'u')
