import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isDirection, resolveDir } from '@/lib/arabic/direction'
import type { Direction } from '@/lib/i18n/locales'
import { baseAt, directedBlocks } from './directed-blocks'

/**
 * Follows the key with which the system itself sets the direction of a paragraph: Control with the right or the left Shift on
 * Windows. Some browsers ask before and name the direction; Chromium tells after, when it has written it on an element.
 */
export function followSystem(view: EditorView, event: InputEvent, base: Direction): boolean {
  if (event.inputType !== 'formatSetBlockTextDirection') return false
  event.preventDefault()
  const asked = isDirection(event.data) ? event.data : writtenDirection(view)
  if (asked || event.type === 'beforeinput') view.dispatch(givenBySystem(view.state, asked, base))
  return true
}

/** Hears of it before anybody else on the page: after the first who listens, the editor has undone what was written. */
export function hearInput(view: EditorView, base: Direction): { destroy: () => void } {
  const onInput = (event: Event) => {
    if (event instanceof InputEvent && event.target === view.dom) followSystem(view, event, base)
  }
  globalThis.addEventListener?.('input', onInput, { capture: true })
  return { destroy: () => globalThis.removeEventListener?.('input', onInput, { capture: true }) }
}

/** Gives the selected blocks the direction asked for; what their text asks for anyway is not stored. */
export function givenBySystem(state: EditorState, asked: Direction | null, base: Direction): Transaction {
  const { tr } = state
  for (const { node, position } of directedBlocks(state)) {
    const own = resolveDir(node.textContent, baseAt(state.doc.resolve(position), base))
    tr.setNodeAttribute(position, 'dir', asked === own ? null : asked)
  }
  return tr
}

/** The direction that the browser wrote in the text. The editor itself never writes one as a style. */
function writtenDirection({ dom }: EditorView): Direction | null {
  const written = [...dom.querySelectorAll<HTMLElement>('[style*="direction"]')].map(({ style }) => style.direction)
  return written.find(isDirection) ?? null
}
