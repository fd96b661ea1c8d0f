import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import { pick, type Random } from './seeded'

const letters = [...'ابتجدرسعفكلمنهوي ']

export type Place = { at: number }

/**
 * The next keystrokes of somebody who writes as people do: mostly letter after letter at one place, sometimes taking some
 * back, breaking a paragraph, pasting, making bold, going elsewhere. Each as the steps the editor would send.
 */
export function keystrokes(random: Random, doc: Node, place: Place, count: number): Transform {
  const transform = new Transform(doc)
  for (let done = 0; done < count; done++) {
    const act = random(100)
    place.at = caretNear(transform.doc, place.at)
    if (act < 3) place.at = caretNear(transform.doc, random(transform.doc.content.size))
    else if (act < 15) takeBack(transform, place)
    else if (act < 17) split(transform, place)
    else if (act < 19) type(transform, place, pick(random, ['😀', 'Reuters ', '٣٫٥', 'لصق من مكان آخر ']))
    else if (act < 20) bold(transform, place)
    else if (act < 21) cutOut(transform, random)
    else type(transform, place, pick(random, letters))
  }
  return transform
}

function type(transform: Transform, place: Place, text: string): void {
  transform.insert(place.at, transform.doc.type.schema.text(text))
  place.at += text.length
}

function takeBack(transform: Transform, place: Place): void {
  const { parentOffset, nodeBefore } = transform.doc.resolve(place.at)
  if (parentOffset === 0) return
  const size = /[\uDC00-\uDFFF]$/.test(nodeBefore?.text ?? '') ? 2 : 1
  transform.delete(place.at - size, place.at)
  place.at -= size
}

function split(transform: Transform, place: Place): void {
  const { depth, parent } = transform.doc.resolve(place.at)
  if (depth !== 1 || parent.type.name !== 'paragraph') return
  transform.split(place.at)
  place.at += 2
}

function bold(transform: Transform, place: Place): void {
  const { parent, parentOffset } = transform.doc.resolve(place.at)
  if (parent.type.name !== 'paragraph' || parentOffset < 3) return
  transform.addMark(place.at - parentOffset, place.at, transform.doc.type.schema.mark('bold'))
}

function cutOut(transform: Transform, random: Random): void {
  const { doc } = transform
  if (doc.childCount < 5) return
  const index = 2 + random(doc.childCount - 3)
  let at = 0
  for (let child = 0; child < index; child++) at += doc.child(child).nodeSize
  transform.delete(at, at + doc.child(index).nodeSize)
}

/** Where a caret can stand: in a text, not inside an emoji. */
function caretNear(doc: Node, at: number): number {
  const { $from } = TextSelection.near(doc.resolve(Math.min(at, doc.content.size)))
  return /^[\uDC00-\uDFFF]/.test($from.nodeAfter?.text ?? '') ? $from.pos - 1 : $from.pos
}
