'use client'
import { useTranslations } from 'use-intl'
import { copyOut } from '@/components/ui/copy-out'
import { useToast } from '@/components/ui/toast'
import { useArticle } from '../../article-context'
import type { EditorRoom } from '../../dock/editor-room'
import { useStanding } from '../../standing'
import { type CopyForm, copied } from './copied'

/** Puts the text, as it stands, into the clipboard in the form asked for, and says so. */
export function useCopy(room: EditorRoom): (form: CopyForm) => void {
  const { article } = useArticle()
  const { standing } = useStanding()
  const t = useTranslations('editor.tools.copy')
  const toast = useToast()
  return (form) => {
    void copyOut(copied(form, room, article, standing)).then((done) =>
      done ? toast.say(t('done')) : toast.warn(t('failed')),
    )
  }
}
