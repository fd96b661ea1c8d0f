import { Fragment, type Node, Slice } from '@tiptap/pm/model'

/**
 * Content without the marks of threads. A thread stands at one passage: what is a second copy of that is not what it is about.
 * @param leaves the threads to take out; default: all
 */
export function withoutComments(content: Fragment, leaves: (threadId: string) => boolean = () => true): Fragment {
  return Fragment.fromArray(
    content.content.map((node) => {
      const marks = node.marks.filter(({ type, attrs }) => type.name !== 'comment' || !leaves(String(attrs.id)))
      const bare = marks.length === node.marks.length ? node : node.mark(marks)
      return node.isLeaf ? bare : bare.copy(withoutComments(node.content, leaves))
    }),
  )
}

/**
 * What is pasted, without the threads whose passage stands in the text still. One that was cut out comes back with its text.
 * @param replaced what gives way to it; a passage in there does not stay
 */
export function withoutStandingComments(slice: Slice, doc: Node, replaced: { from: number; to: number }): Slice {
  const standing = new Set<string>()
  doc.descendants((node, pos) => {
    if (!node.isInline || (pos >= replaced.from && pos + node.nodeSize <= replaced.to)) return
    for (const { type, attrs } of node.marks) if (type.name === 'comment') standing.add(String(attrs.id))
  })
  if (standing.size === 0) return slice
  return new Slice(
    withoutComments(slice.content, (id) => standing.has(id)),
    slice.openStart,
    slice.openEnd,
  )
}
