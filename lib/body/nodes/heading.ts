import { Node, textblockTypeInputRule } from '@tiptap/core'
import { validAttribute } from '../attribute'
import { isRunningBlock, isTurned, turnText } from '../commands/turn-text'

/** Level 1 is the headline's. */
export const headingLevels = [2, 3] as const
export type HeadingLevel = (typeof headingLevels)[number]

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadHeading: {
      /** Makes the selected blocks headings of this level, or paragraphs again. */
      toggleHeading: (attributes: { level: HeadingLevel }) => ReturnType
    }
  }
}

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,

  addAttributes() {
    return {
      level: {
        default: 2,
        validate: validAttribute('level', isHeadingLevel),
        rendered: false,
      },
    }
  },

  parseHTML() {
    // Text from elsewhere may begin at level 1 and go on to 6.
    return ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: tag < 'h3' ? 2 : 3 } }))
  },

  renderHTML({ node, HTMLAttributes }) {
    return [node.attrs.level === 3 ? 'h3' : 'h2', HTMLAttributes, 0]
  },

  addCommands() {
    return {
      toggleHeading:
        ({ level }) =>
        (props) => {
          const { paragraph } = props.state.schema.nodes
          const isOn = isTurned(props.state, this.type, { level })
          return isOn ? paragraph !== undefined && turnText(paragraph)(props) : turnText(this.type, { level })(props)
        },
    }
  },

  addKeyboardShortcuts() {
    return Object.fromEntries(
      headingLevels.map((level) => [`Mod-Alt-${level}`, () => this.editor.commands.toggleHeading({ level })]),
    )
  },

  addInputRules() {
    return headingLevels.map((level) => {
      const rule = textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      })
      const { handler } = rule
      // A caption stands where a heading may, and would take its picture along.
      rule.handler = (props) => (isRunningBlock(props.state.selection.$from.parent) ? handler(props) : null)
      return rule
    })
  },
})

export function isHeadingLevel(value: unknown): value is HeadingLevel {
  return headingLevels.some((level) => level === value)
}
