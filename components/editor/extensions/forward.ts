import type { EditorView } from '@tiptap/pm/view'

/** The side that reading goes on to at a position (null: in the article as a whole), as the style sheet shows it. */
export function forward(view: EditorView, position: number | null): 'left' | 'right' {
  const { node } = position === null ? { node: view.dom } : view.domAtPos(position)
  const element = node instanceof Element ? node : node.parentElement
  return element && getComputedStyle(element).direction === 'rtl' ? 'left' : 'right'
}
