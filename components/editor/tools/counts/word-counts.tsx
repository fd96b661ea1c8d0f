'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '@/components/ui/lazy-part'
import { countedWords } from '@/lib/body/counts'
import { useArticle } from '../../article-context'
import { LengthBar } from '../length-bar'

const CountDetails = lazyPart(() => import('./count-details').then((module) => module.CountDetails))

/** The length of the body, beside the one that was asked for; opens to all that can be counted. */
export function WordCounts({ editor }: { editor: Editor }) {
  const t = useTranslations('editor')
  const { plannedLength } = useArticle().article
  const words = useCounted(editor, countedWords)
  const [open, setOpen] = useState(false)
  const home = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const onPress = ({ target }: PointerEvent) => {
      // Whoever selects words wants to see how many they are.
      const apart = target instanceof Node && !home.current?.contains(target) && !editor.view.dom.contains(target)
      if (apart) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [open, editor])
  return (
    <div ref={home} className="relative">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className="hover:bg-hover flex min-h-7 cursor-pointer items-center gap-2 rounded-md px-1.5"
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          event.preventDefault()
          setOpen(false)
        }}
      >
        {plannedLength === null
          ? t('text.words', { count: words })
          : t('tools.counts.of', { words, planned: plannedLength })}
      </button>
      {plannedLength !== null && (
        <LengthBar
          label={t('tools.counts.length')}
          value={words}
          best={plannedLength}
          words={
            words > plannedLength
              ? t('tools.counts.over', { count: words - plannedLength })
              : t('tools.counts.of', { words, planned: plannedLength })
          }
        />
      )}
      {open && <CountDetails id={id} editor={editor} words={words} />}
    </div>
  )
}

const settleMs = 400

/** What `count` says of the document, anew a moment after each change: never while a key is being typed. */
export function useCounted<Value>(editor: Editor, count: (doc: Editor['state']['doc']) => Value): Value {
  const [value, setValue] = useState(() => count(editor.state.doc))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const recount = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        setValue(count(editor.state.doc))
      }, settleMs)
    }
    editor.on('update', recount)
    // What was typed between drawing and listening.
    recount()
    return () => {
      clearTimeout(timer)
      editor.off('update', recount)
    }
  }, [editor, count])
  return value
}
