import type { Metadata } from 'next'
import { DraftPage, draftMetadata } from '../../../draft-page'
import { draft } from './draft'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return draftMetadata(await draft((await params).id))
}

export default async function FramedDraftPage({ params }: Props) {
  return <DraftPage article={await draft((await params).id)} />
}
