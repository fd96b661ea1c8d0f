import type { ReactNode } from 'react'
import { PreviewDocument } from '@/app/(preview)/preview-document'
import { draft } from './draft'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ id: string }> }

/** Stands in a frame of the newsroom, which its links must leave. */
export default async function DraftRoot({ children, params }: Props) {
  const { locale } = await draft((await params).id)
  return (
    <PreviewDocument locale={locale}>
      <base target="_blank" />
      {children}
    </PreviewDocument>
  )
}
