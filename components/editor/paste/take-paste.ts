import type { EditorView } from '@tiptap/pm/view'
import { overLimit } from '@/lib/body/limits'
import { pastedImage } from '@/lib/body/paste/fit-blocks'
import type { PasteSettings } from '@/lib/body/paste/read-clipboard'
import type { PasteReading } from '@/lib/body/paste/read-paste'
import { isAcceptable } from '@/lib/body/storable-only'
import { clipboardPictures } from './clipboard-pictures'
import { dispatchApart } from './dispatch-apart'
import { insertBare } from './insert-bare'
import { insertBlocks } from './insert-blocks'
import { embedInstead, linkOver, soleAddress } from './paste-address'
import type { PasteHost } from './paste-notice'
import { leavePlace, placeOf } from './paste-places'
import { readApart, Unreadable } from './read-apart'
import { uploadPictures } from './upload-pictures'

export type Pasted = { html: string; text: string; files: File[]; plain: boolean }

/** Reads what was pasted and puts it at the place that was kept for it. Only what fits whole is put in. */
export async function takePaste(
  view: EditorView,
  place: object,
  pasted: Pasted,
  settings: PasteSettings,
  host: PasteHost,
): Promise<void> {
  const reading = readApart(pasted, settings)
  if (!(reading instanceof Promise)) {
    putIn(view, place, pasted, reading, settings, host)
    return
  }
  host.notify({ kind: 'reading' })
  const read = await reading.catch((error: unknown) => {
    if (error instanceof Unreadable) return null
    throw error
  })
  if (read) putIn(view, place, pasted, read, settings, host)
  else insertBare(view, place, pasted.text, host, 'words_alone')
}

function putIn(
  view: EditorView,
  place: object,
  pasted: Pasted,
  reading: PasteReading,
  { locale }: PasteSettings,
  host: PasteHost,
): void {
  if (view.isDestroyed) return
  const range = placeOf(view.state, place)
  view.dispatch(leavePlace(view.state.tr, place))
  if (!range) return
  if (!reading.ok) {
    host.notify(reading.reason === 'too_long' ? { kind: 'too_long' } : { kind: 'does_not_fit', reason: reading.reason })
    return
  }
  const address = soleAddress(pasted)
  const linked = address && linkOver(view.state, range, address)
  if (linked) {
    dispatchApart(view, linked)
    return
  }
  const { files } = pasted
  const blocks =
    reading.blocks.length > 0
      ? reading.blocks
      : files.map(() => ({ type: pastedImage, attrs: { src: '', alt: '' }, content: [] }))
  const { tablesLeftOut = 0 } = reading
  if (blocks.length === 0) {
    host.notify(
      tablesLeftOut > 0 ? { kind: 'tables_left_out', count: tablesLeftOut } : { kind: 'clipboard_without_text' },
    )
    return
  }
  const sources = clipboardPictures(blocks, files)
  const leftOut = [...sources.values()].filter((file) => file === null).length
  // Words are not replaced by nothing.
  if (leftOut === blocks.length) {
    host.notify({ kind: 'pictures_left_out', count: leftOut })
    return
  }
  const before = view.state
  const { tr, pictures } = insertBlocks(before, range, blocks)
  if (tr.docChanged && !isAcceptable(tr)) {
    host.notify({ kind: 'does_not_fit', reason: overLimit(tr.doc) ?? 'other' })
    return
  }
  if (tr.docChanged || tr.selectionSet) dispatchApart(view, tr)
  const embedded = address && embedInstead(before, range, view.state, address)
  if (embedded) dispatchApart(view, embedded)
  const found = pictures.flatMap(({ at, image }) => {
    const file = sources.get(image)
    return file ? [{ at, image, file }] : []
  })
  if (leftOut > 0) host.notify({ kind: 'pictures_left_out', count: leftOut })
  if (tablesLeftOut > 0) host.notify({ kind: 'tables_left_out', count: tablesLeftOut })
  if (found.length > 0) void uploadPictures(view, found, { locale, host })
}
