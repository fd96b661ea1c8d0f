import type { Fragment } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { markedAs } from '@/lib/body/suggestions/suggestion'
import { isWordForWord, suggestionOver } from '@/lib/body/suggestions/word-for-word'

/**
 * What somebody types directly in the midst of a suggestion is theirs and decided; ProseMirror gives it the marks of the
 * text around. What comes word for word in the place of a part of one stays part of it.
 */
export function typedPlain(transaction: Transaction): Transaction {
  const { insertion, deletion } = transaction.doc.type.schema.marks
  const uiEvent = transaction.getMeta('uiEvent')
  if (uiEvent === 'drop' || !insertion || !deletion) return transaction
  const { steps, docs } = transaction
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index]
    const before = docs[index]
    if (!(step instanceof ReplaceStep) || !before || step.slice.openStart > 0 || !isText(step.slice.content)) continue
    const kept = isWordForWord(transaction) ? suggestionOver(before, step.from, step.to) : null
    const later = transaction.mapping.slice(index + 1)
    const from = later.map(step.from, 1)
    const to = later.map(step.from + step.slice.size, -1)
    if (kept) transaction.addMark(from, to, kept)
    else if (isMarked(step.slice.content)) transaction.removeMark(from, to, insertion).removeMark(from, to, deletion)
  }
  return transaction
}

function isText(content: Fragment): boolean {
  return content.content.some((node) => node.isText)
}

function isMarked(content: Fragment): boolean {
  return content.content.some((node) => node.isText && markedAs(node) !== null)
}
