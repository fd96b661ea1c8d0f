import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DemoEntries, type DemoEntry } from '@/components/newsroom/demo-entries'
import { EntryPage } from '@/components/newsroom/entry-page'
import { SignInForm } from '@/components/newsroom/sign-in-form'
import { database } from '@/lib/database'
import { translator } from '@/lib/i18n/messages'
import type { SearchParams } from '@/lib/newsroom/article-filter'
import { safePath } from '@/lib/newsroom/safe-path'
import { isEmptyInstallation, listDemoPeople } from '@/lib/people/queries'
import { currentActor } from '../../_server/context'
import { demoEntryOpen } from '../../_server/demo-entry'
import { uiLocale } from '../../_server/ui-locale'
import { chooseLocale } from '../session-actions'
import { enter, enterDemo } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('signIn.title') }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { from: asked, as } = await searchParams
  const from = safePath(asked)
  // Whoever is to enter in place of another, as the writer of a text that waits in a tab of theirs, is let through.
  if (as !== 'another' && (await currentActor())) redirect(from)
  if (await isEmptyInstallation(database())) redirect('/setup')
  const locale = await uiLocale()
  const t = translator(locale, 'newsroom')
  const entries = await demoEntries()
  return (
    <EntryPage
      name={t('name')}
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      locale={locale}
      chooseLocale={chooseLocale}
      aside={
        entries.length > 0 ? (
          <DemoEntries entries={entries} locale={locale} from={from} enterDemo={enterDemo} />
        ) : undefined
      }
    >
      <SignInForm enter={enter} from={from} />
    </EntryPage>
  )
}

async function demoEntries(): Promise<DemoEntry[]> {
  if (!demoEntryOpen()) return []
  const people = await listDemoPeople(database())
  return people.flatMap(({ id, name, grants: [grant] }) => (grant ? [{ id, name, role: grant.role }] : []))
}
