import type { Editor } from '@tiptap/core'
import { personHue } from './person-hue'
import type { Other, PresenceStore } from './presence'

/** A selection over many lines is shown by its first ones; the caret tells the rest. */
const mostRects = 40

type Caret = Other & { selection: NonNullable<Other['selection']> }

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
  let drawn = ''
  const draw = () => {
    frame = 0
    if (editor.isDestroyed) return
    const origin = paper.getBoundingClientRect()
    const places = store.others().flatMap((other) => {
      const { selection } = other
      return selection ? [placeOf(editor, { ...other, selection }, origin, nameOf(other))] : []
    })
    // Most keys leave the carets of others where they are.
    const json = JSON.stringify(places)
    if (json === drawn) return
    drawn = json
    layer.replaceChildren(...places.flatMap(boxesOf))
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

type Place = { hue: string; name: string; side: 'before' | 'after'; caret: Box; selected: Box[] }
/** Pixels from the corner of the paper. Measured places are physical, whatever the direction. */
type Box = { x: number; y: number; width: number; height: number }

function placeOf(editor: Editor, { person, selection }: Caret, origin: DOMRect, name: string): Place {
  const { view } = editor
  const size = view.state.doc.content.size
  const at = view.coordsAtPos(Math.min(selection.head, size))
  const x = at.left - origin.left
  return {
    hue: String(personHue(person.id)),
    name,
    // The name hangs towards the wider side, so that it never leaves the page.
    side: x > origin.width / 2 ? 'before' : 'after',
    caret: { x, y: at.top - origin.top, width: 2, height: at.bottom - at.top },
    selected: selectedRects(editor, selection, size).map(({ left, top, width, height }) => ({
      x: left - origin.left,
      y: top - origin.top,
      width,
      height,
    })),
  }
}

function boxesOf({ hue, name, side, caret, selected }: Place): HTMLElement[] {
  // The side it hangs to is measured; the direction of the name must not turn it.
  const flag = document.createElement('div')
  flag.className = 'other-name'
  flag.dataset.side = side
  const words = document.createElement('bdi')
  words.textContent = name
  flag.append(words)
  const line = boxOf('other-caret', hue, caret)
  line.append(flag)
  return [...selected.map((one) => boxOf('other-selection', hue, one)), line]
}

function selectedRects(editor: Editor, { anchor, head }: Caret['selection'], size: number): DOMRect[] {
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

function boxOf(className: string, hue: string, { x, y, width, height }: Box): HTMLElement {
  const made = document.createElement('div')
  made.className = className
  made.style.setProperty('--person', hue)
  made.style.transform = `translate(${x}px, ${y}px)`
  made.style.inlineSize = `${width}px`
  made.style.blockSize = `${height}px`
  return made
}
