'use client'
import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, Replace, X } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { finderOf } from '@/lib/arabic/find-text'
import { useEditorValue } from '../../use-editor-value'
import { findChoices, storeChoices, storedChoices } from './find-choices'
import { findings, goOn, lookFor, replaceAll, replaceCurrent, selectCurrent, startFinding } from './find-plugin'

export type FindMode = 'find' | 'replace'

/** A slim bar above the text, so that what is found stays in sight. Enter goes on, Shift+Enter back, Escape to the text. */
export function FindBar({
  editor,
  mayWrite,
  mode,
  asked,
  setMode,
  close,
}: {
  editor: Editor
  mayWrite: boolean
  mode: FindMode
  /** Grows each time somebody asks for the bar: the focus comes back to it. */
  asked: number
  setMode: (mode: FindMode) => void
  close: () => void
}) {
  const t = useTranslations('editor.tools.find')
  const [query, setQuery] = useState(() => selectedWords(editor))
  const [replacement, setReplacement] = useState('')
  const [options, setOptions] = useState(storedChoices)
  const [replaced, setReplaced] = useState<number | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const { count, current } = useEditorValue(editor, findings)
  const replacing = mayWrite && mode === 'replace'

  useEffect(() => startFinding(editor), [editor])
  useEffect(() => {
    setReplaced(null)
    lookFor(editor, finderOf(query, options))
  }, [editor, query, options])
  useEffect(() => {
    if (asked > 1) setQuery((before) => selectedWords(editor) || before)
    input.current?.focus()
    input.current?.select()
  }, [asked, editor])

  const leave = () => {
    selectCurrent(editor)
    editor.view.focus()
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
    if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault()
      goOn(editor, event.shiftKey ? -1 : 1)
    }
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (replacing) replaceCurrent(editor, replacement)
  }
  const tally = () => {
    if (replaced !== null) return t('replaced', { count: replaced })
    if (query === '') return ''
    return count === 0 ? t('none') : t('place', { current: current + 1, count })
  }
  return (
    <search aria-label={t('title')} className="border-line order-last w-full border-t pt-1.5">
      <form className="flex flex-wrap items-center gap-x-2 gap-y-1.5" onSubmit={onSubmit} onKeyDown={onKeyDown}>
        <input
          ref={input}
          dir="auto"
          aria-label={t('query')}
          placeholder={t('query')}
          autoComplete="off"
          spellCheck={false}
          className={controlClass('max-w-64 min-w-32 flex-1')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span role="status" className="text-muted min-w-20 text-xs">
          {tally()}
        </span>
        <IconButton aria-label={t('previous')} title={t('previous')} onClick={() => goOn(editor, -1)}>
          <ArrowUp className="size-4" aria-hidden />
        </IconButton>
        <IconButton aria-label={t('next')} title={t('next')} onClick={() => goOn(editor, 1)}>
          <ArrowDown className="size-4" aria-hidden />
        </IconButton>
        <div className="flex flex-wrap gap-1">
          {findChoices.map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={options[choice]}
              className="border-line hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent min-h-7 cursor-pointer rounded-md border px-2 text-xs"
              onClick={() => {
                const chosen = { ...options, [choice]: !options[choice] }
                setOptions(chosen)
                storeChoices(chosen)
              }}
            >
              {t(choice)}
            </button>
          ))}
        </div>
        <div className="ms-auto flex">
          {mayWrite && (
            <IconButton
              aria-label={t('withReplace')}
              title={t('withReplace')}
              aria-expanded={replacing}
              onClick={() => setMode(replacing ? 'find' : 'replace')}
            >
              <Replace className="size-4" aria-hidden />
            </IconButton>
          )}
          <IconButton aria-label={t('close')} title={t('close')} onClick={leave}>
            <X className="size-4" aria-hidden />
          </IconButton>
        </div>
        {replacing && (
          <div className="flex w-full flex-wrap items-center gap-2">
            <input
              dir="auto"
              aria-label={t('replacement')}
              placeholder={t('replacement')}
              autoComplete="off"
              className={controlClass('max-w-64 min-w-32 flex-1')}
              value={replacement}
              onChange={(event) => setReplacement(event.target.value)}
            />
            <Button type="submit" aria-disabled={count === 0}>
              {t('replace')}
            </Button>
            <Button aria-disabled={count === 0} onClick={() => setReplaced(replaceAll(editor, replacement))}>
              {t('replaceAll')}
            </Button>
          </div>
        )}
      </form>
    </search>
  )
}

/** Words selected in one block are what one is looking for. */
function selectedWords({ state: { doc, selection } }: Editor): string {
  const { from, to, $from, $to } = selection
  return $from.sameParent($to) && to - from <= 100 ? doc.textBetween(from, to) : ''
}
