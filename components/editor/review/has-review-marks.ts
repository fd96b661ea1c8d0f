import type { Node } from '@tiptap/pm/model'

const names = ['insertion', 'deletion', 'modification', 'comment']

/** Is anything suggested in the document, or commented on? */
export function hasReviewMarks(doc: Node): boolean {
  let found = false
  doc.descendants(({ marks }) => {
    found ||= marks.some(({ type }) => names.includes(type.name))
    return !found
  })
  return found
}
