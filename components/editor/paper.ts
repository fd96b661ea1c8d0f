import { type Locale, locales } from '@/lib/i18n/locales'

/** What an element needs to set text as the readers' page of this language does. */
export function paperProps(locale: Locale): { className: string; lang: string; dir: string; 'data-script': string } {
  const { dir, script } = locales[locale]
  return { className: 'paper', lang: locale, dir, 'data-script': script }
}
