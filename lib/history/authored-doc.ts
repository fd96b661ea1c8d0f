import type { Node } from '@tiptap/pm/model'
import type { DocJson } from '@/lib/body/doc-json'
import type { Authorship } from './authorship'

/** The mark that says who wrote a stretch of text: `attrs.person` is a place in the list of people. Drawn, never stored. */
export const authorMark = 'author'

/** The document as JSON, its texts cut where another person's begin and each marked with who wrote it. */
export function authoredDoc(doc: Node, authorship: Authorship): DocJson {
  const { runs } = authorship.store()
  let run = 0
  let end = runs[1] ?? 0
  /** The author at a position, and where that author's stretch ends. Positions are asked for in ascending order. */
  const authorAt = (at: number) => {
    while (at >= end && run * 2 + 3 < runs.length) {
      run++
      end += runs[run * 2 + 1] ?? 0
    }
    return { person: runs[run * 2] ?? 0, until: at < end ? end : Number.POSITIVE_INFINITY }
  }
  const draw = (node: Node, at: number): DocJson[] => {
    if (node.isText) return cut(node, at, authorAt)
    const json = node.toJSON() as DocJson
    if (node.isLeaf) return [json]
    const content: DocJson[] = []
    node.forEach((child, offset) => {
      content.push(...draw(child, at + 1 + offset))
    })
    return [content.length > 0 ? { ...json, content } : json]
  }
  const [drawn] = draw(doc, -1)
  return drawn ?? { type: 'doc' }
}

function cut(node: Node, at: number, authorAt: (at: number) => { person: number; until: number }): DocJson[] {
  const text = node.text ?? ''
  const { marks = [] } = node.toJSON() as DocJson
  const pieces: DocJson[] = []
  for (let from = 0; from < text.length; ) {
    const { person, until } = authorAt(at + from)
    const to = Math.min(text.length, until - at)
    pieces.push({
      type: 'text',
      text: text.slice(from, to),
      marks: [...marks, { type: authorMark, attrs: { person } }],
    })
    from = to
  }
  return pieces
}
