import '../_styles/newsroom.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { keepEarlyActs } from '@/components/newsroom/early-acts'
import { Providers } from '@/components/newsroom/providers'
import { locales } from '@/lib/i18n/locales'
import { newsroomWords, translator } from '@/lib/i18n/messages'
import { uiLocale } from '../_server/ui-locale'

export async function generateMetadata(): Promise<Metadata> {
  const name = translator(await uiLocale(), 'newsroom')('name')
  return {
    title: { default: name, template: `%s · ${name}` },
    robots: { index: false, follow: false },
    icons: '/icon.svg',
  }
}

/** The newsroom speaks the language of the person at work; the address does not change with it. */
export default async function NewsroomRoot({ children }: { children: ReactNode }) {
  const locale = await uiLocale()
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang={locale} dir={locales[locale].dir} data-script={locales[locale].script}>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own function, as text */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `(${keepEarlyActs})()` }} />
        <Providers locale={locale} words={newsroomWords(locale)} nonce={nonce}>
          <div className="page-root">{children}</div>
        </Providers>
      </body>
    </html>
  )
}
