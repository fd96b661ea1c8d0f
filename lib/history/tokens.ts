import type { Node } from '@tiptap/pm/model'

/** What stands at each position of the document from `from` to `to`: a character, or the beginning or end of a node. */
export function tokensBetween(doc: Node, from: number, to: number): string[] {
  const tokens: string[] = []
  const walk = (node: Node, start: number) => {
    let at = start
    for (const child of node.content.content) {
      const end = at + child.nodeSize
      if (end > from && at < to) add(child, at)
      at = end
    }
  }
  const add = (node: Node, at: number) => {
    if (node.isText) {
      const text = node.text ?? ''
      const marks = node.marks.map((mark) => mark.type.name).join()
      for (let index = Math.max(0, from - at); index < Math.min(text.length, to - at); index++) {
        tokens.push(`${marks} ${text[index]}`)
      }
      return
    }
    if (at >= from) tokens.push(`<${node.type.name}`)
    if (node.isLeaf) return
    walk(node, at + 1)
    if (at + node.nodeSize <= to) tokens.push(`>${node.type.name}`)
  }
  walk(doc, 0)
  return tokens
}

/** The same as a text, a character for each position: a line break where a node begins or ends, whichever. Fit to be stored. */
export function charactersBetween(doc: Node, from: number, to: number): string {
  return tokensBetween(doc, from, to)
    .map((token) => (/^[<>]/.test(token) ? '\n' : token.at(-1)))
    .join('')
    .toWellFormed()
}
