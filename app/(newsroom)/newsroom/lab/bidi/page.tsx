import type { Metadata } from 'next'
import { BidiLab } from '@/components/editor/lab/bidi-lab'
import { PageHead } from '@/components/newsroom/page-head'
import { translator } from '@/lib/i18n/messages'
import { pageContext } from '../../../../_server/context'
import { uiLocale } from '../../../../_server/ui-locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'editor')('menus.lab.title') }
}

/** Whoever is signed in sees what their own browser does with mixed text. */
export default async function BidiLabPage() {
  const ctx = await pageContext(undefined, '/newsroom/lab/bidi')
  return (
    <>
      <PageHead title={translator(ctx.actor.uiLocale, 'editor')('menus.lab.title')} />
      <BidiLab />
    </>
  )
}
