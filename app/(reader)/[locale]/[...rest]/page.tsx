import type { Metadata } from 'next'
import { localeOf, type ReaderParams } from '../locale-of'
import { NotFoundPage, notFoundMetadata } from '../not-found-page'

type Props = { params: ReaderParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return notFoundMetadata(await localeOf(params))
}

export default async function UnknownPage({ params }: Props) {
  return <NotFoundPage locale={await localeOf(params)} />
}
