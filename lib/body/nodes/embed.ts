import { Node } from '@tiptap/core'
import { validAttribute } from '../attribute'
import { insertBlock } from '../commands/insert-block'
import { type Embed as EmbedAttributes, embedOf, embedUrl, isEmbedId, isProvider, maxEmbedId } from '../embeds'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadEmbed: {
      /** The post at this address. False when it is none that can be embedded. */
      insertEmbed: (address: string) => ReturnType
    }
  }
}

/**
 * A post or video of another platform; its content is what the newsroom says it shows, for whoever does not open it.
 * Readers get a card with a link: nothing of the platform is loaded into the page.
 */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  draggable: true,

  addAttributes() {
    return {
      provider: { isRequired: true, rendered: false, validate: validAttribute('provider', isProvider) },
      // Attributes are validated one by one; whether the id fits the provider is asked of each step (`validate.ts`).
      id: {
        isRequired: true,
        rendered: false,
        validate: validAttribute('id', (value) => typeof value === 'string' && value.length <= maxEmbedId),
      },
    }
  },

  parseHTML() {
    return [
      {
        tag: 'figure[data-embed]',
        contentElement: 'figcaption',
        getAttrs: (element) => embedOf(element.getAttribute('data-embed') ?? '') ?? false,
      },
    ]
  },

  renderHTML({ node }) {
    const { provider, id } = node.attrs as EmbedAttributes
    const address = isProvider(provider) && isEmbedId(provider, id) ? embedUrl({ provider, id }) : ''
    return ['figure', { class: 'embed', 'data-embed': address }, ['figcaption', 0]]
  },

  addCommands() {
    return {
      insertEmbed:
        (address) =>
        ({ state, dispatch }) => {
          const embed = embedOf(address)
          return embed !== null && insertBlock(this.type.create(embed))(state, dispatch)
        },
    }
  },
})
