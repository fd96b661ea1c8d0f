import type { Metadata } from 'next'
import { HouseChoices } from '@/components/newsroom/house-style/house-choices'
import { HouseStyleHead } from '@/components/newsroom/house-style/house-style-head'
import { translator } from '@/lib/i18n/messages'
import type { SearchParams } from '@/lib/newsroom/article-filter'
import { houseStyleHref, parseHouseStyleView } from '@/lib/newsroom/house-style-address'
import { explanationWords } from '@/lib/newsroom/refusal-words'
import { explain } from '@/lib/permissions/can'
import { getHouseStyleForEditing } from '@/lib/style/queries'
import { actionsFor } from '../../../_server/action'
import { pageContext } from '../../../_server/context'
import { uiLocale } from '../../../_server/ui-locale'
import { saveChoice } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await uiLocale(), 'newsroom')('houseStyle.title') }
}

/** How each edition writes: the choices that typing, pasting and Check style follow. */
export default async function HouseStylePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = parseHouseStyleView(await searchParams)
  const { edition } = view
  const ctx = await pageContext('house_style.edit', houseStyleHref('choices', view))
  const { house, versions } = await getHouseStyleForEditing(ctx, { locale: edition })
  const { uiLocale: locale } = ctx.actor
  const may = explain(ctx.actor, 'house_style.edit', { locale: edition })
  return (
    <>
      <HouseStyleHead part="choices" edition={edition} locale={locale} />
      <HouseChoices
        key={edition}
        edition={edition}
        house={house}
        versions={versions}
        whyNot={explanationWords(locale, may) || null}
        {...actionsFor(ctx.actor, { saveChoice })}
      />
    </>
  )
}
