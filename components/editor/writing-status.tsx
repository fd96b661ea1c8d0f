'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { SaveStatus } from './collab/save-state'
import { WordCounts } from './tools/counts/word-counts'

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** The state of saving, always true, and the number of words. */
export function WritingStatus({
  editor,
  status,
  mayEdit,
}: {
  editor: Editor | null
  status: SaveStatus
  mayEdit: boolean
}) {
  const t = useTranslations('editor.save')
  const format = useFormatter()
  const troubled = status.kind !== 'saved' && status.kind !== 'saving' && status.kind !== 'untouched'
  const words = status.kind === 'saved' ? t('saved', { time: format.dateTime(status.at, clock) }) : t(status.kind)
  return (
    <div className="text-muted ms-auto flex items-center gap-3 text-xs">
      {editor && <WordCounts editor={editor} />}
      {mayEdit || status.kind !== 'untouched' ? (
        <span
          data-save-state={status.kind}
          title={status.kind === 'offline' ? t('offlineHint') : undefined}
          className={`min-w-24 text-end ${status.kind === 'offline' ? 'text-warning font-medium' : troubled ? 'text-urgent font-medium' : ''}`}
        >
          {words}
        </span>
      ) : (
        <span>{t('readOnly')}</span>
      )}
      <Announcement text={troubled ? words : ''} recovered={t('recovered')} />
    </div>
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
