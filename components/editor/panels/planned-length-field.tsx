'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { controlClass } from '@/components/ui/field'
import { FieldFrame } from './field-frame'
import type { PanelActions } from './panel-actions'
import { useSavedField } from './use-saved-field'

/** How many words were asked for. Empty: nobody said. */
export function PlannedLengthField({
  articleId,
  plannedLength,
  version,
  mayEdit,
  setField,
}: {
  articleId: string
  plannedLength: number | null
  version: number
  mayEdit: boolean
  setField: PanelActions['setField']
}) {
  const t = useTranslations('editor.tools.counts')
  const id = useId()
  const saved = useSavedField<number | null>(
    { value: plannedLength, version },
    (value, base) => setField({ articleId, field: 'plannedLength', value, version: base }),
    (current) => (typeof current === 'number' ? current : null),
  )
  return (
    <FieldFrame label={t('planned')} labelFor={id} saved={saved} show={(value) => value ?? '—'}>
      <div className="flex items-center gap-2">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={1}
          max={50_000}
          className={controlClass('max-w-28')}
          value={saved.value ?? ''}
          disabled={!mayEdit}
          aria-describedby={`${id}-unit`}
          onChange={(event) => saved.field.type(event.target.value === '' ? null : event.target.valueAsNumber)}
          onBlur={() => void saved.field.flush()}
        />
        <span id={`${id}-unit`} className="text-muted text-sm">
          {t('unit')}
        </span>
      </div>
    </FieldFrame>
  )
}
