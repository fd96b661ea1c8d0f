import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

type Words = {
  headline: string
  standfirst: string
  body: string
  parts: Record<string, string>
  labels: Record<string, string>
}

/**
 * What belongs in the empty headline, standfirst, body and parts of blocks, as `data-placeholder` for the style sheet to
 * show; and the titles of blocks that have a fixed one, as `data-label`.
 */
export const Placeholders = Extension.create<Words>({
  name: 'placeholders',

  addOptions() {
    return { headline: '', standfirst: '', body: '', parts: {}, labels: {} }
  },

  addProseMirrorPlugins() {
    const hints = hintsFor(this.options)
    return [
      new Plugin<DecorationSet>({
        key: new PluginKey('placeholders'),
        state: {
          init: (_, { doc }) => hints(doc),
          apply: (tr, decorations) => (tr.docChanged ? hints(tr.doc) : decorations),
        },
        props: {
          decorations(state) {
            return this.getState(state)
          },
        },
      }),
    ]
  },
})

type Hint = { from: number; to: number; attributes: Record<string, string> }

/** What a block shows is remembered with it: blocks that an edit did not touch are the same objects after it. */
function hintsFor(words: Words): (doc: Node) => DecorationSet {
  const known = new WeakMap<Node, Hint[]>()
  const inside = (block: Node): Hint[] => {
    const found = known.get(block)
    if (found) return found
    const hints: Hint[] = []
    const look = (node: Node, position: number) => {
      const label = words.labels[node.type.name]
      const hint = node.childCount === 0 ? words.parts[node.type.name] : undefined
      if (label) hints.push({ from: position, to: position + node.nodeSize, attributes: { 'data-label': label } })
      if (hint) hints.push({ from: position, to: position + node.nodeSize, attributes: { 'data-placeholder': hint } })
      return !node.isTextblock
    }
    look(block, 0)
    block.descendants((node, position) => look(node, position + 1))
    known.set(block, hints)
    return hints
  }
  return (doc) => {
    const decorations: Decoration[] = []
    doc.forEach((block, offset, index) => {
      const own = ownHint(doc, block, index, words)
      if (own) decorations.push(Decoration.node(offset, offset + block.nodeSize, { 'data-placeholder': own }))
      for (const { from, to, attributes } of inside(block))
        decorations.push(Decoration.node(offset + from, offset + to, attributes))
    })
    return DecorationSet.create(doc, decorations)
  }
}

function ownHint(doc: Node, block: Node, index: number, words: Words): string {
  if (block.childCount > 0) return ''
  const isWholeBody = doc.childCount === 3 && block.type.name === 'paragraph'
  return index === 0 ? words.headline : index === 1 ? words.standfirst : isWholeBody ? words.body : ''
}
