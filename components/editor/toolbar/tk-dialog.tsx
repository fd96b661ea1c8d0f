'use client'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { cleanLine } from '@/lib/assets/clean-line'
import { tkPassage } from '@/lib/body/commands/tk-passage'
import { maxNote } from '@/lib/body/marks/tk'

/** Asks what is missing in the selected text or at the caret. The note may stay empty: the mark alone keeps the story back. */
export function TkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.tk')
  const form = useId()
  const [passage] = useState(() => tkPassage(editor.state))
  const [note, setNote] = useState(passage?.note ?? '')
  const marked = typeof passage?.note === 'string'
  const leave = () => {
    onClose()
    // After the dialog has given the focus back to where it was opened.
    setTimeout(() => editor.commands.focus())
  }
  const apply = (event: FormEvent) => {
    event.preventDefault()
    editor.commands.setTk({ note: cleanLine(note, maxNote) })
    leave()
  }
  const remove = () => {
    editor.commands.unsetTk()
    leave()
  }
  return (
    <Dialog
      open
      onOpenChange={leave}
      title={t('title')}
      description={t('intro')}
      size="sm"
      actions={
        <>
          {marked && <Button onClick={remove}>{t('remove')}</Button>}
          <Button tone="primary" type="submit" form={form}>
            {t(marked ? 'save' : 'mark')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={apply}>
        <TextField
          label={t('note')}
          dir="auto"
          maxLength={maxNote}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </form>
    </Dialog>
  )
}
