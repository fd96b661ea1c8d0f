'use client'
import './menus.css'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '@/components/ui/lazy-part'
import { isBlank } from '@/lib/body/suggestions/is-blank'
import { locales } from '@/lib/i18n/locales'
import type { EditorRoom } from '../dock/editor-room'
import { slashOf } from '../extensions/slash'
import type { MenuRequest } from '../toolbar/tools'
import { useEditorValue } from '../use-editor-value'
import { useBubble } from './use-bubble'

const SlashMenu = lazyPart(() => import('./slash-menu').then((module) => module.SlashMenu))
const BubbleMenu = lazyPart(() => import('./bubble-menu').then((module) => module.BubbleMenu))
const BlockHandle = lazyPart(() => import('./block-handle').then((module) => module.BlockHandle))
const BlockMenu = lazyPart(() => import('./block-menu').then((module) => module.BlockMenu))
const InsertButton = lazyPart(() => import('./insert-button').then((module) => module.InsertButton))
const ShortcutsHelp = lazyPart(() => import('./shortcuts-help').then((module) => module.ShortcutsHelp))
const TkDialog = lazyPart(() => import('../toolbar/tk-dialog').then((module) => module.TkDialog))
const LinkDialog = lazyPart(() => import('../toolbar/link-dialog').then((module) => module.LinkDialog))

/**
 * The menus of the text. Each is loaded when it is first of use; here is only what notices that. Whoever only reads has the
 * help sheet and the directions.
 */
export function EditorMenus({ room }: { room: EditorRoom }) {
  const { editor, mayWrite } = room
  const [request, close] = useMenuRequests(room)
  return (
    <>
      {mayWrite && <WritingMenus editor={editor} />}
      {mayWrite && request === 'block' && <BlockMenu editor={editor} anchor={caretOf(editor)} onClose={close} />}
      {mayWrite && request === 'tk' && <TkDialog editor={editor} onClose={close} />}
      {mayWrite && request === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {request === 'help' && <ShortcutsHelp onClose={close} />}
    </>
  )
}

/** The menus that come by themselves where somebody writes. */
function WritingMenus({ editor }: { editor: Editor }) {
  const slash = useEditorValue(editor, slashOf)
  const empty = useEditorValue(editor, emptyBlockAt)
  const bubble = useBubble(editor)
  const mouse = useMouseOver(editor)
  return (
    <>
      {slash && <SlashMenu editor={editor} from={slash.from} query={slash.query} />}
      {empty !== null && !slash && <InsertButton editor={editor} position={empty} />}
      {bubble && <BubbleMenu editor={editor} />}
      {mouse && <BlockHandle editor={editor} start={mouse} />}
    </>
  )
}

/** The empty paragraph of the body that the caret is in; the «+» stands beside it. */
function emptyBlockAt({ state: { selection } }: Editor): number | null {
  const { $from, empty } = selection
  const isEmpty = empty && $from.depth === 1 && $from.index(0) > 1 && isBlank($from.parent)
  return isEmpty && $from.parent.type.name === 'paragraph' ? $from.before() : null
}

/** Where a mouse first came over the text; null before. A finger never does. */
function useMouseOver(editor: Editor): { x: number; y: number } | null {
  const [came, setCame] = useState<{ x: number; y: number } | null>(null)
  useEffect(() => {
    if (came) return
    const { dom } = editor.view
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') setCame({ x: event.clientX, y: event.clientY })
    }
    dom.addEventListener('pointermove', onMove)
    return () => dom.removeEventListener('pointermove', onMove)
  }, [editor, came])
  return came
}

/** What the tools and keys have asked for, and the function that ends it. */
function useMenuRequests({ editor, locale }: EditorRoom): [MenuRequest | null, () => void] {
  const t = useTranslations('editor.menus.characters')
  const [request, setRequest] = useState<MenuRequest | null>(null)
  const words = useRef(t)
  useEffect(() => {
    words.current = t
  })
  useEffect(() => {
    const base = locales[locale].dir
    const onMenu = (asked: MenuRequest) => {
      if (asked !== 'directions') return setRequest(asked)
      void import('../extensions/show-directions').then(({ toggleDirections }) => {
        if (!editor.isDestroyed) toggleDirections(editor, base, (kind) => words.current(kind))
      })
    }
    editor.on('menu', onMenu)
    return () => void editor.off('menu', onMenu)
  }, [editor, locale])
  return [request, () => setRequest(null)]
}

function caretOf(editor: Editor): { getBoundingClientRect: () => DOMRect } {
  return {
    getBoundingClientRect: () => {
      const { left, right, top, bottom } = editor.view.coordsAtPos(editor.state.selection.head)
      return new DOMRect(left, top, right - left, bottom - top)
    },
  }
}
