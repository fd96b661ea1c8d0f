'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { charactersIn, countedCharacters, selectedText } from '@/lib/body/counts'
import { countWords, readingMinutes } from '@/lib/i18n/reading-time'
import { useEditorRoom } from '../../dock/editor-room'
import { useCounted } from './word-counts'

const settleMs = 200

/** Everything that is counted, of the body and of what is selected. */
export function CountDetails({ id, editor, words }: { id: string; editor: Editor; words: number }) {
  const t = useTranslations('editor.tools.counts')
  const format = useFormatter()
  const { locale } = useEditorRoom()
  const { characters, withoutSpaces } = useCounted(editor, countedCharacters)
  const selected = useSelectedText(editor)
  const rows: [name: string, value: string][] = [
    [t('words'), format.number(words)],
    [t('characters'), format.number(characters)],
    [t('withoutSpaces'), format.number(withoutSpaces)],
    [t('reading'), t('minutes', { count: readingMinutes(words, locale) })],
  ]
  if (selected !== '')
    rows.push(
      [t('selectedWords'), format.number(countWords(selected))],
      [t('selectedCharacters'), format.number(charactersIn(selected).characters)],
    )
  return (
    <dl
      id={id}
      className="popup absolute end-0 top-full z-20 mt-1 grid min-w-56 grid-cols-[1fr_auto] whitespace-nowrap gap-x-6 gap-y-1.5 p-3 text-sm"
    >
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="text-end">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function useSelectedText(editor: Editor): string {
  const [text, setText] = useState(() => selectedText(editor.state.selection))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const reread = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setText(selectedText(editor.state.selection)), settleMs)
    }
    editor.on('selectionUpdate', reread)
    // What was selected between drawing and listening.
    reread()
    return () => {
      clearTimeout(timer)
      editor.off('selectionUpdate', reread)
    }
  }, [editor])
  return text
}
