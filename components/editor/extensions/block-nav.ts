import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { fieldCount } from '@/lib/body/commands/block-range'

/**
 * Arrow keys past blocks that are no text: pictures, cards, dividers, cells of tables. What that takes is loaded when the
 * article has or gets the first such block; keys in a table that are faster wait for it.
 */
export const BlockNav = Extension.create<object, Loaded>({
  name: 'blockNav',

  addStorage() {
    return { blocks: false, tables: false, waiting: [] }
  },

  addProseMirrorPlugins() {
    const { storage } = this
    return [
      new Plugin({
        key: new PluginKey('blockNav'),
        props: {
          handleKeyDown(view, event) {
            if (storage.tables !== 'loading' || !needsTables(view, event)) return false
            storage.waiting.push(event)
            return true
          },
        },
      }),
    ]
  },

  onCreate() {
    loadWhatIsNeeded(this.editor, this.storage)
  },

  onTransaction({ transaction }) {
    if (transaction.docChanged) loadWhatIsNeeded(this.editor, this.storage)
  },
})

type Loaded = { blocks: boolean; tables: boolean | 'loading'; waiting: KeyboardEvent[] }

function loadWhatIsNeeded(editor: Editor, loaded: Loaded): void {
  const blocks = editor.state.doc.children.slice(fieldCount)
  if (!loaded.blocks && blocks.some(isHard)) {
    loaded.blocks = true
    import('./gap-nav').then(
      ({ addGapNav }) => addGapNav(editor),
      () => {
        loaded.blocks = false
      },
    )
  }
  if (!loaded.tables && blocks.some(({ type }) => type.name === 'table')) {
    loaded.tables = 'loading'
    import('./table-nav')
      .then(({ addTableNav }) => addTableNav(editor))
      .then(
        () => {
          loaded.tables = true
        },
        () => {
          loaded.tables = false
        },
      )
      .then(() => {
        for (const event of loaded.waiting.splice(0)) {
          if (loaded.tables && !editor.isDestroyed)
            editor.view.someProp('handleKeyDown', (key) => key(editor.view, event))
        }
      })
  }
}

/** Would this key go to another cell, or, by itself, out of the text? */
function needsTables(view: EditorView, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !inTable(view.state)) return false
  if (key === 'ArrowLeft' || key === 'ArrowRight') return view.endOfTextblock(key === 'ArrowLeft' ? 'left' : 'right')
  return key === 'Tab'
}

function inTable({ selection: { $head } }: EditorState): boolean {
  for (let depth = $head.depth; depth > 0; depth--) if ($head.node(depth).type.name === 'table') return true
  return false
}

function isHard({ type, childCount, inlineContent }: Node): boolean {
  return type.isAtom || type.spec.isolating === true || (childCount === 0 && !inlineContent)
}
