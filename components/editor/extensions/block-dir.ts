import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { blockDirection, resolveDir } from '@/lib/arabic/direction'
import { dirTypes } from '@/lib/body/dir-types'
import { foreignLang, foreignRunLang } from '@/lib/i18n/foreign-lang'
import { type Direction, defaultLocale, type Locale, locales } from '@/lib/i18n/locales'
import { blockDecorations, type Drawn } from './block-decorations'
import { baseAt, type Directed, directedBlocks } from './directed-blocks'
import { heldInField } from './held-in-field'
import { followSystem, hearInput } from './system-direction'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadBlockDir: {
      /** Gives the selected blocks, or those named, a direction; null leaves it to their text. */
      setBlockDir: (dir: Direction | null, blocks?: Directed[]) => ReturnType
      /** Turns the direction of the selected blocks round, and back to what their text asks for. */
      toggleBlockDir: () => ReturnType
    }
  }
}

/**
 * Shows each block in the direction of its text, says its language where it is another one, and lets a person turn it; in
 * the headline and the standfirst, runs as readers will see them. What is derived is drawn, never stored: no step is sent
 * for it and nothing conflicts (`resolveDir`, `foreignLang` and `holdRuns`, shared with the readers' page). `locale`: that of
 * the article.
 */
export const BlockDirView = Extension.create<{ locale: Locale }>({
  name: 'blockDirView',

  addOptions() {
    return { locale: defaultLocale }
  },

  addCommands() {
    return {
      setBlockDir:
        (dir, named) =>
        ({ state, tr, dispatch }) => {
          const blocks = named ?? directedBlocks(state)
          if (dispatch) for (const { position } of blocks) tr.setNodeAttribute(position, 'dir', dir)
          return blocks.length > 0
        },
      toggleBlockDir:
        () =>
        ({ state, commands }) => {
          const [first] = directedBlocks(state)
          if (!first) return false
          const base = baseAt(state.doc.resolve(first.position), locales[this.options.locale].dir)
          return commands.setBlockDir(turned(first.node, base))
        },
    }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Shift-x': () => this.editor.commands.toggleBlockDir() }
  },

  addProseMirrorPlugins() {
    const { locale } = this.options
    const base = locales[locale].dir
    const foreign = blockDecorations((block) => [...foreignIn(block, locale), ...heldInField(block, base)])
    return [
      new Plugin<DecorationSet>({
        key: new PluginKey('blockDirView'),
        state: { init: (_, { doc }) => foreign.init(doc), apply: foreign.apply },
        view: (view) => hearInput(view, base),
        props: {
          attributes: { dir: base },
          handleDOMEvents: {
            beforeinput: (view, event) => followSystem(view, event, base),
          },
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

/** The nodes and runs of a top-level block that are not set or read as the article is, or as what they stand in. */
export function foreignIn(block: Node, locale: Locale): Drawn[] {
  const base = locales[locale].dir
  const foreign: Drawn[] = []
  const look = (node: Node, position: number, around: Direction) => {
    const isDirected = node.isTextblock || dirTypes.includes(node.type.name)
    const dir = isDirected ? blockDirection(node.attrs.dir, node.textContent, around) : around
    if (isDirected) {
      const isCaption = captioned.has(node.type.name)
      const isSaid = (isCaption || !node.attrs.dir) && (dir !== around || dir !== base)
      const lang = node.isTextblock ? foreignLang(node.textContent, locale) : undefined
      const attributes = { ...(isSaid && { dir }), ...(lang && !isCaption && { lang }) }
      const to = position + node.nodeSize
      if (Object.keys(attributes).length > 0) foreign.push({ from: position, to, attributes })
      if (lang && isCaption) foreign.push({ from: position + 1, to: to - 1, attributes: { lang }, inline: true })
      if (node.isTextblock && !lang) foreign.push(...foreignRuns(node, position + 1, locale))
    }
    if (node.isTextblock) return
    node.forEach((child, offset) => {
      look(child, position + 1 + offset, dir)
    })
  }
  look(block, 0, base)
  return foreign
}

/** Their views have words of the interface around the text, and write no direction themselves, not even a chosen one. */
const captioned = new Set(['figure', 'embed'])

function foreignRuns(block: Node, start: number, locale: Locale): Drawn[] {
  const runs: { from: number; to: number; text: string }[] = []
  block.forEach((node, offset) => {
    if (!node.text || !node.marks.some(({ type }) => type.name === 'isolate')) return
    const from = start + offset
    const last = runs.at(-1)
    if (last?.to === from) Object.assign(last, { to: from + node.nodeSize, text: last.text + node.text })
    else runs.push({ from, to: from + node.nodeSize, text: node.text })
  })
  return runs.flatMap(({ from, to, text }) => {
    const lang = foreignRunLang(text, locale)
    return lang ? [{ from, to, attributes: { lang }, inline: true }] : []
  })
}
