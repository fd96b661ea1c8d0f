import type { Attributes } from '@tiptap/core'
import { validAttribute } from './attribute'

/** The widest and the highest a cell can be. */
export const spans = { colspan: 50, rowspan: 200 } as const

/** How many columns and rows a cell covers. `colwidth` is there for prosemirror-tables and always null. */
export function cellAttributes(): Attributes {
  return {
    colspan: span('colspan'),
    rowspan: span('rowspan'),
    colwidth: { default: null, rendered: false, validate: validAttribute('colwidth', (value) => value === null) },
  }
}

export function isSpan(name: keyof typeof spans, value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= spans[name]
}

function span(name: keyof typeof spans): Attributes[string] {
  return {
    default: 1,
    validate: validAttribute(name, (value) => isSpan(name, value)),
    parseHTML: (element) => {
      const value = Number(element.getAttribute(name) ?? 1)
      return isSpan(name, value) ? value : 1
    },
    renderHTML: (attributes) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
  }
}
