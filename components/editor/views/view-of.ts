import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'

/** What the view of a block is drawn from. */
export type ViewOf = { node: Node; editor: Editor; getPos: () => number | undefined }
