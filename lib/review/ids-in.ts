import type { Node } from '@tiptap/pm/model'
import { kindOf, suggestionId } from '@/lib/body/suggestions/suggestion'

/** The suggestions and the threads of comments that stand in a document, by id. */
export function idsIn(doc: Node): { suggestions: Set<string>; comments: Set<string> } {
  const suggestions = new Set<string>()
  const comments = new Set<string>()
  doc.descendants(({ marks }) => {
    for (const mark of marks) {
      if (kindOf(mark)) suggestions.add(suggestionId(mark))
      else if (mark.type.name === 'comment') comments.add(String(mark.attrs.id))
    }
  })
  return { suggestions, comments }
}
