import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'

/**
 * Arrow keys past blocks that are no text: pictures, cards, dividers, cells of tables. What that takes is loaded when the
 * article has or gets the first such block.
 */
export const BlockNav = Extension.create<object, Loaded>({
  name: 'blockNav',

  addStorage() {
    return { blocks: false, tables: false }
  },

  onCreate() {
    loadWhatIsNeeded(this.editor, this.storage)
  },

  onTransaction({ transaction }) {
    if (transaction.docChanged) loadWhatIsNeeded(this.editor, this.storage)
  },
})

type Loaded = { blocks: boolean; tables: boolean }

function loadWhatIsNeeded(editor: Editor, loaded: Loaded): void {
  const { children } = editor.state.doc
  if (!loaded.blocks && children.some(isHard)) {
    loaded.blocks = true
    import('./gap-nav').then(
      ({ addGapNav }) => addGapNav(editor),
      () => {
        loaded.blocks = false
      },
    )
  }
  if (!loaded.tables && children.some(({ type }) => type.name === 'table')) {
    loaded.tables = true
    import('./table-nav').then(
      ({ addTableNav }) => addTableNav(editor),
      () => {
        loaded.tables = false
      },
    )
  }
}

function isHard({ type, childCount, inlineContent }: Node): boolean {
  return type.isAtom || type.spec.isolating === true || (childCount === 0 && !inlineContent)
}
