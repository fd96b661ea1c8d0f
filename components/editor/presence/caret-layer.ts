import type { Editor } from '@tiptap/core'
import { personHue } from './person-hue'
import type { Other, PresenceStore } from './presence'

/** A selection over many lines is shown by its first ones; the caret tells the rest. */
const mostRects = 40

/**
 * Draws the carets and selections of others over the text, on a layer of their own: nothing is put between letters, so that
 * no Arabic word comes apart and no line moves. Drawn once a frame at most, when something moved.
 * @param nameOf how a person is called beside their caret
 * @returns the way to stop
 */
export function startCaretLayer(editor: Editor, store: PresenceStore, nameOf: (other: Other) => string): () => void {
  const paper = editor.view.dom.parentElement
  if (!paper) return () => undefined
  const layer = document.createElement('div')
  layer.className = 'caret-layer'
  layer.setAttribute('aria-hidden', 'true')
  paper.append(layer)
  let frame = 0
  const draw = () => {
    frame = 0
    if (editor.isDestroyed) return
    const origin = paper.getBoundingClientRect()
    layer.replaceChildren(
      ...store.others().flatMap((other) => (other.selection ? drawOther(editor, other, origin, nameOf(other)) : [])),
    )
  }
  const later = () => {
    if (!frame) frame = requestAnimationFrame(draw)
  }
  const resized = new ResizeObserver(later)
  resized.observe(paper)
  const stop = store.subscribe(later)
  later()
  return () => {
    stop()
    resized.disconnect()
    cancelAnimationFrame(frame)
    layer.remove()
  }
}

function drawOther(editor: Editor, other: Other, origin: DOMRect, name: string): HTMLElement[] {
  const { selection } = other
  if (!selection) return []
  const { view } = editor
  const size = view.state.doc.content.size
  const head = Math.min(selection.head, size)
  const at = view.coordsAtPos(head)
  const hue = String(personHue(other.person.id))
  const caret = box('other-caret', hue, at.left - origin.left, at.top - origin.top, 2, at.bottom - at.top)
  const flag = document.createElement('bdi')
  flag.className = 'other-name'
  flag.textContent = name
  // The name hangs towards the wider side, so that it never leaves the page.
  if (at.left - origin.left > origin.width / 2) flag.dataset.side = 'before'
  caret.append(flag)
  return [...selectedRects(editor, selection, size).map((rect) => marked(rect, hue, origin)), caret]
}

function selectedRects(editor: Editor, { anchor, head }: { anchor: number; head: number }, size: number): DOMRect[] {
  if (anchor === head) return []
  const range = document.createRange()
  const [from, to] = [Math.min(anchor, head), Math.min(Math.max(anchor, head), size)]
  const start = editor.view.domAtPos(from)
  const end = editor.view.domAtPos(to)
  try {
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
  } catch {
    // The text under it is being redrawn; the next frame has it.
    return []
  }
  return [...range.getClientRects()].slice(0, mostRects)
}

function marked(rect: DOMRect, hue: string, origin: DOMRect): HTMLElement {
  return box('other-selection', hue, rect.left - origin.left, rect.top - origin.top, rect.width, rect.height)
}

/** A box at a measured place of the screen, in pixels: measured places are physical, whatever the direction. */
function box(className: string, hue: string, x: number, y: number, width: number, height: number): HTMLElement {
  const made = document.createElement('div')
  made.className = className
  made.style.setProperty('--person', hue)
  made.style.transform = `translate(${x}px, ${y}px)`
  made.style.inlineSize = `${width}px`
  made.style.blockSize = `${height}px`
  return made
}
