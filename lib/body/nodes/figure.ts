import { Node } from '@tiptap/core'
import { validAttribute } from '../attribute'
import { insertBlock } from '../commands/insert-block'
import { isId } from '../ids'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadFigure: {
      /** A picture of the library, with its own caption if it has one. */
      insertFigure: (attributes: { assetId: string; caption?: string }) => ReturnType
    }
  }
}

/**
 * A picture of the library; its content is the caption. `alt` and `credit` are what this article says of it; null: what
 * the library says in the language of the article.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  draggable: true,

  addAttributes() {
    return {
      assetId: {
        isRequired: true,
        validate: validAttribute('assetId', isId),
        parseHTML: (element) => element.getAttribute('data-asset'),
        renderHTML: ({ assetId }) => ({ 'data-asset': assetId }),
      },
      alt: words('alt'),
      credit: words('credit'),
    }
  },

  parseHTML() {
    return [
      {
        tag: 'figure[data-asset]',
        getAttrs: (element) => isId(element.getAttribute('data-asset')) && null,
        contentElement: 'figcaption',
      },
    ]
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', HTMLAttributes, ['figcaption', 0]]
  },

  addCommands() {
    return {
      insertFigure:
        ({ assetId, caption }) =>
        ({ state, dispatch }) => {
          if (!isId(assetId)) return false
          const text = caption ? state.schema.text(caption) : undefined
          return insertBlock(this.type.create({ assetId }, text))(state, dispatch)
        },
    }
  },
})

const maxWords = 1_000

function words(name: 'alt' | 'credit') {
  return {
    default: null,
    validate: validAttribute(
      name,
      (value: unknown) => value === null || (typeof value === 'string' && value.length <= maxWords),
    ),
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`)?.slice(0, maxWords) ?? null,
    renderHTML: (attributes: Record<string, unknown>) =>
      typeof attributes[name] === 'string' ? { [`data-${name}`]: attributes[name] } : {},
  }
}
