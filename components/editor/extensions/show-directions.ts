import type { Editor } from '@tiptap/core'
import type { Node, Mark as ProseMirrorMark } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { blockDirection, isDirection, runDirection } from '@/lib/arabic/direction'
import { type DirectionRun, directionRuns } from '@/lib/arabic/direction-runs'
import { type InvisibleKind, invisibleIn } from '@/lib/arabic/invisible'
import { findRuns } from '@/lib/arabic/runs'
import { isField } from '@/lib/body/commands/fields'
import { dirTypes } from '@/lib/body/dir-types'
import { flatText } from '@/lib/body/isolate-runs'
import type { Direction } from '@/lib/i18n/locales'

/** The name of what is drawn into the text: a character that cannot be seen, or the arrow before a run. */
export type CharacterWords = (kind: InvisibleKind | 'hardBreak' | Direction) => string

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
    const look = (node: Node, at: number, around: Direction) => {
      const isShown = node.isTextblock || dirTypes.includes(node.type.name)
      const dir = isShown ? blockDirection(node.attrs.dir, node.textContent, around) : around
      if (isShown) {
        const chosen = node.attrs.dir ? { 'data-dir-chosen': '' } : {}
        marks.push((offset) =>
          Decoration.node(offset + at, offset + at + node.nodeSize, { 'data-shown-dir': dir, ...chosen }),
        )
      }
      if (node.isTextblock) marks.push(...marksOfText(node, at + 1, dir, words))
      else
        node.forEach((child, offset) => {
          look(child, at + 1 + offset, dir)
        })
    }
    look(block, 0, base)
    known.set(block, marks)
    return marks
  }
}

function marksOfText(block: Node, start: number, dir: Direction, words: CharacterWords): Mark[] {
  const text = flatText(block)
  const runs = directionRuns(text, dir, heldIn(block, text, dir)).flatMap(({ from, to, dir }): Mark[] => [
    (offset) =>
      Decoration.inline(offset + start + from, offset + start + to, { class: 'shown-run', 'data-run-dir': dir }),
    drawnAt(start + from, dir === 'rtl' ? '←' : '→', words(dir), 'shown-arrow'),
  ])
  const characters = invisibleIn(text).map(({ at, sign, kind }): Mark => drawnAt(start + at, sign, words(kind)))
  const breaks: Mark[] = []
  block.forEach((child, at) => {
    if (child.type.name === 'hardBreak') breaks.push(drawnAt(start + at, '↵', words('hardBreak')))
  })
  return [...runs, ...characters, ...breaks]
}

/** What isolates hold in a text; in the headline and the standfirst, the runs that are held as it is drawn. */
function heldIn(block: Node, text: string, dir: Direction): DirectionRun[] {
  if (isField(block.type.name))
    return dir === 'rtl' ? findRuns(text).map(({ from, to }) => ({ from, to, dir: 'ltr' })) : []
  const held: (DirectionRun & { mark: ProseMirrorMark })[] = []
  block.forEach((node, from) => {
    const mark = node.marks.find(({ type }) => type.name === 'isolate')
    if (!mark) return
    const [last, to] = [held.at(-1), from + node.nodeSize]
    if (last?.to === from && mark.eq(last.mark)) last.to = to
    else
      held.push({ from, to, dir: isDirection(mark.attrs.dir) ? mark.attrs.dir : runDirection(node.textContent), mark })
  })
  return held.map(({ from, to, dir }) => ({ from, to, dir }))
}

function drawnAt(at: number, sign: string, name: string, kind = 'shown-character'): Mark {
  const draw = () => {
    const shown = document.createElement('span')
    shown.className = kind
    shown.textContent = sign
    shown.title = name
    // Not part of the text that is read aloud.
    shown.setAttribute('aria-hidden', 'true')
    return shown
  }
  return (offset) => Decoration.widget(offset + at, draw, { side: -1, key: `${sign} ${name}`, ignoreSelection: true })
}
