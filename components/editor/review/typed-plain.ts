import type { Fragment } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { markedAs } from '@/lib/body/suggestions/suggestion'

/**
 * What somebody types directly in the midst of a suggestion is theirs and decided; ProseMirror gives it the marks of the
 * text around.
 */
export function typedPlain(transaction: Transaction): Transaction {
  const { insertion, deletion } = transaction.doc.type.schema.marks
  const uiEvent = transaction.getMeta('uiEvent')
  if (uiEvent === 'drop' || !insertion || !deletion) return transaction
  const { steps } = transaction
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index]
    if (!(step instanceof ReplaceStep) || step.slice.openStart > 0 || !isMarkedText(step.slice.content)) continue
    const later = transaction.mapping.slice(index + 1)
    const from = later.map(step.from, 1)
    const to = later.map(step.from + step.slice.size, -1)
    transaction.removeMark(from, to, insertion).removeMark(from, to, deletion)
  }
  return transaction
}

function isMarkedText(content: Fragment): boolean {
  return content.content.some((node) => node.isText && markedAs(node) !== null)
}
