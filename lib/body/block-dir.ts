import { Extension } from '@tiptap/core'
import { isDirection, resolveDir } from '@/lib/arabic/direction'
import type { Direction } from '@/lib/i18n/locales'
import { validAttribute } from './attribute'
import { dirTypes } from './dir-types'

/**
 * The `dir` attribute of blocks: null (derived from the text, see `resolveDir`) or what a person chose. Derived directions
 * are never stored, so nothing conflicts and no step is sent for them. `base` is the direction of the article; with it,
 * a pasted direction that the text would get anyway is not stored either.
 */
export const BlockDir = Extension.create<{ base: Direction | null }>({
  name: 'blockDir',

  addOptions() {
    return { base: null }
  },

  addGlobalAttributes() {
    const { base } = this.options
    return [
      {
        types: dirTypes,
        attributes: {
          dir: {
            default: null,
            validate: validAttribute('dir', (value) => value === null || isDirection(value)),
            parseHTML: (element) => pastedDir(element, base),
            renderHTML: ({ dir }) => (dir ? { dir } : {}),
          },
        },
      },
    ]
  },
})

/** Word writes `dir=RTL` in capitals. */
function pastedDir(element: HTMLElement, base: Direction | null): Direction | null {
  const dir = element.getAttribute('dir')?.toLowerCase()
  if (!isDirection(dir)) return null
  return base && dir === resolveDir(element.textContent ?? '', base) ? null : dir
}
