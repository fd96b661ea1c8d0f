import type { NodeView } from '@tiptap/pm/view'
import { askBlock } from './block-question'
import type { BlockWords } from './block-words'
import { blockButton, element, fixedPart } from './element'
import type { ViewOf } from './view-of'

/** The pictures of a gallery side by side, and a button to add more. */
export function galleryView(words: BlockWords) {
  return ({ node, editor, getPos }: ViewOf): NodeView => {
    const inside = element('div', { class: 'gallery-pictures' })
    const empty = element('span', { class: 'block-warning' }, words.galleryEmpty)
    const add = blockButton(words.galleryAdd, () => {
      const position = getPos()
      if (position !== undefined) askBlock(editor, { kind: 'gallery', position })
    })
    const dom = element('div', { 'data-block': 'gallery' }, inside, fixedPart('figure-foot', empty, add))
    empty.hidden = node.childCount > 0
    return {
      dom,
      contentDOM: inside,
      update: (next) => {
        if (next.type !== node.type) return false
        empty.hidden = next.childCount > 0
        return true
      },
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !inside.contains(mutation.target),
      stopEvent: (event) => event.target === add,
    }
  }
}
