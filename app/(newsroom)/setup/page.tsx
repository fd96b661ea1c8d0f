import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EntryPage } from '@/components/newsroom/entry-page'
import { SetUpForm } from '@/components/newsroom/set-up-form'
import { database } from '@/lib/database'
import { translator } from '@/lib/i18n/messages'
import type { SearchParams } from '@/lib/newsroom/article-filter'
import { isEmptyInstallation } from '@/lib/people/queries'
import { uiLocale } from '../../_server/ui-locale'
import { chooseLocale } from '../session-actions'
import { setUp } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('setUp.title') }
}

/** The first account of an empty installation; afterwards this page is only a way to the sign-in page. The link printed in the terminal brings the token along. */
export default async function SetUpPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  if (!(await isEmptyInstallation(database()))) redirect('/sign-in')
  const { token } = await searchParams
  const locale = await uiLocale()
  const t = translator(locale, 'newsroom')
  return (
    <EntryPage
      name={t('name')}
      title={t('setUp.title')}
      lead={t('setUp.lead')}
      locale={locale}
      chooseLocale={chooseLocale}
    >
      <SetUpForm setUp={setUp} token={typeof token === 'string' ? token : ''} />
    </EntryPage>
  )
}
