'use client'
import type { Editor } from '@tiptap/core'
import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { openSlash } from '../extensions/slash'
import { usePlaced } from './use-placed'

/**
 * «+» beside the empty block at the caret, for who has no «/» at hand: a finger, a mouse. At the side where the line ends,
 * so that it covers neither the caret nor what the line asks for.
 */
export function InsertButton({ editor, position }: { editor: Editor; position: number }) {
  const t = useTranslations('editor.menus.insert')
  const button = usePlaced<HTMLButtonElement>(() => lineEnd(editor, position), 'top', position)
  return (
    <button
      ref={button}
      type="button"
      tabIndex={-1}
      aria-label={t('button')}
      title={t('button')}
      className="menu-placed text-muted hover:bg-hover hover:text-ink border-line bg-surface fixed z-10 grid size-8 cursor-pointer place-items-center rounded-full border"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openSlash(editor)}
    >
      <Plus className="size-4" aria-hidden />
    </button>
  )
}

/** The end of the line, so placed that a button «above» it stands on it. */
function lineEnd(editor: Editor, position: number): DOMRect | null {
  if (editor.isDestroyed) return null
  const dom = editor.view.nodeDOM(position)
  if (!(dom instanceof HTMLElement)) return null
  const { left, right, top, bottom } = dom.getBoundingClientRect()
  const below = (top + bottom) / 2 + 16 + 6
  return getComputedStyle(dom).direction === 'rtl'
    ? new DOMRect(left, below, 32, 0)
    : new DOMRect(right - 32, below, 32, 0)
}
