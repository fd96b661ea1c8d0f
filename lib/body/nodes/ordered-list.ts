import { Node, wrappingInputRule } from '@tiptap/core'
import { toLatinDigits } from '@/lib/arabic/normalize'
import { validAttribute } from '../attribute'
import { isRunningText } from '../commands/turn-text'
import { suggestionMarks } from '../marks/suggestions'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadOrderedList: {
      toggleOrderedList: () => ReturnType
    }
  }
}

export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  marks: suggestionMarks,

  addAttributes() {
    return {
      start: {
        default: 1,
        validate: validAttribute('start', isListStart),
        parseHTML: (element) => {
          const start = Number(element.getAttribute('start') ?? 1)
          return isListStart(start) ? start : 1
        },
        renderHTML: ({ start }) => (start === 1 ? {} : { start }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'ol' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['ol', HTMLAttributes, 0]
  },

  addCommands() {
    return {
      toggleOrderedList:
        () =>
        ({ state, commands }) =>
          isRunningText(state) && commands.toggleList(this.name, 'listItem'),
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleOrderedList() }
  },

  addInputRules() {
    return [
      wrappingInputRule({
        find: orderedListInput,
        type: this.type,
        getAttributes: (match) => ({ start: typedNumber(match) }),
        joinPredicate: (match, list) => list.childCount + list.attrs.start === typedNumber(match),
      }),
    ]
  },
})

/** «1. », «١. », and «١- », which Arabic desks write as often. Two digits at most: «2026. » is a year. */
export const orderedListInput = /^\s*([0-9]{1,2}|[٠-٩]{1,2}|[۰-۹]{1,2})[.)-]\s$/

export function isListStart(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999
}

function typedNumber(match: RegExpMatchArray): number {
  return Number(toLatinDigits(match[1] ?? '1'))
}
