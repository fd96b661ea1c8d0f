import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

type Words = { headline: string; standfirst: string; body: string }

/** What belongs in the empty headline, standfirst and body, as `data-placeholder` for the style sheet to show. */
export const Placeholders = Extension.create<Words>({
  name: 'placeholders',

  addOptions() {
    return { headline: '', standfirst: '', body: '' }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('placeholders'),
        props: { decorations: ({ doc }) => DecorationSet.create(doc, emptyParts(doc, this.options)) },
      }),
    ]
  },
})

function emptyParts(doc: Node, words: Words): Decoration[] {
  const decorations: Decoration[] = []
  doc.forEach((block, offset, index) => {
    if (block.childCount > 0) return
    const isWholeBody = doc.childCount === 3 && block.type.name === 'paragraph'
    const hint = index === 0 ? words.headline : index === 1 ? words.standfirst : isWholeBody ? words.body : ''
    if (hint) decorations.push(Decoration.node(offset, offset + block.nodeSize, { 'data-placeholder': hint }))
  })
  return decorations
}
