import type { Locale } from '@/lib/i18n/locales'

/** Addresses of the public site, percent-encoded as they stand in an `href`. */
export function articlePath(address: { locale: Locale; section: string; number: number; slug: string }): string {
  return `/${address.locale}/${address.section}/${address.number}/${encodeURIComponent(address.slug)}`
}

export function frontPath(locale: Locale): string {
  return `/${locale}`
}

export function sectionPath(locale: Locale, section: string): string {
  return `/${locale}/${section}`
}

export function topicPath(locale: Locale, slug: string): string {
  return `/${locale}/topics/${encodeURIComponent(slug)}`
}

export function authorPath(locale: Locale, slug: string): string {
  return `/${locale}/authors/${slug}`
}
