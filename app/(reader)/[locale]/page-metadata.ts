import type { Metadata } from 'next'
import { isolate } from '@/lib/i18n/isolate'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { plainLine } from '@/lib/i18n/plain-line'
import { hreflangs, type Version } from '@/lib/publications/alternates'
import { siteTag } from '@/lib/publications/tags'

/**
 * What a page says about itself. `tags` and `status` are for the cache in front of Next, which takes them out again:
 * a page can set neither headers nor a 410 by itself. A page without tags is not kept.
 */
export function pageMetadata(page: {
  locale: Locale
  title: string | null
  /** What shared links say instead. */
  socialTitle?: string
  description: string
  path: string
  siblings?: Version[]
  tags: string[]
  image?: string
  openGraph?: Metadata['openGraph']
}): Metadata {
  const { locale, description, path, siblings = [], tags, image, socialTitle = page.title } = page
  const title = page.title ? titleOnSite(page.title, locale) : siteTitle(locale)
  const line = (text: string) => plainLine(text, locales[locale].dir)
  return {
    title,
    description: line(description),
    alternates: { canonical: path, languages: hreflangs({ locale, path }, siblings) },
    openGraph: {
      type: 'website',
      siteName: translator(locale, 'common')('siteName'),
      title: socialTitle ? line(socialTitle) : title,
      description: line(description),
      url: path,
      locale: locales[locale].openGraph,
      alternateLocale: siblings.map((sibling) => locales[sibling.locale].openGraph),
      images: image ? [image] : undefined,
      ...page.openGraph,
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
    other: { 'cache-tags': [siteTag, ...tags].join(' ') },
  }
}

/** A page that says only that there is nothing to read: not found, withdrawn. Without `tags` it is not kept. */
export function noticeMetadata(locale: Locale, title: string, status: 404 | 410, tags: string[] = []): Metadata {
  const other: Record<string, string> = { 'http-status': String(status) }
  if (tags.length > 0) other['cache-tags'] = [siteTag, ...tags].join(' ')
  return { title: titleOnSite(title, locale), robots: { index: false }, other }
}

function titleOnSite(title: string, locale: Locale): string {
  const t = translator(locale, 'common')
  return t('titleOnSite', { title: isolate(title, locales[locale].dir), site: t('siteName') })
}

function siteTitle(locale: Locale): string {
  const t = translator(locale, 'common')
  return t('titleOnSite', { title: t('siteName'), site: t('tagline') })
}
