'use client'
import type { Editor } from '@tiptap/core'
import { MessageSquarePlus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { reviewKeys } from '../review/review-keys'
import { ToolButton } from '../toolbar/tool-button'
import { acts, type ToolbarState, type ToolName, toolbarState, tools } from '../toolbar/tools'
import { useToolRow } from '../toolbar/use-tool-row'
import { useEditorValue } from '../use-editor-value'
import { placedClass, usePlaced } from './use-placed'

const names = ['bold', 'italic', 'underline', 'strike', 'link', 'isolate', 'tk'] as const satisfies ToolName[]

/** What is done with selected text, right above it. */
export function BubbleMenu({ editor }: { editor: Editor }) {
  const t = useTranslations('editor')
  const state: ToolbarState & { selected: string } = useEditorValue(editor, bubbleState)
  const popup = usePlaced<HTMLDivElement>(() => selectedRectangle(editor), 'top', state.selected)
  const { stop, setStop, onKeyDown } = useToolRow(popup, names[0], () => editor.commands.focus())
  return (
    <div
      ref={popup}
      role="toolbar"
      aria-label={t('menus.bubble')}
      aria-orientation="horizontal"
      data-bubble
      className={`${placedClass} flex items-center gap-0.5 p-1`}
      onKeyDown={onKeyDown}
    >
      {names.map((name) => (
        <ToolButton
          key={name}
          name={name}
          Icon={tools[name].Icon}
          keys={tools[name].keys}
          label={t(`toolbar.${name}`)}
          pressed={tools[name].toggles && state.on.includes(name)}
          off={state.off.includes(name)}
          isStop={stop === name}
          onFocus={() => setStop(name)}
          onUse={() => acts[name](editor)}
        />
      ))}
      <ToolButton
        name="comment"
        Icon={MessageSquarePlus}
        keys={reviewKeys.comment}
        label={t('toolbar.comment')}
        opens
        isStop={stop === 'comment'}
        onFocus={() => setStop('comment')}
        onUse={() => editor.emit('askComment', undefined)}
      />
    </div>
  )
}

function bubbleState(editor: Editor) {
  const { from, to } = editor.state.selection
  return { ...toolbarState(editor), selected: `${from}-${to}` }
}

/** All the lines of the selection together: its two ends alone say little where text runs both ways. */
function selectedRectangle(editor: Editor): DOMRect | null {
  if (editor.isDestroyed) return null
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (range && editor.view.dom.contains(range.commonAncestorContainer)) return range.getBoundingClientRect()
  const { from, to } = editor.state.selection
  const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to)]
  const [x, top] = [Math.min(start.left, end.left), Math.min(start.top, end.top)]
  return new DOMRect(x, top, Math.max(start.right, end.right) - x, Math.max(start.bottom, end.bottom) - top)
}
