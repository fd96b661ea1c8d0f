import type { HouseStyle } from '../house-style'
import { monthInForm } from '../month-names'
import { monthsIn } from '../months-in'
import type { Reading } from '../reading'
import type { BlockRule, Match } from '../rule'

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
    { locale: 'ar', wrong: 'بين شهري نيسان وأيار', right: 'بين شهري أبريل ومايو' },
    { locale: 'ar', wrong: 'في تموز وآب 2025', right: 'في يوليو وأغسطس 2025' },
    { locale: 'ar', wrong: 'في آب وأيلول 2025', right: 'في أغسطس وسبتمبر 2025' },
    { locale: 'ar', wrong: 'في شباط وآذار وتموز الماضية', right: 'في فبراير ومارس ويوليو الماضية' },
    { locale: 'ar', wrong: 'من آب إلى تشرين الأول الماضيين', right: 'من أغسطس إلى أكتوبر الماضيين' },
    { locale: 'ar', wrong: 'في يوليو وآب', right: 'في يوليو وأغسطس' },
    { locale: 'ar', wrong: 'احتجاجات تموز الماضي', right: 'احتجاجات يوليو الماضي' },
    {
      locale: 'ar',
      wrong: 'في فبراير ومارس الرياضة',
      right: 'في شباط ومارس الرياضة',
      options: { house: { months: 'syriac' } },
    },
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
    { locale: 'ar', right: 'حرب تموز 2006، وحرب تموز وآب 2006، وثورة تموز 1958، وانتفاضة تشرين الأول 2019' },
    { locale: 'ar', right: 'بعد أيلول الأسود عام 1970، وفي أيلول الأسود' },
    { locale: 'ar', right: 'باعت نيسان وأيار سيارتها، ثم في يوليو وآب إلى بيته' },
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

/** The months of a text that are not in the form of the house and are dates for sure, or only look so. */
function monthsNot({ own, base }: Reading, { months }: HouseStyle, wanted: 'date' | 'maybe'): Match[] {
  if (!base) return []
  return monthsIn(own).flatMap(({ from, to, prefix, first, second, kind }) => {
    const name = kind === wanted ? monthInForm(first, second, months) : null
    return name === null || own.slice(from, to) === prefix + name ? [] : [{ from, to, fixes: [prefix + name] }]
  })
}
