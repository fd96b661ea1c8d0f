'use client'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import { wordCount } from '@/lib/body/text'
import { formatDateTime, formatList } from '@/lib/i18n/format'
import { localize } from '@/lib/i18n/localized'
import { useArticle } from '../../article-context'
import type { EditorRoom } from '../../dock/editor-room'

/** Above the printed text: who wrote it, when it was printed, how long it is. Drawn when somebody prints. */
export function PrintHead({ room: { editor, uiLocale } }: { room: EditorRoom }) {
  const { article } = useArticle()
  const t = useTranslations('editor')
  const [printed, setPrinted] = useState<{ at: Date; words: number } | null>(null)
  useEffect(() => {
    const onPrint = () => flushSync(() => setPrinted({ at: new Date(), words: wordCount(editor.state.doc) }))
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [editor])
  if (!printed) return null
  const names = article.bylines.map(({ name }) => localize(name, uiLocale))
  return (
    <div className="print-head">
      {names.length > 0 && <span>{formatList(names, uiLocale)}</span>}
      <span>{formatDateTime(printed.at, uiLocale)}</span>
      <span>{t('text.words', { count: printed.words })}</span>
    </div>
  )
}
