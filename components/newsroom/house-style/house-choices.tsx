'use client'
import { useTranslations } from 'use-intl'
import type { ActionResult } from '@/lib/action-result'
import type { Locale } from '@/lib/i18n/locales'
import { houseExamples } from '@/lib/style/house-examples'
import type { HouseStyle } from '@/lib/style/house-style'
import type { FieldVersions } from '@/lib/style/queries'
import type { SaveHouseStyleInput } from '@/lib/style/schema'
import { HouseChoice } from './house-choice'

export type SaveChoice = (input: SaveHouseStyleInput) => Promise<ActionResult<{ version: number }>>

const order = ['quotes', 'digits', 'percent', 'dash', 'ellipsis', 'months', 'punctuationSpacing'] as const

/** The choices of an edition, one field each; every one saves by itself as soon as it is made. */
export function HouseChoices({
  edition,
  house,
  versions,
  whyNot,
  saveChoice,
}: {
  edition: Locale
  house: HouseStyle
  versions: FieldVersions
  /** Why this person may only look; null when they may choose. */
  whyNot: string | null
  saveChoice: SaveChoice
}) {
  const t = useTranslations('newsroom.houseStyle')
  const offered = order.filter((field) => houseExamples[edition][field])
  return (
    <div className="grid gap-4">
      {whyNot && <p className="border-warning rounded-md border border-s-4 px-3 py-2">{whyNot}</p>}
      <section aria-label={t(`editionOf.${edition}`)} className="grid items-start gap-x-6 gap-y-5 xl:grid-cols-2">
        {offered.map((field) => (
          <HouseChoice
            key={field}
            edition={edition}
            field={field}
            value={house[field]}
            version={versions[field] ?? 0}
            mayEdit={whyNot === null}
            saveChoice={saveChoice}
          />
        ))}
      </section>
    </div>
  )
}
