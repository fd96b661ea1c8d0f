import '@/app/_styles/reader.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SpeculationRules } from '@/components/reader/page/speculation-rules'
import { FontPreloads } from '@/components/ui/font-preloads'
import { env } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { localeOf, type ReaderParams } from './locale-of'

// Pages are kept by the cache in front of Next, which knows when to forget them; the build never asks the database.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#11151d' },
  ],
}

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().baseUrl),
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    manifest: '/manifest.webmanifest',
    formatDetection: { telephone: false },
  }
}

export default async function ReaderRoot({ children, params }: { children: ReactNode; params: ReaderParams }) {
  const locale = await localeOf(params)
  const { dir, script } = locales[locale]
  return (
    <html lang={locale} dir={dir} data-script={script}>
      <body>
        <FontPreloads script={script} />
        {children}
        <SpeculationRules />
      </body>
    </html>
  )
}
