'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useToast } from '@/components/ui/toast'
import { useArticle } from '../article-context'
import type { PasteHost, PasteNotice } from './paste-notice'

/** Tells a person about a paste in the notifications of the page. The host stays the same object. */
export function usePasteHost(): PasteHost {
  const t = useTranslations('editor.paste')
  const picture = useTranslations('editor.picture')
  const errors = useTranslations('errors.refusals')
  const { say, warn } = useToast()
  const notify = (notice: PasteNotice) => {
    if (notice.kind === 'reading') say(t('reading'))
    else if (notice.kind === 'pictures_left_out') warn(t('picturesLeftOut', { count: notice.count }))
    else if (notice.kind === 'tables_left_out') warn(t('tablesLeftOut', { count: notice.count }))
    else if (notice.kind === 'does_not_fit') warn(t(`doesNotFit.${notice.reason}`))
    else if (notice.kind === 'picture_refused')
      warn(t('pictureRefused', { why: notice.code === 'network' ? picture('uploadFailed') : errors(notice.code) }))
    else warn(t(notice.kind))
  }
  const { personId } = useArticle()
  const latest = useRef(notify)
  useEffect(() => {
    latest.current = notify
  })
  const host = useRef<PasteHost>({
    notify: (notice) => latest.current(notice),
    personId,
    uploading: picture('uploading'),
  })
  return host.current
}
