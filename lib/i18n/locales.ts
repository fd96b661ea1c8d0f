/**
 * A language of Midad is data: an entry here, a message file and a font. Nothing else asks which language it is;
 * code asks the locale for what it needs (`dir`, `numbers`, `timeZone` …).
 */
export const locales = {
  ar: {
    code: 'ar',
    name: 'العربية',
    dir: 'rtl',
    script: 'arabic',
    /** BCP 47 tag for Intl: Gregorian months (يناير) and Latin digits, the default of most Arabic newspapers today. */
    intl: 'ar-AE-u-nu-latn-ca-gregory',
    timeZone: 'Asia/Riyadh',
    listSeparator: '، ',
    datelineDash: ' - ',
    openGraph: 'ar_AR',
    /** Words an adult reads in a minute. Arabic packs article, conjunction and pronoun into one word, so the figure is lower. */
    wordsPerMinute: 180,
  },
  en: {
    code: 'en',
    name: 'English',
    dir: 'ltr',
    script: 'latin',
    intl: 'en-GB',
    timeZone: 'Asia/Riyadh',
    listSeparator: ', ',
    datelineDash: ' – ',
    openGraph: 'en_GB',
    wordsPerMinute: 230,
  },
} as const satisfies Record<string, LocaleData>

type LocaleData = {
  code: string
  name: string
  dir: Direction
  script: 'arabic' | 'latin'
  intl: string
  timeZone: string
  listSeparator: string
  /** Between places and agencies in a dateline. */
  datelineDash: string
  openGraph: string
  wordsPerMinute: number
}

export type Direction = 'rtl' | 'ltr'
export type Locale = keyof typeof locales
export const localeCodes = Object.keys(locales) as [Locale, ...Locale[]]
export const defaultLocale: Locale = 'ar'

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value)
}
