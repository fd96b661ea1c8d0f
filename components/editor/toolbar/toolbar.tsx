'use client'
import { useDirection } from '@base-ui/react/direction-provider'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useEditorValue } from '../use-editor-value'
import { LinkDialog } from './link-dialog'
import { acts, directionIcons, type ToolName, toolbarState, toolNames, tools } from './tools'

/** The tools of the text: one stop of the Tab key, arrows go on inside it as the interface runs. Alt+F10 leads here. */
export function Toolbar({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.toolbar')
  const state = useEditorValue(editor, toolbarState)
  const [stop, setStop] = useState<ToolName>(toolNames[0])
  const [linking, setLinking] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const forward = useDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const goTo = (name: ToolName) => {
    setStop(name)
    bar.current?.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.focus()
  }
  useTextKeys(editor, { toToolbar: () => goTo(stop), toLink: () => setLinking(true) })
  const onKeyDown = (event: KeyboardEvent) => {
    const here = toolNames.indexOf(stop)
    const last = toolNames.length - 1
    const moves: Partial<Record<string, number>> = {
      ArrowLeft: here + (forward === 'ArrowLeft' ? 1 : -1),
      ArrowRight: here + (forward === 'ArrowRight' ? 1 : -1),
      Home: 0,
      End: last,
    }
    const to = moves[event.key]
    if (event.key === 'Escape') editor.commands.focus()
    if (to === undefined) return
    event.preventDefault()
    goTo(toolNames[(to + toolNames.length) % toolNames.length] ?? stop)
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('label')}
      aria-orientation="horizontal"
      className="-m-1 flex max-w-full items-center gap-0.5 overflow-x-auto p-1 [scrollbar-width:none] sm:flex-wrap"
      onKeyDown={onKeyDown}
    >
      {toolNames.map((name) => (
        <ToolButton
          key={name}
          name={name}
          label={name === 'direction' ? t(`direction.${state.direction}`) : t(name)}
          direction={state.direction}
          on={state.on.includes(name)}
          off={state.off.includes(name)}
          isStop={name === stop}
          onFocus={() => setStop(name)}
          onUse={() => (name === 'link' ? setLinking(true) : acts[name](editor))}
        />
      ))}
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  )
}

function ToolButton({
  name,
  label,
  direction,
  on,
  off,
  isStop,
  onFocus,
  onUse,
}: {
  name: ToolName
  label: string
  direction: 'rtl' | 'ltr'
  on: boolean
  off: boolean
  isStop: boolean
  onFocus: () => void
  onUse: () => void
}) {
  const { Icon: Usual, mirrored, keys, opens } = tools[name]
  const Icon = name === 'direction' ? directionIcons[direction] : Usual
  const toggles = name !== 'undo' && name !== 'redo' && name !== 'link'
  return (
    <button
      type="button"
      data-tool={name}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={toggles ? on : undefined}
      aria-disabled={off}
      aria-keyshortcuts={keys?.replace('Mod', 'Control')}
      title={keys ? `${label} (${keys.replace('Mod', 'Ctrl')})` : label}
      className={`hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent grid size-9 shrink-0 cursor-pointer place-items-center rounded-md aria-disabled:cursor-default aria-disabled:opacity-40 ${opens ? 'sm:ms-2' : ''} ${on ? 'bg-accent-soft text-accent' : ''}`}
      onFocus={onFocus}
      // The text keeps its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={off ? undefined : onUse}
    >
      <Icon className={`size-4.5 ${mirrored ? 'rtl:-scale-x-100' : ''}`} aria-hidden />
    </button>
  )
}

/** Keys of the text that lead to the tools. */
function useTextKeys(editor: Editor, on: { toToolbar: () => void; toLink: () => void }): void {
  const latest = useRef(on)
  useEffect(() => {
    latest.current = on
  })
  useEffect(() => {
    const text = editor.view.dom
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isLink = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyK'
      if (!isLink && !(event.altKey && event.key === 'F10')) return
      event.preventDefault()
      event.stopPropagation()
      if (isLink) latest.current.toLink()
      else latest.current.toToolbar()
    }
    text.addEventListener('keydown', onKeyDown)
    return () => text.removeEventListener('keydown', onKeyDown)
  }, [editor])
}
