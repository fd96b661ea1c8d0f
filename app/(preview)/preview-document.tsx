import '@/app/_styles/preview.css'
import type { ReactNode } from 'react'
import { FontPreloads } from '@/components/ui/font-preloads'
import { type Locale, locales } from '@/lib/i18n/locales'

/** The document around a draft: that of the readers' pages, in the language of the article. */
export function PreviewDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { dir, script } = locales[locale]
  return (
    <html lang={locale} dir={dir} data-script={script}>
      <body>
        <FontPreloads script={script} />
        {children}
      </body>
    </html>
  )
}
