import { Node } from '@tiptap/core'
import { insertBlock } from '../commands/insert-block'
import { isId } from '../ids'
import { suggestionMarks } from '../marks/suggestions'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadGallery: {
      insertGallery: (pictures: { assetId: string; caption?: string }[]) => ReturnType
    }
  }
}

/** Pictures that are looked at one after the other. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'figure*',
  marks: suggestionMarks,
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'div[data-block="gallery"]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', { ...HTMLAttributes, class: 'gallery', 'data-block': 'gallery' }, 0]
  },

  addCommands() {
    return {
      insertGallery:
        (pictures) =>
        ({ state, dispatch }) => {
          const { figure } = state.schema.nodes
          if (!figure || pictures.length === 0 || !pictures.every(({ assetId }) => isId(assetId))) return false
          const figures = pictures.map(({ assetId, caption }) =>
            figure.create({ assetId }, caption ? state.schema.text(caption) : undefined),
          )
          return insertBlock(this.type.create(null, figures))(state, dispatch)
        },
    }
  },
})
