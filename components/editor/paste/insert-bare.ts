import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { normalizeArabic } from '@/lib/arabic/normalize'
import { overLimit } from '@/lib/body/limits'
import type { PasteHost } from './paste-notice'
import { leavePlace, placeOf } from './paste-places'

/** Puts in the words alone, as paragraphs, where the paste could not be read; they are not lost for that. Says why. */
export function insertBare(
  view: EditorView,
  place: object,
  words: string,
  host: PasteHost,
  why: 'without_formatting' | 'words_alone',
): void {
  if (view.isDestroyed) return
  const range = placeOf(view.state, place)
  view.dispatch(leavePlace(view.state.tr, place))
  const { schema } = view.state
  const lines = normalizeArabic(words).split(/\n+/).filter(Boolean)
  if (!range || lines.length === 0) {
    host.notify({ kind: 'not_read' })
    return
  }
  const paragraphs = lines.map((line) => schema.node('paragraph', null, schema.text(line)))
  const tr = view.state.tr.replaceRange(range.from, range.to, new Slice(Fragment.fromArray(paragraphs), 1, 1))
  const reason = overLimit(tr.doc)
  if (reason) {
    host.notify({ kind: 'does_not_fit', reason })
    return
  }
  view.dispatch(tr)
  host.notify({ kind: why })
}
