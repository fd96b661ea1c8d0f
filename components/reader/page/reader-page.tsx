import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import type { SectionRef } from '@/lib/publications/published'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/**
 * The frame of every page. `versions` are the addresses of this very page in other languages; `currentSection` is the id of
 * the section it belongs to.
 */
export function ReaderPage({
  locale,
  sections,
  versions = [],
  currentSection,
  children,
}: {
  locale: Locale
  sections: SectionRef[]
  versions?: { locale: Locale; path: string }[]
  currentSection?: string
  children: ReactNode
}) {
  return (
    <>
      <a className="skip" href="#content">
        {translator(locale, 'reader')('skipToContent')}
      </a>
      <SiteHeader locale={locale} sections={sections} versions={versions} currentSection={currentSection} />
      <main id="content" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} sections={sections} />
    </>
  )
}
