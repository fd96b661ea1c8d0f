import type { Direction } from '@/lib/i18n/locales'
import { findRuns } from './runs'

/** A piece of a text: a run to be held together from left to right, or what stands between two. */
export type Piece = { text: string; held: boolean }

/**
 * A text that has no marks (a headline, a caption of the library) in pieces, for whoever draws it in direction `dir`. The
 * runs are found each time it is drawn: nothing about them is stored.
 */
export function holdRuns(text: string, dir: Direction): Piece[] {
  const runs = dir === 'rtl' ? findRuns(text) : []
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of runs) {
    pieces.push({ text: text.slice(at, from), held: false }, { text: text.slice(from, to), held: true })
    at = to
  }
  pieces.push({ text: text.slice(at), held: false })
  return pieces.filter((piece) => piece.text !== '')
}

/**
 * The same for where there is no markup (a title, a card of another site): isolates (U+2066, U+2069) hold the runs. For
 * output only; never to be stored.
 */
export function heldText(text: string, dir: Direction): string {
  return holdRuns(text, dir)
    .map((piece) => (piece.held ? `\u2066${piece.text}\u2069` : piece.text))
    .join('')
}
