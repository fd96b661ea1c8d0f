'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { copyOut } from '@/components/ui/copy-out'
import { useToast } from '@/components/ui/toast'
import { useLosable } from '@/components/ui/use-losable'
import { putBack, standsIn } from '@/lib/body/commands/put-back'
import { isAcceptable } from '@/lib/body/storable-only'
import type { Opening } from './collab/opening'
import { forgetLost, isLostKey, keepLost, type LostItem, lostItems } from './lost-items'
import { dispatchApart } from './paste/dispatch-apart'

/**
 * Text that found no place: of an earlier tab, or written where somebody else deleted, or where this person may not write
 * any more. It stays on the device, and here, until the person has put it back or says that they need it no more. Where the
 * device has no room, it stays here.
 * @param lost what was lost since the editor was opened, in the order it was
 */
export function LostText({ lost, opening, editor }: { lost: string[]; opening: Opening; editor: Editor | null }) {
  const t = useTranslations('editor.lost')
  const { items, forget } = useLostItems(lost, opening)
  const place = useRef<HTMLElement>(null)
  useLosable(() => (items.some(({ kept }) => !kept) ? 'text' : null))
  if (items.length === 0) return null
  const remove = (item: LostItem) => {
    forget(item)
    // Its button goes with it: whoever uses the keys goes on from here.
    if (items.length > 1) place.current?.focus()
    else editor?.view.dom.focus({ preventScroll: true })
  }
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={t('title')}
      className="border-warning bg-sunken mb-6 grid gap-3 rounded-md border-s-4 p-3 text-sm"
    >
      <p role="status">{t('title')}</p>
      <ul className="grid gap-4">
        {items.map((item) => (
          <LostLine key={item.key} item={item} editor={editor} forget={() => remove(item)} />
        ))}
      </ul>
    </section>
  )
}

function LostLine({ item, editor, forget }: { item: LostItem; editor: Editor | null; forget: () => void }) {
  const t = useTranslations('editor.lost')
  const toast = useToast()
  const id = useId()
  const { text } = item
  const insert = () => {
    if (!editor) return
    const before = editor.state.doc
    const change = putBack(editor.state, text)
    if (!isAcceptable(change)) return toast.warn(t('tooLong'))
    dispatchApart(editor.view, change)
    const { doc } = editor.state
    // Where nothing may be written, or suggested, it stays here.
    if (doc === before || !standsIn(doc, text)) return toast.warn(t('notPutBack'))
    forget()
    editor.view.focus()
  }
  const copy = async () => {
    if (await copyOut({ text })) toast.say(t('copied'))
    else toast.warn(t('notCopied'))
  }
  return (
    <li className="grid gap-2">
      <p
        id={id}
        dir="auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="bg-surface max-h-40 overflow-y-auto rounded-sm p-2 whitespace-pre-wrap"
      >
        {text}
      </p>
      <div className="flex flex-wrap gap-2">
        {editor && (
          <Button tone="primary" aria-describedby={id} onClick={insert}>
            {t('putBack')}
          </Button>
        )}
        <Button aria-describedby={id} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Button aria-describedby={id} onClick={forget}>
          {t('forget')}
        </Button>
      </div>
    </li>
  )
}

/** What was lost in this tab and what the device keeps, of every tab: what one of them puts back or forgets is gone in all. */
function useLostItems(lost: string[], { articleId, personId }: Opening) {
  const [items, setItems] = useState(() => lostItems(localStorage, { articleId, personId }))
  const told = useRef(0)
  useEffect(() => {
    const fresh = lost.slice(told.current)
    if (fresh.length === 0) return
    told.current = lost.length
    const added = keepLost(localStorage, { articleId, personId }, fresh, Date.now())
    setItems((before) => [...before, ...added])
  }, [lost, articleId, personId])
  useEffect(() => {
    const reread = ({ key }: StorageEvent) => {
      // Other tabs write with every key.
      if (key !== null && !isLostKey(key)) return
      setItems((before) => [...lostItems(localStorage, { articleId, personId }), ...before.filter(({ kept }) => !kept)])
    }
    window.addEventListener('storage', reread)
    return () => window.removeEventListener('storage', reread)
  }, [articleId, personId])
  const forget = (item: LostItem) => {
    forgetLost(localStorage, item)
    setItems((before) => before.filter(({ key }) => key !== item.key))
  }
  return { items, forget }
}
