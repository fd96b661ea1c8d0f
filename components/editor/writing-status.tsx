'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { SaveStore } from './collab/save-store'
import { WordCounts } from './tools/counts/word-counts'

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

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

/** Drawn anew with keys: nothing else belongs in it. */
function SavedOrNot({ saving, mayEdit }: { saving: SaveStore; mayEdit: boolean }) {
  const t = useTranslations('editor.save')
  const format = useFormatter()
  const status = useSyncExternalStore(saving.subscribe, saving.status)
  const { kind } = status
  const troubled = kind !== 'saved' && kind !== 'saving' && kind !== 'untouched'
  const unkept = kind === 'offline' && status.text === 'unkept'
  const words =
    kind === 'saved' ? t('saved', { time: format.dateTime(status.at, clock) }) : t(unkept ? 'offlineUnkept' : kind)
  return (
    <>
      {mayEdit || kind !== 'untouched' ? (
        <span
          data-save-state={kind}
          title={kind === 'offline' && !unkept ? t('offlineHint') : undefined}
          className={`min-w-24 text-end ${kind === 'offline' && !unkept ? 'text-warning font-medium' : troubled ? 'text-urgent font-medium' : ''}`}
        >
          {words}
        </span>
      ) : (
        <span>{t('readOnly')}</span>
      )}
      <Announcement text={troubled ? words : ''} recovered={t('recovered')} />
    </>
  )
}

/** Says trouble, and the end of it, to screen readers; «saving» and «saved» by turns would be chatter. */
function Announcement({ text, recovered }: { text: string; recovered: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    setSaid((before) => text || (before && recovered))
  }, [text, recovered])
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  )
}
