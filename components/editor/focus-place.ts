import type { Editor } from '@tiptap/core'
import { findTk, type Tk } from '@/lib/body/tks'

/** Puts the caret at the end of the headline or the standfirst, or at the start of the body, and brings it into sight. */
export function focusPlace(editor: Editor, place: 'headline' | 'standfirst' | 'body'): void {
  const { doc } = editor.state
  const afterHeadline = doc.child(0).nodeSize
  const afterStandfirst = afterHeadline + doc.child(1).nodeSize
  const caret = { headline: afterHeadline - 1, standfirst: afterStandfirst - 1, body: afterStandfirst + 1 }
  editor.chain().focus(caret[place]).scrollIntoView().run()
}

/** Selects something to be completed and brings it into sight; goes to the body where it is gone. */
export function focusTk(editor: Editor, tk: Tk): void {
  const range = findTk(editor.state.doc, tk)
  if (range) editor.chain().focus().setTextSelection(range).scrollIntoView().run()
  else focusPlace(editor, 'body')
}
