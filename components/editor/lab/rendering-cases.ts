import { holdRuns, type Piece } from '@/lib/arabic/hold-runs'
import type { Direction } from '@/lib/i18n/locales'

/** Text in a block, and in which order its marked piece is seen from left to right. */
export type RenderingCase = {
  id: RenderingId
  dir: Direction
  before: string
  /** What is looked at. */
  piece: string
  /** Drawn as Midad draws it, its runs held together, or as it is. */
  isolated: boolean
  after: string
  /** The piece (and `with`, if given) as seen from left to right. */
  seen: string
}

export type RenderingSample = Omit<RenderingCase, 'id' | 'seen'>

export type RenderingId =
  | 'plusPlus'
  | 'plusPlusIsolated'
  | 'company'
  | 'companyIsolated'
  | 'phone'
  | 'phoneIsolated'
  | 'signed'
  | 'signedIsolated'
  | 'handle'
  | 'percent'
  | 'date'
  | 'time'
  | 'years'
  | 'score'
  | 'scoreFirst'
  | 'scoreFirstIsolated'
  | 'scoreAfterName'
  | 'scoreAfterIsolatedName'
  | 'scoreBetweenNames'
  | 'brackets'

const arabic = (id: RenderingId, piece: string, seen: string, isolated = false, before = 'قال '): RenderingCase => ({
  id,
  dir: 'rtl',
  before,
  piece,
  isolated,
  after: ' أمس',
  seen,
})

/** What browsers do with mixed text, by UAX #9; why runs are isolated, and which need not be. */
export const renderingCases: RenderingCase[] = [
  arabic('plusPlus', 'C++', '++C'),
  arabic('plusPlusIsolated', 'C++', 'C++', true),
  arabic('company', 'Apple Inc.', '.Apple Inc'),
  arabic('companyIsolated', 'Apple Inc.', 'Apple Inc.', true),
  arabic('phone', '+974 4489 6666', '6666 4489 974+'),
  arabic('phoneIsolated', '+974 4489 6666', '+974 4489 6666', true),
  arabic('signed', '-5', '5-'),
  arabic('signedIsolated', '-5', '-5', true),
  arabic('handle', '@desk', '@desk', true),
  arabic('percent', '3.5%', '%3.5'),
  arabic('date', '23/11/2026', '23/11/2026'),
  arabic('time', '10:30', '10:30'),
  arabic('years', '2020-2026', '2026-2020'),
  arabic('score', '3-1', '1-3'),
  arabic('scoreFirst', '3-1', '3-1', false, ''),
  arabic('scoreFirstIsolated', '3-1', '1-3', true, ''),
  arabic('scoreAfterName', 'Arsenal 2-0', 'Arsenal 2-0'),
  arabic('scoreAfterIsolatedName', 'Arsenal 2-0', '0-2 Arsenal', true),
  arabic('scoreBetweenNames', 'Arsenal 2-0 Chelsea', 'Arsenal 2-0 Chelsea', true, ''),
  arabic('brackets', '(John Smith)', '(John Smith)'),
]

/** The piece of a case as it is drawn: held where a run of the whole line is. */
export function drawnPiece({ dir, before, piece, isolated, after }: RenderingSample): Piece[] {
  if (!isolated) return [{ text: piece, held: false }]
  let at = 0
  return holdRuns(before + piece + after, dir).flatMap(({ text, held }) => {
    const start = at
    at += text.length
    const inside = text.slice(Math.max(0, before.length - start), Math.max(0, before.length + piece.length - start))
    return inside ? [{ text: inside, held }] : []
  })
}
