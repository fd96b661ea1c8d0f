import { hueClass } from '@/components/reader/hue'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { frontPath, sectionPath } from '@/lib/publications/paths'
import type { SectionRef } from '@/lib/publications/published'
import { SiteName } from './site-name'

/** Masthead, the other languages of this page, and the sections of the paper. */
export function SiteHeader({
  locale,
  sections,
  versions,
  currentSection,
}: {
  locale: Locale
  sections: SectionRef[]
  versions: { locale: Locale; path: string }[]
  currentSection?: string
}) {
  const t = translator(locale, 'reader')
  return (
    <header className="wrap">
      <div className="masthead">
        <SiteName locale={locale} />
        {versions.length > 0 && (
          <nav className="languages" aria-label={t('languages')}>
            {versions.map((version) => (
              <a key={version.locale} href={version.path} hrefLang={version.locale} lang={version.locale}>
                {locales[version.locale].name}
              </a>
            ))}
          </nav>
        )}
      </div>
      <nav className="sections" aria-label={t('sections')}>
        <ul>
          <li>
            <a href={frontPath(locale)}>{t('frontPage')}</a>
          </li>
          {sections.map((section) => (
            <li key={section.id} className={hueClass(section.hue)}>
              <a
                href={sectionPath(locale, section.slug)}
                aria-current={section.id === currentSection ? 'true' : undefined}
              >
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
