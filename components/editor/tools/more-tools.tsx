'use client'
import type { Editor } from '@tiptap/core'
import { Ellipsis, Minimize2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, iconButtonClass } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import type { EditorRoom } from '../dock/editor-room'
import { keysLabel } from '../menus/keys-label'
import { copyForms } from './copy/copied'
import { useCopy } from './copy/use-copy'
import type { Wish } from './editor-tools'
import type { FindMode } from './find/find-bar'
import { hereKey, herePlugin } from './focus/here-plugin'
import { useFocusMode } from './focus/use-focus-mode'
import { print } from './print/print'
import { toolKeys } from './tool-keys'

const FindBar = lazyPart(() => import('./find/find-bar').then((module) => module.FindBar))

type Finding = { mode: FindMode; asked: number }

/** The menu of the tools, and what it opens. */
export function MoreTools({ room, wish, closeDock }: { room: EditorRoom; wish: Wish; closeDock: () => void }) {
  const { editor, mayWrite } = room
  const t = useTranslations('editor.tools')
  const focus = useFocusMode(closeDock)
  const [finding, setFinding] = useState<Finding | null>(null)
  const find = (mode: FindMode) => setFinding((before) => ({ mode, asked: (before?.asked ?? 0) + 1 }))
  const copy = useCopy(room)
  const { on, toggle } = focus
  const [granted, setGranted] = useState(0)
  useEffect(() => {
    if (granted === wish.times) return
    setGranted(wish.times)
    const { tool } = wish
    // On already when it was kept from the last time.
    if (tool === 'focus' && !on) toggle()
    if (tool === 'find' || tool === 'replace') setFinding((before) => ({ mode: tool, asked: (before?.asked ?? 0) + 1 }))
  }, [wish, granted, on, toggle])
  useDimming(room, focus.on && focus.dim)
  return (
    <>
      <span data-chrome className="contents">
        <Menu
          defaultOpen={wish.tool === 'menu'}
          label={t('title')}
          align="end"
          trigger={
            <button type="button" className={iconButtonClass()} title={t('title')}>
              <Ellipsis className="size-4.5" aria-hidden />
            </button>
          }
        >
          <MenuItem onClick={() => find('find')}>
            <Item words={t('find.open')} keys={keysLabel(toolKeys.find)} />
          </MenuItem>
          {mayWrite && (
            <MenuItem onClick={() => find('replace')}>
              <Item words={t('find.title')} keys={keysLabel(toolKeys.replace)} />
            </MenuItem>
          )}
          <MenuItem onClick={focus.toggle}>
            <Item words={t('focus.enter')} keys={keysLabel(toolKeys.focus)} />
          </MenuItem>
          {mayWrite && (
            <MenuItem onClick={() => pastePlain(editor)}>
              <Item words={t('pastePlain')} keys={keysLabel(toolKeys.pastePlain)} />
            </MenuItem>
          )}
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
            {t('focus.dim')}
          </Button>
          <Button className="text-xs" onClick={focus.toggle}>
            <Minimize2 className="size-3.5" aria-hidden />
            {t('focus.leave')}
          </Button>
        </span>
      )}
      {finding && (
        <FindBar
          editor={editor}
          mayWrite={mayWrite}
          mode={finding.mode}
          asked={finding.asked}
          setMode={(mode) => setFinding({ ...finding, mode })}
          close={() => setFinding(null)}
        />
      )}
    </>
  )
}

function pastePlain(editor: Editor): void {
  // After the menu has given the focus back.
  setTimeout(() => {
    if (!editor.isDestroyed) editor.chain().focus().pastePlain().run()
  })
}

function Item({ words, keys }: { words: string; keys: string }) {
  return (
    <span className="flex flex-1 items-center justify-between gap-6 whitespace-nowrap">
      {words}
      <kbd dir="ltr" className="text-muted font-sans text-xs">
        {keys}
      </kbd>
    </span>
  )
}

function useDimming({ editor }: EditorRoom, on: boolean): void {
  useEffect(() => {
    if (!on) return
    editor.registerPlugin(herePlugin())
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(hereKey)
    }
  }, [editor, on])
}
