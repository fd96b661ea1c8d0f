'use client'
import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { GripVertical } from 'lucide-react'
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type BlockRange, blockOf } from '@/lib/body/commands/block-range'
import { moveTo } from '@/lib/body/commands/move-to'
import { BlockMenu } from './block-menu'
import { type Drop, dropAt } from './drop-at'

/**
 * The handle beside the block under the mouse, at the side where its text begins. Dragged, it moves the block; pressed, it
 * opens the menu that does the same without a drag.
 */
export function BlockHandle({ editor, start }: { editor: Editor; start: { x: number; y: number } }) {
  const t = useTranslations('editor.menus.block')
  const button = useRef<HTMLButtonElement>(null)
  const [drop, setDrop] = useState<Drop | null>(null)
  const [menu, setMenu] = useState(false)
  const { range, place } = useHoveredBlock(editor, menu || drop !== null, start)
  const drag = useDrag(editor, setDrop)
  if (!range || !place) return null
  return (
    <>
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        aria-label={t('label')}
        aria-haspopup="menu"
        title={t('hint')}
        className="text-muted hover:bg-hover hover:text-ink fixed z-20 grid size-6 cursor-grab touch-none place-items-center rounded-sm"
        style={{ insetBlockStart: place.top, left: place.left }}
        onPointerDown={(event) => drag.start(event, range)}
        onPointerMove={drag.move}
        onPointerUp={(event) => {
          if (drag.end(event)) return
          selectBlock(editor, range)
          setMenu(true)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') drag.cancel()
        }}
      >
        <GripVertical className="size-4" aria-hidden />
      </button>
      {drop && (
        <div className="block-drop-line" style={{ insetBlockStart: drop.y - 1, left: drop.left, width: drop.width }} />
      )}
      {menu && button.current && <BlockMenu editor={editor} anchor={button.current} onClose={() => setMenu(false)} />}
    </>
  )
}

/** The caret goes into the block, unless the selection lies in it already: the menu works on the selection. */
function selectBlock(editor: Editor, range: BlockRange): void {
  const { doc, selection, tr } = editor.state
  if (selection.from >= range.from && selection.to <= range.to) return
  const node = doc.nodeAt(range.from)
  const whole = node?.isAtom === true
  editor.view.dispatch(
    tr.setSelection(whole ? NodeSelection.create(doc, range.from) : TextSelection.near(doc.resolve(range.from + 1), 1)),
  )
}

type Place = { top: number; left: number }

/** The block under the mouse and where its handle goes; stays while `held`. */
function useHoveredBlock(
  editor: Editor,
  held: boolean,
  start: { x: number; y: number },
): { range: BlockRange | null; place: Place | null } {
  const [hovered, setHovered] = useState(() => blockAtHeight(editor, start.x, start.y))
  const isHeld = useRef(held)
  useEffect(() => {
    isHeld.current = held
  })
  useEffect(() => {
    const { view } = editor
    const onMove = (event: PointerEvent) => {
      if (isHeld.current || event.pointerType !== 'mouse' || event.buttons !== 0) return
      setHovered(blockAtHeight(editor, event.clientX, event.clientY))
    }
    const hide = () => {
      if (!isHeld.current) setHovered(null)
    }
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) hide()
    }
    document.addEventListener('pointermove', onMove)
    document.addEventListener('scroll', hide, { capture: true, passive: true })
    view.dom.addEventListener('keydown', hide)
    editor.on('transaction', onTransaction)
    return () => {
      document.removeEventListener('pointermove', onMove)
      document.removeEventListener('scroll', hide, { capture: true })
      view.dom.removeEventListener('keydown', hide)
      editor.off('transaction', onTransaction)
    }
  }, [editor])
  return { range: hovered?.range ?? null, place: hovered?.place ?? null }
}

const size = 24

function blockAtHeight(editor: Editor, x: number, y: number): { range: BlockRange; place: Place } | null {
  const { view } = editor
  const paper = view.dom.getBoundingClientRect()
  // The strip of the handle belongs to the block, or the way to it would hide it.
  if (y < paper.top || y > paper.bottom || x < paper.left - 2 * size || x > paper.right + 2 * size) return null
  const inside = view.posAtCoords({ left: Math.min(Math.max(x, paper.left + 4), paper.right - 4), top: y })
  if (!inside) return null
  const { doc } = view.state
  const position = Math.max(inside.inside, 0)
  const $pos = doc.resolve(inside.inside >= 0 && doc.nodeAt(position)?.isAtom ? position : inside.pos)
  const range = blockOf($pos.depth === 0 && inside.inside >= 0 ? doc.resolve(inside.inside) : $pos)
  const dom = range && view.nodeDOM(range.from)
  if (!range || !(dom instanceof HTMLElement)) return null
  const block = dom.getBoundingClientRect()
  const line = Number.parseFloat(getComputedStyle(dom).lineHeight) || size
  const isRightToLeft = getComputedStyle(view.dom).direction === 'rtl'
  const left = isRightToLeft ? paper.right + 4 : paper.left - size - 4
  return {
    range,
    place: {
      top: block.top + Math.max(0, (Math.min(line, block.height) - size) / 2),
      left: Math.min(Math.max(left, 0), document.documentElement.clientWidth - size),
    },
  }
}

/** Drags a block: from the first few pixels on, so that a press stays a press. What others type meanwhile moves the places. */
function useDrag(editor: Editor, onDrop: (drop: Drop | null) => void) {
  const dragged = useRef<{ range: BlockRange; x: number; y: number; moving: boolean; drop: Drop | null } | null>(null)
  const finish = () => {
    dragged.current = null
    onDrop(null)
    document.body.classList.remove('cursor-grabbing')
  }
  useEffect(() => {
    const onTransaction = ({ transaction }: { transaction: import('@tiptap/pm/state').Transaction }) => {
      const { current } = dragged
      if (!current || !transaction.docChanged) return
      const { mapping } = transaction
      current.range = { from: mapping.map(current.range.from, 1), to: mapping.map(current.range.to, -1) }
      current.drop = null
      if (current.range.from >= current.range.to) dragged.current = null
    }
    editor.on('transaction', onTransaction)
    return () => void editor.off('transaction', onTransaction)
  }, [editor])
  return {
    start: (event: ReactPointerEvent<HTMLElement>, range: BlockRange) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      dragged.current = { range, x: event.clientX, y: event.clientY, moving: false, drop: null }
    },
    move: (event: ReactPointerEvent<HTMLElement>) => {
      const { current } = dragged
      if (!current) return
      current.moving ||= Math.hypot(event.clientX - current.x, event.clientY - current.y) > 4
      if (!current.moving) return
      document.body.classList.add('cursor-grabbing')
      const edge = 60
      if (event.clientY < edge + 60) scrollBy(0, -12)
      else if (event.clientY > innerHeight - edge) scrollBy(0, 12)
      current.drop = dropAt(editor, current.range, event.clientY)
      onDrop(current.drop)
    },
    /** Ends a drag; false when it was a press. */
    end: (event: ReactPointerEvent<HTMLElement>) => {
      const { current } = dragged
      event.currentTarget.releasePointerCapture(event.pointerId)
      finish()
      if (!current?.moving) return false
      if (current.drop) {
        selectBlock(editor, current.range)
        moveTo(current.range, current.drop.position)(editor.state, editor.view.dispatch)
        editor.commands.focus()
      }
      return true
    },
    cancel: finish,
  }
}
