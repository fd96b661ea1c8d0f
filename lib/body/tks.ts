import type { Node } from '@tiptap/pm/model'
import type { DocJson } from './doc-json'
import { walk } from './references'

/** Something to be completed: the words that are marked, and what is missing there; '' when nobody has said. */
export type Tk = { text: string; note: string }

/** What is to be completed in a document, in the order of the text. */
export function tksOf(doc: DocJson): Tk[] {
  return walk([doc], ({ content = [] }) =>
    joined(
      content.map((node) => {
        const mark = node.marks?.find(({ type }) => type === 'tk')
        return { text: node.text ?? '', note: mark ? String(mark.attrs?.note ?? '') : null, size: 0 }
      }),
    ).map(({ text, note }) => ({ text: text.trim(), note })),
  )
}

/** Where it stands in the text; null when it is no longer there. */
export function findTk(doc: Node, { text, note }: Tk): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null
  doc.descendants((block, position) => {
    if (found || !block.isTextblock) return !found
    const parts = block.children.map((node) => {
      const mark = node.marks.find(({ type }) => type.name === 'tk')
      return { text: node.text ?? '', note: mark ? String(mark.attrs.note) : null, size: node.nodeSize }
    })
    const place = joined(parts).find((one) => one.text.trim() === text && one.note === note)
    if (place) found = { from: position + 1 + place.from, to: position + 1 + place.from + place.size }
    return false
  })
  return found
}

type Part = { text: string; note: string | null; size: number }

/** Neighbours with the same note are one place: bold letters in it do not make two. */
function joined(parts: Part[]): { text: string; note: string; from: number; size: number }[] {
  const places: { text: string; note: string; from: number; size: number }[] = []
  let before: string | null = null
  let from = 0
  for (const { text, note, size } of parts) {
    const last = places.at(-1)
    if (note !== null && note === before && last) {
      last.text += text
      last.size += size
    } else if (note !== null) places.push({ text, note, from, size })
    before = note
    from += size
  }
  return places
}
