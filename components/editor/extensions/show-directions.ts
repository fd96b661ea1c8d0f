import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { blockDirection } from '@/lib/arabic/direction'
import { runsAgainst } from '@/lib/arabic/direction-runs'
import { type InvisibleKind, invisibleIn } from '@/lib/arabic/invisible'
import { dirTypes } from '@/lib/body/block-dir'
import { flatText } from '@/lib/body/isolate-runs'
import type { Direction } from '@/lib/i18n/locales'

export type CharacterWords = (kind: InvisibleKind | 'hardBreak') => string

const key = new PluginKey('showDirections')

/** Switches the overlay that shows the direction of each block and run, and each character that cannot be seen. */
export function toggleDirections(editor: Editor, base: Direction, words: CharacterWords): void {
  if (key.get(editor.state)) editor.unregisterPlugin(key)
  else editor.registerPlugin(showDirections(base, words))
  // Whoever shows whether it is on hears of transactions only.
  editor.view.dispatch(editor.state.tr)
}

export function showDirections(base: Direction, words: CharacterWords): Plugin<DecorationSet> {
  const marksOf = remembered(base, words)
  const draw = (doc: Node) => {
    const decorations: Decoration[] = []
    doc.forEach((block, offset) => {
      for (const mark of marksOf(block)) decorations.push(mark(offset))
    })
    return DecorationSet.create(doc, decorations)
  }
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => draw(doc),
      apply: (tr, shown) => (tr.docChanged ? draw(tr.doc) : shown),
    },
    props: {
      attributes: { class: 'shows-directions' },
      decorations(state) {
        return this.getState(state)
      },
    },
  })
}

type Mark = (offset: number) => Decoration

/** The marks of a top-level block, kept with it: blocks that an edit did not touch are the same objects after it. */
function remembered(base: Direction, words: CharacterWords): (block: Node) => Mark[] {
  const known = new WeakMap<Node, Mark[]>()
  return (block) => {
    const before = known.get(block)
    if (before) return before
    const marks: Mark[] = []
    const look = (node: Node, at: number) => {
      if (!node.isTextblock && !dirTypes.includes(node.type.name)) return
      const dir = blockDirection(node.attrs.dir, node.textContent, base)
      const chosen = node.attrs.dir ? { 'data-dir-chosen': '' } : {}
      marks.push((offset) =>
        Decoration.node(offset + at, offset + at + node.nodeSize, { 'data-shown-dir': dir, ...chosen }),
      )
      if (node.isTextblock) marks.push(...marksOfText(node, at + 1, dir, words))
    }
    look(block, 0)
    block.descendants((node, at) => {
      look(node, at + 1)
      return !node.isTextblock
    })
    known.set(block, marks)
    return marks
  }
}

function marksOfText(block: Node, start: number, dir: Direction, words: CharacterWords): Mark[] {
  const text = flatText(block)
  const runs = runsAgainst(text, dir).map(
    (run): Mark =>
      (offset) =>
        Decoration.inline(offset + start + run.from, offset + start + run.to, {
          class: 'shown-run',
          'data-run-dir': run.dir,
        }),
  )
  const characters = invisibleIn(text).map(({ at, sign, kind }): Mark => character(start + at, sign, words(kind)))
  const breaks: Mark[] = []
  block.forEach((child, at) => {
    if (child.type.name === 'hardBreak') breaks.push(character(start + at, '↵', words('hardBreak')))
  })
  return [...runs, ...characters, ...breaks]
}

function character(at: number, sign: string, name: string): Mark {
  const draw = () => {
    const shown = document.createElement('span')
    shown.className = 'shown-character'
    shown.textContent = sign
    shown.title = name
    // Not part of the text that is read aloud.
    shown.setAttribute('aria-hidden', 'true')
    return shown
  }
  return (offset) => Decoration.widget(offset + at, draw, { side: -1, key: `${sign} ${name}`, ignoreSelection: true })
}
