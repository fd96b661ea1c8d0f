'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Choices } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import type { Section } from '@/lib/taxonomy/taxon'
import { FieldFrame } from './field-frame'
import type { PanelActions } from './panel-actions'
import { useSavedField } from './use-saved-field'

/** The section of the story, shared by its languages. */
export function SectionField({
  articleId,
  section,
  version,
  sections,
  uiLocale,
  mayEdit,
  setField,
}: {
  articleId: string
  section: Section | null
  version: number
  sections: Section[]
  uiLocale: Locale
  mayEdit: boolean
  setField: PanelActions['setField']
}) {
  const t = useTranslations('editor.panel')
  const id = useId()
  const saved = useSavedField<string | null>(
    { value: section?.id ?? null, version },
    (value, base) => setField({ articleId, field: 'section', value, version: base }),
    (current) => (current as Section | null)?.id ?? null,
  )
  const nameOf = (sectionId: string | null) => {
    const found = sections.find((one) => one.id === sectionId)
    return found ? localize(found.name, uiLocale) : t('noSection')
  }
  return (
    <FieldFrame id="field-section" label={t('section')} labelFor={id} saved={saved} show={nameOf}>
      <Choices
        id={id}
        wrap="w-full"
        value={saved.value ?? ''}
        disabled={!mayEdit}
        onChange={(event) => void saved.field.choose(event.target.value || null)}
      >
        <option value="">{t('noSection')}</option>
        {sections.map((one) => (
          <option key={one.id} value={one.id}>
            {localize(one.name, uiLocale)}
          </option>
        ))}
      </Choices>
    </FieldFrame>
  )
}
