import { toArabicDigits, toLatinDigits } from '@/lib/arabic/normalize'

/**
 * A number as a house with Arabic digits writes it, whichever digits it has: «3.5» and «٣.٥» as «٣٫٥», «1,200» as «١٬٢٠٠». Dates
 * («23.11.2026») and the time of a clock («الساعة 10.30») keep their points; null for what is no number, as the version 2.0.1.
 * @param before the text it follows
 */
export function inArabicDigits(number: string, before: string): string | null {
  const latin = toLatinDigits(number)
  if (/^\d+(?:\.\d+){2,}$/.test(latin) && !isPointedDate(latin)) return null
  return hour.test(before) ? toArabicDigits(latin).replace('٫', '.') : toArabicDigits(latin)
}

function isPointedDate(number: string): boolean {
  const [first = '', month = '', last = '', more] = number.split('.')
  if (more !== undefined) return false
  return first.length === 4 ? mayBeDay(last, month) : last.length === 4 && mayBeDay(first, month)
}

/**
 * The end of such a number with one more digit, where the digit shows that its signs were others; null: nothing to mend.
 * What a point is, is known by the digit after it, thousands by the third of them.
 * @param before ends with the number
 * @returns `eat`: how many characters of the text `insert` stands for
 */
export function withArabicDigit(before: string, digit: string): { insert: string; eat: number } | null {
  const [number = ''] = /[٠-٩.,٫٬]*$/u.exec(before) ?? []
  const ahead = before.slice(0, before.length - number.length)
  if (/^[٠-٩]+(?:[,٬][٠-٩]{3})*\.$/u.test(number) && !hour.test(ahead)) return { insert: `٫${digit}`, eat: 1 }
  const parts = /^([٠-٩]+)٫([٠-٩]+)\.$/u.exec(number)
  if (parts) return { insert: withThirdPart(parts, digit), eat: number.length }
  if (/[٠-٩],[٠-٩]{2}$/u.test(number)) return { insert: `٬${number.slice(-2)}${digit}`, eat: 3 }
  if (/٬[٠-٩]{3}$/u.test(number)) return { insert: `,${number.slice(-3)}${digit}`, eat: 4 }
  return null
}

/** «23.11.2» begins a date; what cannot is a version or the address of a machine, in Latin digits. */
function withThirdPart([, first = '', second = '']: RegExpExecArray, digit: string): string {
  const [one, two] = [toLatinDigits(first), toLatinDigits(second)]
  const begins = mayBeDay(one, two) || (one.length === 4 && mayBeDay('1', two))
  return begins ? `${first}.${second}.${digit}` : `${one}.${two}.${toLatinDigits(digit)}`
}

function mayBeDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}

const hour = /(?<!\p{L})[وف]?الساعة $/u
