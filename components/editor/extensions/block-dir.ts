import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { blockDirection, resolveDir } from '@/lib/arabic/direction'
import { dirTypes } from '@/lib/body/block-dir'
import type { Direction } from '@/lib/i18n/locales'
import { blockDecorations, type Drawn } from './block-decorations'
import { heldInField } from './held-in-field'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadBlockDir: {
      /** Gives the selected blocks a direction; null leaves it to their text. */
      setBlockDir: (dir: Direction | null) => ReturnType
      /** Turns the direction of the selected blocks round, and back to what their text asks for. */
      toggleBlockDir: () => ReturnType
    }
  }
}

/**
 * Shows each block in the direction of its text and lets a person turn it; in the headline and the standfirst, runs as
 * readers will see them. What is derived is drawn, never stored: no step is sent for it and nothing conflicts
 * (`resolveDir` and `holdRuns`, shared with the readers' page).
 */
export const BlockDirView = Extension.create<{ base: Direction }>({
  name: 'blockDirView',

  addOptions() {
    return { base: 'rtl' }
  },

  addCommands() {
    return {
      setBlockDir:
        (dir) =>
        ({ state, tr, dispatch }) => {
          const blocks = selectedBlocks(state)
          if (dispatch) for (const { position } of blocks) tr.setNodeAttribute(position, 'dir', dir)
          return blocks.length > 0
        },
      toggleBlockDir:
        () =>
        ({ state, commands }) => {
          const [first] = selectedBlocks(state)
          return first !== undefined && commands.setBlockDir(turned(first.node, this.options.base))
        },
    }
  },

  addKeyboardShortcuts() {
    const toggle = () => this.editor.commands.toggleBlockDir()
    return { 'Mod-Shift-x': toggle, 'Mod-Shift-X': toggle }
  },

  addProseMirrorPlugins() {
    const { base } = this.options
    const directions = blockDecorations((block) => [...turnedIn(block, base), ...heldInField(block, base)])
    return [
      new Plugin<DecorationSet>({
        key: new PluginKey('blockDirView'),
        state: { init: (_, { doc }) => directions.init(doc), apply: directions.apply },
        props: {
          attributes: { dir: base },
          decorations(state) {
            return this.getState(state)
          },
        },
      }),
    ]
  },
})

/** The other direction than the one shown; null when that is what the text asks for anyway. */
export function turned(node: Node, base: Direction): Direction | null {
  const other = blockDirection(node.attrs.dir, node.textContent, base) === 'rtl' ? 'ltr' : 'rtl'
  return other === resolveDir(node.textContent, base) ? null : other
}

/** The blocks a direction is given to: the innermost ones, with the lists and quotes that lie wholly in the selection. */
function selectedBlocks({ doc, selection }: EditorState): { node: Node; position: number }[] {
  const { from, to } = selection
  const blocks: { node: Node; position: number }[] = []
  doc.nodesBetween(from, to, (node, position) => {
    const whole = position >= from && position + node.nodeSize <= to
    if (dirTypes.includes(node.type.name) && (node.isTextblock || whole)) blocks.push({ node, position })
  })
  return blocks
}

/** The nodes of a top-level block whose text runs against the base. */
export function turnedIn(block: Node, base: Direction): Drawn[] {
  const turns: Drawn[] = []
  const look = (node: Node, position: number) => {
    const derived = node.isTextblock || dirTypes.includes(node.type.name)
    const dir = derived && !node.attrs.dir ? resolveDir(node.textContent, base) : base
    if (dir !== base) turns.push({ from: position, to: position + node.nodeSize, attributes: { dir } })
    return !node.isTextblock
  }
  look(block, 0)
  block.descendants((node, position) => look(node, position + 1))
  return turns
}
