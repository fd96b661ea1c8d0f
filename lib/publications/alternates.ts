import { defaultLocale, type Locale } from '@/lib/i18n/locales'

export type Version = { locale: Locale; path: string }

/**
 * The `hreflang` links of a page: itself, its public siblings and `x-default` (the default language where it exists, else the
 * page itself). A page in one language only needs none. Source: Google's rules for localized versions.
 */
export function hreflangs(self: Version, siblings: Version[]): Record<string, string> {
  if (siblings.length === 0) return {}
  const all = [self, ...siblings]
  const preferred = all.find(({ locale }) => locale === defaultLocale) ?? self
  return { ...Object.fromEntries(all.map(({ locale, path }) => [locale, path])), 'x-default': preferred.path }
}
