'use client'
import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { SaveStore } from './collab/save-store'
import { tellTrouble } from './tell-trouble'
import { WordCounts } from './tools/counts/word-counts'

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
const dated = { ...day, ...clock } as const

/** The state of saving, always true, and the number of words. */
export function WritingStatus({
  editor,
  saving,
  mayEdit,
}: {
  editor: Editor | null
  saving: SaveStore
  mayEdit: boolean
}) {
  return (
    <div className="text-muted ms-auto flex items-center gap-3 text-xs">
      {editor && <WordCounts editor={editor} />}
      <SavedOrNot saving={saving} mayEdit={mayEdit} />
    </div>
  )
}

/**
 * Both words lie one over the other, and an attribute says which is seen: it changes with nearly every key, in which React
 * and the layout of the page have no part (docs/decisions/018-a-key-comes-first.md).
 */
function SavedOrNot({ saving, mayEdit }: { saving: SaveStore; mayEdit: boolean }) {
  const t = useTranslations('editor.save')
  const format = useFormatter()
  const status = useSyncExternalStore(saving.subscribe, saving.calm)
  const place = useSavingMark(saving)
  const today = useToday()
  const { kind } = status
  const troubled = kind !== 'saved' && kind !== 'saving' && kind !== 'untouched'
  const unkept = kind === 'offline' && status.text === 'unkept'
  const words =
    kind === 'saved'
      ? t('saved', { time: format.dateTime(status.at, format.dateTime(status.at, day) === today ? clock : dated) })
      : t(unkept ? 'offlineUnkept' : kind)
  return (
    <>
      <span ref={place} className="group/saving inline-grid min-w-24 text-end *:[grid-area:1/1]">
        <span
          title={kind === 'offline' && !unkept ? t('offlineHint') : undefined}
          className={`group-data-saving/saving:invisible ${kind === 'offline' && !unkept ? 'text-warning font-medium' : troubled ? 'text-urgent font-medium' : ''}`}
        >
          {mayEdit || (kind !== 'untouched' && kind !== 'saved') ? words : t('readOnly')}
        </span>
        <span className="invisible group-data-saving/saving:visible">{t('saving')}</span>
      </span>
      <Announcement text={troubled ? words : ''} recovered={t('recovered')} />
    </>
  )
}

/** Marks an element while letters are on their way, within the event that made them: «saved» may not stand there a frame too long. */
function useSavingMark({ subscribe, status }: SaveStore): RefObject<HTMLSpanElement | null> {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const mark = () => place.current?.toggleAttribute('data-saving', status().kind === 'saving')
    mark()
    return subscribe(mark)
  }, [subscribe, status])
  return place
}

/** Says trouble, and the end of it, to screen readers; «saving» and «saved» by turns would be chatter. */
function Announcement({ text, recovered }: { text: string; recovered: string }) {
  const [said, setSaid] = useState<string | null>('')
  const [news] = useState(() => tellTrouble(setSaid))
  useEffect(() => news.close, [news])
  useEffect(() => news.now(text), [news, text])
  return (
    <span role="status" className="sr-only">
      {said ?? recovered}
    </span>
  )
}

/** The day, also in a tab that stays open over night. */
function useToday(): string {
  const format = useFormatter()
  const now = () => format.dateTime(new Date(), day)
  return useSyncExternalStore(eachMinute, now, now)
}

function eachMinute(look: () => void): () => void {
  const timer = setInterval(look, 60_000)
  return () => clearInterval(timer)
}
