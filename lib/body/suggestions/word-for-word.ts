import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { markedAs } from './suggestion'

const wordForWord = 'wordForWord'

/** Has the transaction say that it puts words in the place of others, as finding and house style do: they are what those were. */
export function setWordForWord(tr: Transaction): Transaction {
  return tr.setMeta(wordForWord, true)
}

export function isWordForWord(tr: Transaction): boolean {
  return tr.getMeta(wordForWord) === true
}

/** The suggestion that all of a text is part of; null when there is none, or it is of some of it only. */
export function suggestionOver(doc: Node, from: number, to: number): Mark | null {
  const marks: (Mark | null)[] = []
  doc.nodesBetween(from, to, (node) => {
    if (node.isInline) marks.push(markedAs(node))
  })
  const [first] = marks
  return first && marks.every((mark) => mark?.eq(first)) ? first : null
}
