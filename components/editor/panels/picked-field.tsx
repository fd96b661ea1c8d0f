'use client'
import { useMemo } from 'react'
import type { SetFieldInput } from '@/lib/articles/schema'
import { FieldFrame } from './field-frame'
import type { PanelActions } from './panel-actions'
import type { Pick } from './pick'
import { PickList } from './pick-list'
import { useSavedField } from './use-saved-field'

type ListField = Extract<SetFieldInput, { value: string[] }>['field']

/** A field whose value is several things in order: topics, places, agencies, names, related stories. */
export function PickedField({
  articleId,
  field: name,
  label,
  chosen,
  version,
  toPick,
  search,
  create,
  mayEdit,
  setField,
}: {
  articleId: string
  field: ListField
  label: string
  chosen: Pick[]
  version: number
  /** Makes a choice of one thing in a stale answer. */
  toPick: (item: unknown) => Pick
  search: (q: string) => Promise<Pick[]>
  create?: (name: string) => Promise<Pick | null>
  mayEdit: boolean
  setField: PanelActions['setField']
}) {
  const key = JSON.stringify(chosen)
  // A new page with the same choice must not look like a new value.
  const stored = useMemo(() => JSON.parse(key) as Pick[], [key])
  const saved = useSavedField<Pick[]>(
    { value: stored, version },
    (value, base) => setField({ articleId, field: name, value: value.map(({ id }) => id), version: base }),
    (current) => (Array.isArray(current) ? current.map(toPick) : []),
  )
  return (
    <FieldFrame
      id={`field-${name}`}
      label={label}
      saved={saved}
      show={(value) => value.map((item) => item.label).join(' · ') || '—'}
    >
      <PickList
        label={label}
        chosen={saved.value}
        onChange={(items) => void saved.field.choose(items)}
        search={search}
        create={create}
        disabled={!mayEdit}
      />
    </FieldFrame>
  )
}
