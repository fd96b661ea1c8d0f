import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Finder, Span } from '@/lib/arabic/find-text'
import { documentFinder, replaceSpans, spanFrom } from '@/lib/body/find'
import { storable, withoutDirectionControls } from '@/lib/body/storable-text'

/** How long nobody types before the text is looked through again. */
const settleMs = 150
/** So many places are marked around the current one: a letter stands in every word. */
const marked = 400

type Found = {
  search: (doc: Node) => Span[]
  spans: Span[]
  /** The place that Enter goes on from; -1: nothing was found. */
  current: number
  decorations: DecorationSet
  /** The text has changed since it was looked through. */
  stale: boolean
}
type Change = { search?: (doc: Node) => Span[]; from?: number; current?: number }

export const findKey = new PluginKey<Found>('find')

/** Marks what is looked for in the text. While somebody types, marks move along; the changed blocks are read when they pause. */
export function startFinding(editor: Editor): () => void {
  editor.registerPlugin(findPlugin())
  return () => {
    if (!editor.isDestroyed) editor.unregisterPlugin(findKey)
  }
}

/** What to tell about it. */
export function findings({ state }: { state: EditorState }): { count: number; current: number } {
  const found = findKey.getState(state)
  return { count: found?.spans.length ?? 0, current: found?.current ?? -1 }
}

/** Looks for something else, from the caret on. */
export function lookFor({ view }: Editor, find: Finder): void {
  change(view, { search: documentFinder(find), from: view.state.selection.from })
  reveal(view)
}

/** To the next place (1) or the one before (-1), round at the ends. */
export function goOn({ view }: Editor, by: 1 | -1): void {
  const { spans, current } = fresh(view)
  if (spans.length === 0) return
  change(view, { current: (current + by + spans.length) % spans.length })
  reveal(view)
}

/** Replaces the current place and goes to the next one. False when there is none. */
export function replaceCurrent({ view }: Editor, words: string): boolean {
  const replacement = storable(withoutDirectionControls(words))
  const { spans, current } = fresh(view)
  const span = spans[current]
  if (!span) return false
  const { size } = view.state.doc.content
  view.dispatch(closeHistory(replaceSpans(view.state.tr, [span], replacement)))
  // Behind what came, which stands after what it replaces where that is only suggested.
  change(view, { from: span.to + view.state.doc.content.size - size })
  reveal(view)
  return true
}

/** Replaces every place as one change, taken back by one undo. Gives how many it were: none where that was refused. */
export function replaceAll({ view }: Editor, words: string): number {
  const { spans } = fresh(view)
  const { doc } = view.state
  if (spans.length > 0)
    view.dispatch(closeHistory(replaceSpans(view.state.tr, spans, storable(withoutDirectionControls(words)))))
  change(view, {})
  return view.state.doc === doc ? 0 : spans.length
}

/** Selects the current place, for whoever goes back to writing. */
export function selectCurrent({ view }: Editor): void {
  const { spans, current } = fresh(view)
  const span = spans[current]
  if (span) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, span.from, span.to)))
}

/** Exported for its test. */
export function findPlugin(): Plugin<Found> {
  return new Plugin<Found>({
    key: findKey,
    state: {
      init: () => ({ search: () => [], spans: [], current: -1, decorations: DecorationSet.empty, stale: false }),
      apply(tr, found) {
        const wanted: Change | undefined = tr.getMeta(findKey)
        if (wanted) return looked(tr.doc, found, wanted)
        if (!tr.docChanged) return found
        return { ...found, decorations: found.decorations.map(tr.mapping, tr.doc), stale: true }
      },
    },
    props: { decorations: (state) => findKey.getState(state)?.decorations },
    view(view) {
      let timer: ReturnType<typeof setTimeout> | undefined
      return {
        update: () => {
          if (!findKey.getState(view.state)?.stale) return
          clearTimeout(timer)
          timer = setTimeout(() => {
            // A letter that is being composed is not to be redrawn; its end is a change, too.
            if (!view.composing) fresh(view)
          }, settleMs)
        },
        destroy: () => clearTimeout(timer),
      }
    },
  })
}

function looked(doc: Node, before: Found, { search = before.search, from, current }: Change): Found {
  const spans = before.stale || search !== before.search ? search(doc) : before.spans
  const wanted =
    current ?? (from === undefined ? Math.min(Math.max(before.current, 0), spans.length - 1) : spanFrom(spans, from))
  return { search, spans, current: wanted, decorations: drawn(doc, spans, wanted), stale: false }
}

function drawn(doc: Node, spans: Span[], current: number): DecorationSet {
  const first = Math.max(0, current - marked)
  return DecorationSet.create(
    doc,
    spans
      .slice(first, current + marked)
      .map(({ from, to }, index) =>
        Decoration.inline(from, to, { class: first + index === current ? 'found found-here' : 'found' }),
      ),
  )
}

function fresh(view: EditorView): Found {
  const found = findKey.getState(view.state)
  if (!found) throw new Error('nothing is being looked for')
  if (!found.stale) return found
  change(view, {})
  return fresh(view)
}

function change(view: EditorView, wanted: Change): void {
  view.dispatch(quiet(view.state.tr.setMeta(findKey, wanted)))
}

function quiet(tr: Transaction): Transaction {
  return tr.setMeta('addToHistory', false)
}

/** The focus stays where it is, so the editor does not scroll by itself. */
function reveal(view: EditorView): void {
  view.dom.querySelector('.found-here')?.scrollIntoView({ block: 'center' })
}
