import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/lib/i18n/locales'

export type ReaderParams = Promise<{ locale: string }>

/** The language of an address; an address in no language of ours is not found. */
export async function localeOf(params: ReaderParams): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return locale
}
