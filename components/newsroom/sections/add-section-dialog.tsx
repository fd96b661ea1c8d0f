'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextField } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locales'
import type { CreateSectionInput } from '@/lib/taxonomy/schema'
import { sectionSlug, sectionSlugLength } from '@/lib/taxonomy/section-slug'
import { FormDialog } from '../form-dialog'
import { type Answer, type Refused, useAnswer } from '../use-answer'
import { HueChoice } from './hue-choice'
import { namesOf, SectionNameFields } from './section-names'

export type AddSectionAction = (section: CreateSectionInput) => Promise<Answer>

/** The form for a new section; the address follows the Latin name until somebody writes another. */
export function AddSectionDialog({
  locale,
  hue: suggestedHue,
  addSection,
  onClose,
}: {
  locale: Locale
  hue: number
  addSection: AddSectionAction
  onClose: () => void
}) {
  const t = useTranslations('newsroom.sections')
  const { say } = useToast()
  const [names, setNames] = useState(namesOf({}))
  const [ownSlug, setOwnSlug] = useState<string | null>(null)
  const [hue, setHue] = useState(suggestedHue)
  const [refused, setRefused] = useState<Refused | null>(null)
  const { ask, pending } = useAnswer()
  const slug = ownSlug ?? sectionSlug(names)
  const slugRefusal = refused?.field === 'slug' ? refused.message : undefined

  const submit = () =>
    ask(
      () => addSection({ slug, name: names, hue }),
      () => {
        say(t('added', { name: names[locale].trim() }))
        onClose()
      },
      setRefused,
    )

  return (
    <FormDialog
      title={t('addTitle')}
      description={t('addText')}
      submit={t(pending ? 'creating' : 'create')}
      pending={pending}
      refusal={refused && !slugRefusal ? refused.message : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <SectionNameFields names={names} onChange={setNames} />
      <TextField
        label={t('slug')}
        hint={t('slugHint')}
        dir="ltr"
        className="text-match"
        maxLength={sectionSlugLength}
        required
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        autoComplete="off"
        spellCheck={false}
        value={slug}
        onChange={(event) => setOwnSlug(event.target.value)}
        error={slugRefusal}
      />
      <HueChoice value={hue} onChange={setHue} />
    </FormDialog>
  )
}
