import { Fragment, Node } from '@tiptap/pm/model'
import type { DocJson } from './doc-json'
import { bodySchema } from './schema'
import { settled } from './suggestions/settle'

/**
 * What may leave the newsroom: suggestions that nobody has accepted are not in it (what they add is gone, what they would
 * delete stays), nor is anything of the comments.
 */
export function withoutSuggestions(doc: Node): Node {
  return withoutComments(settled(doc, () => 'reject'))
}

/** The same of a document as JSON. */
export function settledJson(doc: DocJson): DocJson {
  return withoutSuggestions(Node.fromJSON(bodySchema, doc)).toJSON()
}

function withoutComments(node: Node): Node {
  if (node.isLeaf) return node.mark(node.marks.filter(({ type }) => type.name !== 'comment'))
  const children: Node[] = []
  node.forEach((child) => {
    children.push(withoutComments(child))
  })
  return node.copy(Fragment.fromArray(children))
}
