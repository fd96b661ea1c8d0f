import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, Selection, type Transaction } from '@tiptap/pm/state'
import { type Mappable, ReplaceStep } from '@tiptap/pm/transform'
import { blockDirection } from '@/lib/arabic/direction'
import type { Run } from '@/lib/arabic/runs'
import { flatText, markRuns } from '@/lib/body/isolate-runs'
import { withoutAnchors } from '@/lib/body/suggestions/is-blank'
import type { Direction } from '@/lib/i18n/locales'
import { baseAt } from './directed-blocks'

type Range = { from: number; to: number }
type Marked = {
  /** What was marked by the last key: Backspace gives it back. */
  last: Range[]
  /** Runs whose marks were taken back: they are left alone from then on. */
  alone: Range[]
}

const key = new PluginKey<Marked>('asTyped')

/**
 * Marks the run that ends with the key just pressed: a phone number, a handle or C++ is isolated in a block that runs from
 * right to left, a web address becomes a link. Backspace right after it, or undo, takes the marks back for good.
 */
export const AsTyped = Extension.create<{ base: Direction }>({
  name: 'asTyped',

  addOptions() {
    return { base: 'rtl' }
  },

  addProseMirrorPlugins() {
    return [asTyped(this.options.base)]
  },
})

export function asTyped(base: Direction): Plugin<Marked> {
  return new Plugin<Marked>({
    key,
    state: {
      init: () => ({ last: [], alone: [] }),
      apply: (tr, marked) => next(tr, marked),
    },
    appendTransaction: (transactions, _, state) => {
      const look = transactions.some((tr) => tr.getMeta(key) === 'look')
      return look || transactions.some(isTyping) ? markedAtCaret(state, base) : null
    },
    props: {
      handleKeyDown(view, event) {
        const last = key.getState(view.state)?.last ?? []
        // With another key it deletes a word or a line.
        const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
        if (event.key !== 'Backspace' || !alone || last.length === 0 || !view.state.selection.empty) return false
        const { isolate, link } = view.state.schema.marks
        const tr = closeHistory(view.state.tr).setMeta(key, 'given back')
        for (const { from, to } of last) {
          for (const type of [isolate, link]) if (type) tr.removeMark(from, to, type)
        }
        view.dispatch(tr)
        return true
      },
      handleDOMEvents: {
        // Letters that are still being composed are left to the keyboard that composes them.
        compositionend(view) {
          setTimeout(() => {
            if (!view.isDestroyed && !view.composing) view.dispatch(view.state.tr.setMeta(key, 'look'))
          })
          return false
        },
      },
    },
  })
}

function next(tr: Transaction, { last, alone }: Marked): Marked {
  const meta = tr.getMeta(key)
  const taken = meta === 'given back' || tr.getMeta('history$') ? last : []
  const kept = [...alone, ...taken].flatMap((range) => mapped(range, tr.mapping)).slice(-most)
  if (Array.isArray(meta)) return { last: meta, alone: kept }
  if (!tr.docChanged && !tr.selectionSet) return { last, alone }
  return { last: [], alone: tr.docChanged ? kept : alone }
}

const most = 100

function mapped({ from, to }: Range, mapping: Mappable): Range[] {
  const range = { from: mapping.map(from, 1), to: mapping.map(to, -1) }
  return range.from < range.to ? [range] : []
}

/** Text put in by a key of this tab; not by a colleague, undo or the clipboard. */
function isTyping(tr: Transaction): boolean {
  if (!tr.docChanged || ['collab$', 'history$', 'paste', 'uiEvent'].some((meta) => tr.getMeta(meta))) return false
  const step = tr.steps.at(-1)
  return step instanceof ReplaceStep && step.slice.size > 0 && step.slice.size < 10
}

function markedAtCaret(state: EditorState, base: Direction): Transaction | null {
  const place = endedAt(state)
  if (!place) return null
  const { block, start, end } = place
  const around = baseAt(state.doc.resolve(start - 1), base)
  const alone = key.getState(state)?.alone ?? []
  const rightToLeft = blockDirection(block.attrs.dir, block.textContent, around) === 'rtl'
  const turned = rightToLeft && turnedByLastWord(block, end, around)
  const tr = state.tr
  const marked = markRuns(tr, block, start, rightToLeft, (run, text) => {
    const isAlone = alone.some(({ from, to }) => from < start + run.to && start + run.from < to)
    return !isAlone && (turned || endsBefore(run, text.slice(0, end)))
  })
  return marked.length > 0 ? closeHistory(tr).setMeta(key, marked) : null
}

/** The block and the offset where a run may just have ended: before the caret, or before a new line. */
function endedAt({ doc, selection }: EditorState) {
  const { $head, empty } = selection
  if (!empty || !$head.parent.isTextblock) return null
  const before = withoutAnchors($head.parent.textBetween(0, $head.parentOffset, undefined, '\uFFFC'))
  if (before !== '') {
    const last = before.slice(-1)
    return ender.test(last) ? { block: $head.parent, start: $head.start(), end: $head.parentOffset } : null
  }
  const $before = Selection.findFrom(doc.resolve($head.before()), -1, true)?.$head
  return $before?.parent.isTextblock
    ? { block: $before.parent, start: $before.start(), end: $before.parent.content.size }
    : null
}

/** Did the block run from left to right before this word? «C++ لغة»: what ended before is a run only now. */
function turnedByLastWord(block: Node, end: number, base: Direction): boolean {
  const text = flatText(block)
  const rest = text.slice(0, end).replace(/\S+\s*$/u, '') + text.slice(end)
  return blockDirection(block.attrs.dir, rest, base) === 'ltr'
}

/** Is what follows the run, up to where it was typed, only what ends one? */
function endsBefore(run: Run, text: string): boolean {
  const tail = text.slice(run.to)
  return run.kind === 'name'
    ? /^[:،,]? \(?\d+[-–]\d+\)?[\s\uFFFC،؛.]?$/.test(tail)
    : /^[.,;:!?'"”’)\]»،؛؟…]*[\s\uFFFC]?$/.test(tail)
}

const ender = /[\s\uFFFC،؛؟»"”)\]]/
