import type { EditorView } from '@tiptap/pm/view'
import type { AssetRef } from '@/lib/assets/asset-ref'
import { cleanLine } from '@/lib/assets/clean-line'
import { wordLimits } from '@/lib/assets/limits'
import type { DocJson } from '@/lib/body/doc-json'
import { isAcceptable } from '@/lib/body/storable-only'
import type { Locale } from '@/lib/i18n/locales'
import { uploadPicture } from '../panels/upload-picture'
import { element } from '../views/element'
import { dispatchApart } from './dispatch-apart'
import { endWithText, nodeOf, type PicturePlace } from './insert-blocks'
import type { PasteHost } from './paste-notice'
import { keepPlace, leavePlace, placeOf } from './paste-places'

/** Sends pictures to the library one after the other; each takes its place in the text when it is there. */
export async function uploadPictures(
  view: EditorView,
  pictures: (PicturePlace & { file: File })[],
  { locale, host }: { locale: Locale; host: PasteHost },
): Promise<void> {
  const waiting = pictures.map(({ at, image, file }) => {
    const progress = element('progress', { max: '1', value: '0', 'aria-label': host.uploading })
    const widget = element('div', { class: 'paste-picture', contenteditable: 'false' }, progress, host.uploading)
    const id = {}
    view.dispatch(keepPlace(view.state.tr, id, at, at, widget))
    return { id, image, file, progress }
  })
  for (const { id, image, file, progress } of waiting) {
    const answer = await uploadPicture(file, host.personId, (part) => {
      progress.value = part
    })
    if (view.isDestroyed) return
    const place = placeOf(view.state, id)
    view.dispatch(leavePlace(view.state.tr, id))
    if (!answer.ok) host.notify({ kind: 'picture_refused', code: answer.code })
    else if (place) insertFigure(view, place.from, image, answer.asset, locale, host)
  }
}

function insertFigure(
  view: EditorView,
  at: number,
  image: DocJson,
  asset: AssetRef,
  locale: Locale,
  host: PasteHost,
): void {
  const { doc, schema } = view.state
  const $at = doc.resolve(Math.min(at, doc.content.size))
  const bodyStart = doc.child(0).nodeSize + doc.child(1).nodeSize
  const place = Math.max(bodyStart, $at.depth === 0 ? $at.pos : $at.after(1))
  const own = asset.caption[locale]
  const caption = image.content?.length ? image.content : own ? [{ type: 'text', text: own }] : []
  const alt = asset.alt[locale] ? null : cleanLine(String(image.attrs?.alt ?? ''), wordLimits.alt) || null
  const figure = nodeOf(schema, { type: 'figure', attrs: { assetId: asset.id, alt, credit: null }, content: caption })
  const tr = view.state.tr.insert(place, figure)
  endWithText(tr)
  if (isAcceptable(tr)) dispatchApart(view, tr)
  else host.notify({ kind: 'does_not_fit', reason: 'other' })
}
