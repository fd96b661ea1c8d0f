import { Node } from '@tiptap/core'
import { suggestionMarks } from '../marks/suggestions'

/** An article: its headline and standfirst are the first two nodes, so that they are written, logged and restored like the body. */
export const Doc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'headline standfirst block+',
  marks: suggestionMarks,
})
