import { Mark } from '@tiptap/core'
import { validAttribute } from '../attribute'
import { safeUrl } from '../safe-url'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadLink: {
      /** Links the selected text. False when the address is not one that a link may have. */
      setLink: (attributes: { href: string }) => ReturnType
      unsetLink: () => ReturnType
    }
  }
}

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  keepOnSplit: false,
  // Outside bold and italic, so that a link with a bold word in it stays one link.
  priority: 900,

  addAttributes() {
    return {
      href: {
        validate: validAttribute('href', (value) => typeof value === 'string' && safeUrl(value) === value),
        isRequired: true,
        parseHTML: (element) => safeUrl(element.getAttribute('href')),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'a[href]', getAttrs: (element) => safeUrl(element.getAttribute('href')) !== null && null }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['a', { href: safeUrl(HTMLAttributes.href), rel: 'noopener nofollow' }, 0]
  },

  addCommands() {
    return {
      setLink:
        ({ href }) =>
        ({ chain }) => {
          const safe = safeUrl(href)
          return safe !== null && chain().extendMarkRange(this.name).setMark(this.name, { href: safe }).run()
        },
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    }
  },
})
