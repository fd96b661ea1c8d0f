'use client'
import { useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { useToast } from '@/components/ui/toast'
import type { ActionResult } from '@/lib/action-result'
import type { TimeActions } from './types'

/**
 * What a person does here, and what they are told of it.
 * @param on `onRestored`: the text was put back; `onKept`: a moment has a name now
 */
export function useActs(
  articleId: string,
  actions: TimeActions,
  { onRestored, onKept }: { onRestored: () => void; onKept: () => void },
) {
  const t = useTranslations('editor.time')
  const { say, warn } = useToast()
  const [pending, start] = useTransition()
  const told = <Value>(answer: ActionResult<Value> | null): answer is Extract<ActionResult<Value>, { ok: true }> => {
    if (!answer?.ok) warn(answer?.message ?? t('actFailed'))
    return answer?.ok === true
  }
  const putBack = (act: () => Promise<ActionResult<{ changed: boolean }>>, done: string) =>
    start(async () => {
      const answer = await act().catch(() => null)
      if (!told(answer)) return
      say(answer.value.changed ? done : t('nothingToDo'))
      if (answer.value.changed) onRestored()
    })
  return {
    pending,
    restoreVersion: (version: number) => putBack(() => actions.restoreVersion({ articleId, version }), t('restored')),
    restoreBlock: (version: number, block: number) =>
      putBack(() => actions.restoreBlock({ articleId, version, block }), t('blockRestored')),
    name: async (version: number, name: string) => {
      const answer = await actions.nameRevision({ articleId, version, name }).catch(() => null)
      if (!told(answer)) return false
      say(t('named'))
      onKept()
      return true
    },
  }
}
