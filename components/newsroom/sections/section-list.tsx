'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useToast } from '@/components/ui/toast'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import type { MoveSectionInput } from '@/lib/taxonomy/schema'
import type { Section } from '@/lib/taxonomy/taxon'
import { type Answer, useAnswer } from '../use-answer'
import { type ChangeSectionAction, EditSectionDialog } from './edit-section-dialog'
import { HueMark } from './hue-mark'
import { SectionTools } from './section-tools'

export type SectionActions = {
  changeSection: ChangeSectionAction
  shiftSection: (move: MoveSectionInput) => Promise<Answer<{ place: number; of: number }>>
}

/** The sections in the order of the newspaper; each line has its tools. Where a moved one stands now is said aloud. */
export function SectionList({
  sections,
  locale,
  actions,
}: {
  sections: Section[]
  locale: Locale
  actions: SectionActions
}) {
  const t = useTranslations('newsroom.sections')
  const [editing, setEditing] = useState<string | null>(null)
  const [moved, setMoved] = useState('')
  const { ask } = useAnswer()
  const { warn } = useToast()
  const edited = sections.find(({ id }) => id === editing)
  const move = ({ id, name }: Section, direction: MoveSectionInput['direction']) =>
    ask(
      () => actions.shiftSection({ id, direction }),
      (now) => setMoved(t('moved', { name: localize(name, locale), ...now })),
      ({ message }) => warn(message),
    )
  return (
    <>
      <ol aria-label={t('list')} className="divide-line border-line divide-y border-y">
        {sections.map((section, index) => (
          <li key={section.id} className="flex items-center gap-3 px-2 py-2.5">
            <HueMark hue={section.hue} />
            <SectionWords section={section} locale={locale} />
            <SectionTools
              name={localize(section.name, locale)}
              first={index === 0}
              last={index === sections.length - 1}
              onMove={(direction) => move(section, direction)}
              onEdit={() => setEditing(section.id)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved}
      </p>
      {edited && (
        <EditSectionDialog
          section={edited}
          locale={locale}
          changeSection={actions.changeSection}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

/** The name in the person's language, the other languages and the address beside it. */
function SectionWords({ section, locale }: { section: Section; locale: Locale }) {
  const others = localeCodes.filter((code) => code !== locale && section.name[code])
  return (
    <div className="grid min-w-0 flex-1 gap-x-4 sm:grid-cols-3 sm:items-baseline">
      <span className="truncate font-medium">
        <bdi>{localize(section.name, locale)}</bdi>
      </span>
      <span className="text-muted flex gap-3 truncate">
        {others.map((code) => (
          <bdi key={code} lang={code}>
            {section.name[code]}
          </bdi>
        ))}
      </span>
      <bdi dir="ltr" className="text-muted justify-self-start font-mono text-xs max-sm:hidden">
        {section.slug}
      </bdi>
    </div>
  )
}
