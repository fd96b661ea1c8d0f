import type { Locale } from '@/lib/i18n/locales'
import { sectionPath } from '@/lib/publications/paths'
import type { SectionRef } from '@/lib/publications/published'
import { SiteName } from './site-name'

/** The name of the paper and its sections once more. */
export function SiteFooter({ locale, sections }: { locale: Locale; sections: SectionRef[] }) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <SiteName locale={locale} />
        <ul>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={sectionPath(locale, section.slug)}>{section.name}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
