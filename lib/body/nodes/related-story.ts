import { Node } from '@tiptap/core'
import { validAttribute } from '../attribute'
import { insertBlock } from '../commands/insert-block'
import { isId } from '../ids'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadRelatedStory: {
      insertRelatedStory: (attributes: { storyId: string }) => ReturnType
    }
  }
}

/** «اقرأ أيضاً» between two paragraphs: the card of another story, in the language of the article. */
export const RelatedStory = Node.create({
  name: 'relatedStory',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      storyId: {
        isRequired: true,
        validate: validAttribute('storyId', isId),
        parseHTML: (element) => element.getAttribute('data-story'),
        renderHTML: ({ storyId }) => ({ 'data-story': storyId }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'aside[data-story]', getAttrs: (element) => isId(element.getAttribute('data-story')) && null }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['aside', HTMLAttributes]
  },

  addCommands() {
    return {
      insertRelatedStory:
        ({ storyId }) =>
        ({ state, dispatch }) =>
          isId(storyId) && insertBlock(this.type.create({ storyId }))(state, dispatch),
    }
  },
})
