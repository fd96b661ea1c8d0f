'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextField } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import type { UpdateSectionInput } from '@/lib/taxonomy/schema'
import type { Section } from '@/lib/taxonomy/taxon'
import { FormDialog } from '../form-dialog'
import { type Answer, type Refused, useAnswer } from '../use-answer'
import { HueChoice } from './hue-choice'
import { namesOf, SectionNameFields } from './section-names'

export type ChangeSectionAction = (change: UpdateSectionInput) => Promise<Answer>

/** Renames and recolours a section. */
export function EditSectionDialog({
  section,
  locale,
  changeSection,
  onClose,
}: {
  section: Section
  locale: Locale
  changeSection: ChangeSectionAction
  onClose: () => void
}) {
  const t = useTranslations('newsroom.sections')
  const { say } = useToast()
  const [names, setNames] = useState(namesOf(section.name))
  const [hue, setHue] = useState(section.hue)
  const [refused, setRefused] = useState<Refused | null>(null)
  const { ask, pending } = useAnswer()

  const submit = () =>
    ask(
      () => changeSection({ id: section.id, name: names, hue }),
      () => {
        say(t('saved', { name: names[locale].trim() }))
        onClose()
      },
      setRefused,
    )

  return (
    <FormDialog
      title={t('editTitle', { name: localize(section.name, locale) })}
      submit={t(pending ? 'saving' : 'save')}
      pending={pending}
      refusal={refused?.message ?? null}
      onSubmit={submit}
      onClose={onClose}
    >
      <SectionNameFields names={names} onChange={setNames} />
      <TextField
        label={t('slug')}
        hint={t('slugFixed')}
        dir="ltr"
        className="text-match text-muted"
        value={section.slug}
        readOnly
      />
      <HueChoice value={hue} current={section.hue} onChange={setHue} />
    </FormDialog>
  )
}
