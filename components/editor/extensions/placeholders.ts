import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { blockDecorations, type Drawn } from './block-decorations'

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
    const words = this.options
    const hints = blockDecorations((block, index, doc) => hintsIn(block, index, doc, words), headBlocks)
    return [
      new Plugin<DecorationSet>({
        key: new PluginKey('placeholders'),
        state: { init: (_, { doc }) => hints.init(doc), apply: hints.apply },
        props: {
          decorations(state) {
            return this.getState(state)
          },
        },
      }),
    ]
  },
})

/** Headline, standfirst, and the body's first block, which asks for the body as long as it is alone. */
export const headBlocks = 3

export function hintsIn(block: Node, index: number, doc: Node, words: Words): Drawn[] {
  const own = ownHint(doc, block, index, words)
  const hints: Drawn[] = own ? [{ from: 0, to: block.nodeSize, attributes: { 'data-placeholder': own } }] : []
  const look = (node: Node, position: number) => {
    const label = words.labels[node.type.name]
    const hint = node.childCount === 0 ? words.parts[node.type.name] : undefined
    if (label) hints.push({ from: position, to: position + node.nodeSize, attributes: { 'data-label': label } })
    if (hint) hints.push({ from: position, to: position + node.nodeSize, attributes: { 'data-placeholder': hint } })
    return !node.isTextblock
  }
  look(block, 0)
  block.descendants((node, position) => look(node, position + 1))
  return hints
}

function ownHint(doc: Node, block: Node, index: number, words: Words): string {
  if (block.childCount > 0) return ''
  const isWholeBody = doc.childCount === 3 && block.type.name === 'paragraph'
  return index === 0 ? words.headline : index === 1 ? words.standfirst : isWholeBody ? words.body : ''
}
