import type { HouseStyle } from './house-style'

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

export const monthNames: string[] = [...syriacMonths, ...westernMonths]

/** The month of one name, or of two for the same, in a form; null when they are not of one month. */
export function monthInForm(first: string, second: string | undefined, form: HouseStyle['months']): string | null {
  const month = monthNames.indexOf(first) % 12
  if (month < 0 || (second !== undefined && monthNames.indexOf(second) % 12 !== month)) return null
  const [syriac, western] = [syriacMonths[month] ?? '', westernMonths[month] ?? '']
  return { syriac, western, both: `${syriac}/${western}` }[form]
}
