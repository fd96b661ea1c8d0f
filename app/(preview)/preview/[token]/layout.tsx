import type { ReactNode } from 'react'
import { PreviewDocument } from '@/app/(preview)/preview-document'
import { defaultLocale } from '@/lib/i18n/locales'
import { opened } from './opened'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ token: string }> }

export default async function PreviewRoot({ children, params }: Props) {
  const found = await opened((await params).token)
  const locale = found?.kind === 'open' ? found.article.locale : (found?.locale ?? defaultLocale)
  return <PreviewDocument locale={locale}>{children}</PreviewDocument>
}
