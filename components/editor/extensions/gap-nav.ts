import type { Editor } from '@tiptap/core'
import { GapCursor, gapCursor } from '@tiptap/pm/gapcursor'
import type { ResolvedPos } from '@tiptap/pm/model'
import { Plugin, PluginKey, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { fieldCount } from '@/lib/body/commands/block-range'
import { forward } from './forward'

/**
 * A caret between two blocks that hold no text, and arrows that reach it. The plugin of ProseMirror takes the left arrow for
 * «back» whatever the direction: in right-to-left text its caret would go to and fro between two pictures for ever.
 */
export function addGapNav(editor: Editor): void {
  if (editor.isDestroyed) return
  editor.registerPlugin(gapCursor())
  editor.registerPlugin(
    new Plugin({
      key: new PluginKey('gapNav'),
      props: {
        handleKeyDown: (view, event) => {
          const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
          if (!isArrow || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false
          return goOn(view, event.key === 'ArrowLeft' ? 'left' : 'right')
        },
      },
    }),
    (plugin, others) => [plugin, ...others],
  )
}

// Not part of its types: whether such a caret may stand at a place, and the nearest such place.
const gaps = GapCursor as unknown as {
  valid: ($position: ResolvedPos) => boolean
  findGapCursorFrom: ($from: ResolvedPos, direction: -1 | 1, mustMove: boolean) => ResolvedPos | null
}
const { valid, findGapCursorFrom } = gaps
// The headline and the standfirst are as closed as pictures, but nothing can stand before or between them: what is typed
// there would be lost.
gaps.valid = ($position) => !($position.depth === 0 && $position.index() < fieldCount) && valid($position)

function goOn(view: EditorView, side: 'left' | 'right'): boolean {
  const { doc, selection, tr } = view.state
  const isText = selection instanceof TextSelection
  const direction = forward(view, isText ? selection.head : null) === side ? 1 : -1
  let $start = direction > 0 ? selection.$to : selection.$from
  if (isText) {
    if (!selection.empty || $start.depth === 0 || !view.endOfTextblock(side)) return false
    $start = doc.resolve(direction > 0 ? $start.after() : $start.before())
  }
  const $gap = findGapCursorFrom($start, direction, !isText && selection.empty)
  const next = $gap ? new GapCursor($gap) : Selection.findFrom($start, direction)
  if (!next) return false
  view.dispatch(tr.setSelection(next).scrollIntoView())
  return true
}
