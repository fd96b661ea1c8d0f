import { Mark } from '@tiptap/core'
import { validAttribute } from '../attribute'
import { isId } from '../ids'

/** The text a thread of comments speaks of. The thread itself is kept beside the document, under `id`. */
export const Comment = Mark.create({
  name: 'comment',
  inclusive: false,
  keepOnSplit: true,
  // Threads may overlap.
  excludes: '',

  addAttributes() {
    return {
      id: {
        isRequired: true,
        validate: validAttribute('id', isId),
        parseHTML: (element) => element.getAttribute('data-comment'),
        renderHTML: ({ id }) => ({ 'data-comment': id }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'span[data-comment]', getAttrs: (element) => isId(element.getAttribute('data-comment')) && null }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0]
  },
})
