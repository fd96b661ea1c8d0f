import type { Metadata } from 'next'
import { EmptyState } from '@/components/newsroom/empty-state'
import { PageHead } from '@/components/newsroom/page-head'
import { AddSection } from '@/components/newsroom/sections/add-section'
import { SectionList } from '@/components/newsroom/sections/section-list'
import { translator } from '@/lib/i18n/messages'
import { listSections } from '@/lib/taxonomy/queries'
import { freshHue } from '@/lib/taxonomy/section-hues'
import { actionsFor } from '../../../_server/action'
import { pageContext } from '../../../_server/context'
import { uiLocale } from '../../../_server/ui-locale'
import { addSection, changeSection, shiftSection } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('sections.title') }
}

/** The parts of the newspaper: their names, colours and order. */
export default async function SectionsPage() {
  const ctx = await pageContext('taxonomy.manage', '/newsroom/sections')
  const locale = ctx.actor.uiLocale
  const t = translator(locale, 'newsroom')
  const sections = await listSections(ctx)
  return (
    <>
      <PageHead title={t('sections.title')}>
        <AddSection
          locale={locale}
          hue={freshHue(sections.map(({ hue }) => hue))}
          {...actionsFor(ctx.actor, { addSection })}
        />
      </PageHead>
      {sections.length > 0 ? (
        <>
          <p className="text-muted mb-4">{t('sections.lead')}</p>
          <SectionList
            sections={sections}
            locale={locale}
            actions={actionsFor(ctx.actor, { changeSection, shiftSection })}
          />
        </>
      ) : (
        <EmptyState title={t('sections.emptyTitle')} text={t('sections.emptyText')} />
      )}
    </>
  )
}
