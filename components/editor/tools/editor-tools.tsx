'use client'
import './tools.css'
import { Ellipsis, Minimize2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, iconButtonClass } from '@/components/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import { useArticle } from '../article-context'
import type { EditorRoom } from '../dock/editor-room'
import type { FindMode } from './find/find-bar'
import { useFocusMode } from './focus/use-focus-mode'

const FindBar = dynamic(() => import('./find/find-bar').then((module) => module.FindBar), { ssr: false })

export const copyForms = ['text', 'html', 'ninjs'] as const
export type CopyForm = (typeof copyForms)[number]

type Asked = { mode: FindMode; times: number }

/** Find, copy, print and focus: a menu at the end of the toolbar, and what it opens. Loaded when first asked for. */
export function EditorTools({ room }: { room: EditorRoom }) {
  const { editor, mayEdit } = room
  const t = useTranslations('editor.tools')
  const focus = useFocusMode()
  const [asked, setAsked] = useState<Asked | null>(null)
  const copy = useCopy(room)
  const find = useCallback((mode: FindMode) => setAsked((before) => ({ mode, times: (before?.times ?? 0) + 1 })), [])
  useFindKeys(editor, find)
  useDimming(room, focus.on && focus.dim)
  return (
    <>
      <span data-chrome className="contents">
        <Menu
          label={t('title')}
          align="end"
          trigger={
            <button type="button" className={iconButtonClass()} title={t('title')}>
              <Ellipsis className="size-4.5" aria-hidden />
            </button>
          }
        >
          <MenuItem onClick={() => find('find')}>
            <Item words={t('find.open')} keys="Ctrl+F" />
          </MenuItem>
          {mayEdit && (
            <MenuItem onClick={() => find('replace')}>
              <Item words={t('find.title')} keys="Ctrl+H" />
            </MenuItem>
          )}
          <MenuItem onClick={focus.toggle}>
            <Item words={t('focus.enter')} keys="Ctrl+Shift+F" />
          </MenuItem>
          <MenuSeparator />
          {copyForms.map((form) => (
            <MenuItem key={form} onClick={() => copy(form)}>
              {t(`copy.${form}`)}
            </MenuItem>
          ))}
          <MenuSeparator />
          <MenuItem onClick={() => print('single')}>{t('print.single')}</MenuItem>
          <MenuItem onClick={() => print('double')}>{t('print.double')}</MenuItem>
        </Menu>
      </span>
      {focus.on && (
        <span className="flex flex-wrap gap-1.5" data-noprint>
          <Button tone="plain" className="text-xs" aria-pressed={focus.dim} onClick={focus.toggleDim}>
            {t(focus.dim ? 'focus.undim' : 'focus.dim')}
          </Button>
          <Button className="text-xs" onClick={focus.toggle}>
            <Minimize2 className="size-3.5" aria-hidden />
            {t('focus.leave')}
          </Button>
        </span>
      )}
      {asked && (
        <FindBar
          editor={editor}
          mayEdit={mayEdit}
          mode={asked.mode}
          asked={asked.times}
          setMode={(mode) => setAsked({ ...asked, mode })}
          close={() => setAsked(null)}
        />
      )}
    </>
  )
}

function Item({ words, keys }: { words: string; keys: string }) {
  return (
    <span className="flex flex-1 items-center justify-between gap-6">
      {words}
      <kbd dir="ltr" className="text-muted font-sans text-xs">
        {keys}
      </kbd>
    </span>
  )
}

/** Inside the text, the keys of the browser's own search lead to ours, which knows the letters. */
function useFindKeys(editor: EditorRoom['editor'], find: (mode: FindMode) => void): void {
  useEffect(() => {
    const text = editor.view.dom
    const onKeyDown = (event: KeyboardEvent) => {
      const mod = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      const mode = !mod ? null : event.code === 'KeyF' ? 'find' : event.code === 'KeyH' ? 'replace' : null
      if (!mode) return
      event.preventDefault()
      event.stopPropagation()
      find(mode)
    }
    text.addEventListener('keydown', onKeyDown)
    return () => text.removeEventListener('keydown', onKeyDown)
  }, [editor, find])
}

function useDimming({ editor }: EditorRoom, on: boolean): void {
  useEffect(() => {
    if (!on) return
    let leave = () => {}
    let left = false
    void import('./focus/here-plugin').then(({ hereKey, herePlugin }) => {
      if (left || editor.isDestroyed) return
      editor.registerPlugin(herePlugin())
      leave = () => void (editor.isDestroyed || editor.unregisterPlugin(hereKey))
    })
    return () => {
      left = true
      leave()
    }
  }, [editor, on])
}

function useCopy(room: EditorRoom): (form: CopyForm) => void {
  const { article } = useArticle()
  const t = useTranslations('editor.tools.copy')
  const toast = useToast()
  return (form) => {
    // The browser lets a page write to the clipboard only while the click lasts: what is written may come later.
    const written = import('./copy/copied').then(({ copied }) => copied(form, room, article))
    const item = new ClipboardItem(
      form === 'html'
        ? { 'text/html': written.then(({ html }) => html), 'text/plain': written.then(({ text }) => text) }
        : { 'text/plain': written.then(({ text }) => text) },
    )
    navigator.clipboard.write([item]).then(
      () => toast.say(t('done')),
      () => toast.warn(t('failed')),
    )
  }
}

function print(lines: 'single' | 'double'): void {
  const { dataset } = document.documentElement
  dataset.print = lines
  window.addEventListener('afterprint', () => delete dataset.print, { once: true })
  // After the menu has gone.
  setTimeout(() => window.print(), 50)
}
