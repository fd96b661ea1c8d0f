'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { useLosable } from '@/components/ui/use-losable'
import type { ActionResult } from '@/lib/action-result'
import { type FieldSnapshot, type SaveAnswer, SavedField } from './saved-field'

/**
 * A field of the side panel bound to its action.
 * @param stored the value and version the page was drawn with; newer ones are taken over when nothing is unsaved
 * @param send calls the action with a value and the version it was based on
 * @param fromServer makes a value of what a stale answer says stands
 */
export function useSavedField<Value>(
  stored: { value: Value; version: number },
  send: (value: Value, version: number) => Promise<ActionResult<{ version: number }>>,
  fromServer: (current: unknown) => Value,
): FieldSnapshot<Value> & { field: SavedField<Value> } {
  const router = useRouter()
  const t = useTranslations('editor.panel')
  const latest = useRef({ send, fromServer, failed: t('failed') })
  useEffect(() => {
    latest.current = { send, fromServer, failed: t('failed') }
  })
  const [field] = useState(
    () =>
      new SavedField<Value>(stored.value, stored.version, async (value, version): Promise<SaveAnswer<Value>> => {
        const answer = await latest.current.send(value, version).catch(() => null)
        if (!answer) return { kind: 'refused', message: latest.current.failed }
        if (answer.ok) {
          // What stands in the way of publishing may have changed.
          router.refresh()
          return { kind: 'saved', version: answer.value.version }
        }
        if (answer.error !== 'stale') return { kind: 'refused', message: answer.message }
        const current = latest.current.fromServer(answer.details.current)
        return {
          kind: 'stale',
          conflict: { value: current, version: Number(answer.details.version), message: answer.message },
        }
      }),
  )
  const snapshot = useSyncExternalStore(field.subscribe, field.read, field.read)
  useEffect(() => field.adopt(stored.value, stored.version), [field, stored.value, stored.version])
  useLosable((way) => ((way === 'unload' ? field.unsaved : field.read().state === 'refused') ? 'field' : null))
  return { ...snapshot, field }
}
