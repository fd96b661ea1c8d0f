'use client'
import type { Editor } from '@tiptap/core'
import { Ellipsis } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type UiKey, uiKeyOf } from '../menus/ui-keys'
import { useEditorValue } from '../use-editor-value'
import { ToolButton } from './tool-button'
import { acts, directionIcons, readingTools, type ToolName, toolbarState, toolNames, tools, toolsOff } from './tools'
import { useToolRow } from './use-tool-row'

/**
 * The tools of the text: one stop of the Tab key, arrows go on inside it as the interface runs. Alt+F10 leads here. Whoever
 * only reads has those that change nothing.
 */
export function Toolbar({ editor, mayWrite }: { editor: Editor; mayWrite: boolean }) {
  const t = useTranslations('editor.toolbar')
  const state = useEditorValue(editor, toolbarState)
  const bar = useRef<HTMLDivElement>(null)
  const names: readonly ToolName[] = mayWrite ? toolNames : readingTools
  const first = mayWrite ? toolNames[0] : readingTools[0]
  const { stop, setStop, focusStop, onKeyDown } = useToolRow(bar, first, () => editor.commands.focus())
  const [all, setAll] = useState(false)
  useTextKeys(editor, mayWrite, (key) => {
    if (key === 'toolbar') focusStop()
    else if (key === 'bubble') document.querySelector<HTMLElement>('[data-bubble] [data-tool]')?.focus()
    else {
      const request = key === 'blockMenu' ? 'block' : key
      if (!mayWrite || !toolsOff(editor).includes(request)) editor.emit('menu', request)
    }
  })
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('label')}
      aria-orientation="horizontal"
      data-all={all || undefined}
      className="group/tools contents"
      onKeyDown={onKeyDown}
    >
      {names.map((name) => {
        const { Icon, toggles, everywhere, spare, ...look } = tools[name]
        return (
          <ToolButton
            {...look}
            spare={mayWrite && spare}
            key={name}
            name={name}
            Icon={name === 'direction' ? directionIcons[state.direction] : Icon}
            label={name === 'direction' ? t(`direction.${state.direction}`) : t(name)}
            pressed={toggles && state.on.includes(name)}
            off={state.off.includes(name)}
            isStop={name === stop}
            onFocus={() => setStop(name)}
            onUse={() => acts[name](editor)}
          />
        )
      })}
      {mayWrite && (
        <button
          type="button"
          data-tool="more"
          tabIndex={stop === 'more' ? 0 : -1}
          aria-label={t('more')}
          aria-expanded={all}
          title={t('more')}
          className="hover:bg-hover grid size-9 shrink-0 cursor-pointer place-items-center rounded-md sm:hidden"
          onFocus={() => setStop('more')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setAll(!all)}
        >
          <Ellipsis className="size-4.5" aria-hidden />
        </button>
      )}
    </div>
  )
}

/** Keys of the text that lead to the tools around it. A text that is only read has no focus to hear them with. */
function useTextKeys(editor: Editor, mayWrite: boolean, onKey: (key: UiKey) => void): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const place: HTMLElement = mayWrite ? editor.view.dom : document.body
    const onKeyDown = (event: KeyboardEvent) => {
      const key = uiKeyOf(event)
      if (!key || (!mayWrite && !readingKeys.has(key))) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(key)
    }
    place.addEventListener('keydown', onKeyDown, { capture: true })
    return () => place.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [editor, mayWrite])
}

const readingKeys = new Set<UiKey>(['toolbar', 'help', 'directions'])
