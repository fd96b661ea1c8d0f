'use client'
import type { Editor } from '@tiptap/core'
import { PencilLine } from 'lucide-react'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { useToast } from '@/components/ui/toast'
import { isolate } from '@/lib/i18n/isolate'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { EditorRoom } from '../dock/editor-room'
import { remember } from '../remember'
import { holdBack } from './hold-back'
import type { DeskState, ReviewDesk } from './review-desk'
import type { ReviewHold } from './use-review'

/**
 * Chooses between changing the text and suggesting changes, remembered on this device for each article; for whoever may
 * only suggest there is nothing to choose.
 */
export function SuggestSwitch({ room, review }: { room: EditorRoom; review: ReviewHold }) {
  const t = useTranslations('editor.review')
  const { desk, onlySuggests, load } = review
  const state = useDeskIf(desk)
  const on = state?.suggesting ?? false
  useRefusalNotice(state, room.uiLocale)
  const key = `midad.suggesting.${room.articleId}.${room.personId}`
  const [chosen] = useState(() => localStorage.getItem(key) === '1')
  const { waiting, begin } = useBeginning(room.editor, load)
  useEffect(() => {
    if (chosen && room.mayEdit) void begin()
  }, [chosen, room.mayEdit, begin])
  if (onlySuggests) return <p className="text-muted text-sm">{desk ? t('onlySuggests') : t('preparing')}</p>
  if (!room.mayEdit) return null
  const toggle = async () => {
    if (on) {
      desk?.setSuggesting(false)
      remember(key, null)
    } else if (await begin()) remember(key, '1')
    room.editor.view.focus()
  }
  return (
    <button
      type="button"
      aria-pressed={on}
      title={t('suggestHint')}
      className="hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-md px-2 text-sm"
      onMouseDown={(event) => event.preventDefault()}
      onClick={toggle}
    >
      <PencilLine className="size-4" aria-hidden />
      {waiting ? t('preparing') : t('suggest')}
    </button>
  )
}

/** Begins to suggest; until that is possible the text stays as it is. */
function useBeginning(editor: Editor, load: ReviewHold['load']) {
  const t = useTranslations('editor.review')
  const { warn } = useToast()
  const latest = useRef(() => {})
  useEffect(() => {
    latest.current = () => warn(t('cannotBegin'))
  })
  const [waiting, setWaiting] = useState(false)
  const beginning = useRef<Promise<boolean> | null>(null)
  const begin = useCallback((): Promise<boolean> => {
    const start = async () => {
      const release = holdBack(editor)
      setWaiting(true)
      try {
        const opened = await load()
        opened?.setSuggesting(true)
        return opened !== null
      } catch {
        latest.current()
        return false
      } finally {
        release()
        setWaiting(false)
        beginning.current = null
      }
    }
    beginning.current ??= start()
    return beginning.current
  }, [editor, load])
  return { waiting, begin }
}

const nothing = () => () => {}

function useDeskIf(desk: ReviewDesk | null): DeskState | null {
  return useSyncExternalStore(desk?.subscribe ?? nothing, () => desk?.get() ?? null)
}

/** Says why nothing happened, once for a burst of keys. */
function useRefusalNotice(state: DeskState | null, locale: Locale): void {
  const t = useTranslations('editor.review.cannotSuggest')
  const { warn } = useToast()
  const latest = useRef(warn)
  useEffect(() => {
    latest.current = warn
  })
  const { refusals, refusal, passage } = state ?? { refusals: 0, refusal: 'shape', passage: '' }
  useEffect(() => {
    if (refusals === 0) return
    const why = passage ? t('lateIn', { text: isolate(passage, locales[locale].dir) }) : t(refusal)
    const timer = setTimeout(() => latest.current(why), 200)
    return () => clearTimeout(timer)
  }, [refusals, refusal, passage, locale, t])
}
