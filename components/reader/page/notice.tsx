import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { frontPath } from '@/lib/publications/paths'

/** A page that has only something to say: not found, withdrawn. Always with a way on. */
export function Notice({ locale, title, children }: { locale: Locale; title: string; children: ReactNode }) {
  return (
    <div className="notice">
      <h1>{title}</h1>
      {children}
      <p>
        <a className="action" href={frontPath(locale)}>
          {translator(locale, 'reader')('backToFront')}
        </a>
      </p>
    </div>
  )
}
