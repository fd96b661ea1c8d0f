import { isolate } from '@/lib/i18n/isolate'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'

/** The headline of an article, or that it has none, to stand in a plain line of the interface. */
export function headlineWithin(article: { headline: string; locale: Locale }, uiLocale: Locale): string {
  const { headline, locale } = article
  const base = locales[uiLocale].dir
  return headline ? isolate(headline, base, locales[locale].dir) : translator(uiLocale, 'newsroom')('untitled')
}
