import type { Attrs, Node } from '@tiptap/pm/model'

/** All that is written in a node itself: its text, and the words in its attributes and those of its marks. */
export function stringsOf(node: Node): string[] {
  const words = [node.attrs, ...node.marks.map(({ attrs }) => attrs)].flatMap(wordsIn)
  return node.text === undefined ? words : [node.text, ...words]
}

/** The words among attributes. */
export function wordsIn(attrs: Attrs): string[] {
  return Object.values(attrs).filter((value) => typeof value === 'string')
}
