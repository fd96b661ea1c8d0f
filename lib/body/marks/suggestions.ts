import { Mark, type MarkConfig } from '@tiptap/core'
import { validAttribute } from '../attribute'

/**
 * The three marks of suggested changes, as prosemirror-suggest-changes reads and writes them. They stand on text and on
 * blocks; what is pasted never brings them along.
 */
export const Insertion = suggestion('insertion', 'ins', { excludes: 'insertion deletion modification' })
export const Deletion = suggestion('deletion', 'del', { excludes: 'insertion deletion modification' })
export const Modification = suggestion('modification', 'span', {
  excludes: 'insertion deletion',
  addAttributes() {
    return {
      id,
      type: { isRequired: true, rendered: false, validate: validAttribute('type', isShortText) },
      attrName: {
        default: null,
        rendered: false,
        validate: validAttribute('attrName', (value) => value === null || isShortText(value)),
      },
      previousValue: { default: null, rendered: false, validate: validAttribute('previousValue', isSmall) },
      newValue: { default: null, rendered: false, validate: validAttribute('newValue', isSmall) },
    }
  },
})

/** What blocks may carry where other blocks stand in them. */
export const suggestionMarks = 'insertion deletion modification'

const id = {
  isRequired: true,
  rendered: false,
  validate: validAttribute('id', (value: unknown) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)),
}

function suggestion(name: string, tag: string, config: Partial<MarkConfig>) {
  return Mark.create({
    name,
    inclusive: false,
    // Whatever else is set on the text stands inside, but for the run it is kept together in.
    priority: 950,
    addAttributes() {
      return { id }
    },
    parseHTML() {
      return name === 'deletion' ? [{ tag: 'del[data-suggestion]', ignore: true }] : []
    },
    renderHTML({ mark }) {
      return [tag, { 'data-suggestion': name, 'data-suggestion-id': mark.attrs.id }, 0]
    },
    ...config,
  })
}

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 40
}

function isSmall(value: unknown): boolean {
  return (JSON.stringify(value) ?? '').length <= 4_000
}
