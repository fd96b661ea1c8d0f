'use client'
import './tools.css'
import { Ellipsis } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { iconButtonClass } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import type { EditorRoom } from '../dock/editor-room'
import { isPressed } from '../menus/ui-keys'
import { focusKept } from './focus/focus-place'
import { toolKeys } from './tool-keys'

/** What somebody asked for before the tools were there; `times` tells one wish from the same wish again. */
export type Wish = { tool: 'menu' | 'find' | 'replace' | 'focus'; times: number }

const MoreTools = lazyPart(() => import('./more-tools').then((module) => module.MoreTools))

/** Find, copy, print and focus: a button and keys at the end of the toolbar. The tools are loaded when first asked for. */
export function EditorTools({ room, closeDock }: { room: EditorRoom; closeDock: () => void }) {
  const t = useTranslations('editor.tools')
  const [wish, setWish] = useState<Wish | null>(null)
  const wishFor = useCallback(
    (tool: Wish['tool']) => setWish((before) => ({ tool, times: (before?.times ?? 0) + 1 })),
    [],
  )
  useEffect(() => {
    if (focusKept()) wishFor('focus')
  }, [wishFor])
  useKeys(room, wish === null, wishFor)
  if (wish) return <MoreTools room={room} wish={wish} closeDock={closeDock} />
  return (
    <button
      type="button"
      data-chrome
      aria-haspopup="menu"
      aria-label={t('title')}
      title={t('title')}
      className={iconButtonClass()}
      onClick={() => wishFor('menu')}
    >
      <Ellipsis className="size-4.5" aria-hidden />
    </button>
  )
}

/** Inside the text, the keys of the browser's own search lead to ours, which knows the letters. */
function useKeys({ editor }: EditorRoom, idle: boolean, wishFor: (tool: Wish['tool']) => void): void {
  useEffect(() => {
    const text = editor.view.dom
    const onKeyDown = (event: KeyboardEvent) => {
      const tool = (['find', 'replace'] as const).find((name) => isPressed(event, toolKeys[name]))
      if (!tool) return
      event.preventDefault()
      event.stopPropagation()
      wishFor(tool)
    }
    text.addEventListener('keydown', onKeyDown)
    return () => text.removeEventListener('keydown', onKeyDown)
  }, [editor, wishFor])
  useEffect(() => {
    // From then on the mode listens for itself.
    if (!idle) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed(event, toolKeys.focus)) return
      event.preventDefault()
      wishFor('focus')
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [idle, wishFor])
}
