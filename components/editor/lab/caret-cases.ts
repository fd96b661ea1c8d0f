import type { DocJson } from '@/lib/body/doc-json'
import type { Direction } from '@/lib/i18n/locales'
import { cellRow, paragraph, run, words } from './lab-blocks'

/** A way of the caret, pressed key by key. Positions: headline 0–2, standfirst 2–4, the body from 4. */
export type CaretCase = {
  id: CaretId
  /** The direction of the article. */
  base: Direction
  body: DocJson[]
  from: number
  key: 'ArrowLeft' | 'ArrowRight'
  shift?: true
  times: number
  /**
   * The places in their order (see `placeOf`), and with Shift the words of the selected cells. Or «every place»: browsers go
   * through mixed words in two ways, both right; what counts is that each place up to the last is reached.
   */
  expected: string | { everyPlaceTo: number }
}

export type CaretId =
  | 'textEnd'
  | 'runs'
  | 'runsBack'
  | 'cards'
  | 'cardsBack'
  | 'figures'
  | 'figuresBack'
  | 'cells'
  | 'cellsSelected'
  | 'cellsSelectedBack'
  | 'latinText'
  | 'latinCards'
  | 'latinFigures'
  | 'latinCells'
  | 'latinCellsSelected'

const divider: DocJson = { type: 'divider' }
const figure = (caption = ''): DocJson => ({
  type: 'figure',
  // Of no library: what counts is how the caret passes it.
  attrs: { assetId: '00000000-0000-7000-8000-000000000000', alt: null, credit: null, dir: null },
  ...(caption ? { content: [words(caption)] } : {}),
})
const twoCards = [paragraph('أ'), divider, divider, paragraph('ب')]
const twoFigures = [paragraph('أ'), figure(), figure('ج'), paragraph('ب')]
const row = [cellRow('أ', 'ب', 'ج'), paragraph('د')]
/** «أ ab +9 ب» with a linked word and an isolated number: 5–13. */
const runs = [
  paragraph(
    words('أ '),
    run('link', { href: 'https://example.com' }, 'ab'),
    words(' '),
    run('isolate', { dir: null }, '+9'),
    words(' ب'),
  ),
]
const latinCards = [paragraph('a'), divider, divider, paragraph('b')]
const latinFigures = [paragraph('a'), figure(), figure('c'), paragraph('b')]

/** How the caret must go through text, past blocks and through cells, in Arabic articles and in English ones. */
export const caretCases: CaretCase[] = [
  rtl('textEnd', [paragraph('أ ab ب')], 5, 'ArrowLeft', 6, { everyPlaceTo: 11 }),
  rtl('runs', runs, 5, 'ArrowLeft', 9, { everyPlaceTo: 14 }),
  rtl('runsBack', runs, 14, 'ArrowRight', 9, { everyPlaceTo: 5 }),
  rtl('cards', twoCards, 5, 'ArrowLeft', 5, 't6 n7 g8 n8 t10'),
  rtl('cardsBack', twoCards, 11, 'ArrowRight', 5, 't10 n8 g8 n7 t6'),
  rtl('figures', twoFigures, 6, 'ArrowLeft', 6, 't8 g9 t10 t11 t13 t14'),
  rtl('figuresBack', twoFigures, 13, 'ArrowRight', 6, 't11 t10 g9 t8 t6 t5'),
  rtl('cells', row, 8, 'ArrowLeft', 5, 't9 t13 t14 t18 t19'),
  { ...rtl('cellsSelected', row, 9, 'ArrowLeft', 2, 'c6-11 أب c6-16 أبج'), shift: true },
  { ...rtl('cellsSelectedBack', row, 18, 'ArrowRight', 2, 'c16-11 بج c16-6 أبج'), shift: true },
  ltr('latinText', [paragraph('a أب b')], 5, 'ArrowRight', 6, { everyPlaceTo: 11 }),
  ltr('latinCards', latinCards, 5, 'ArrowRight', 5, 't6 n7 g8 n8 t10'),
  ltr('latinFigures', latinFigures, 6, 'ArrowRight', 6, 't8 g9 t10 t11 t13 t14'),
  ltr('latinCells', [cellRow('a', 'b', 'c')], 8, 'ArrowRight', 5, 't9 t13 t14 t18 t19'),
  { ...ltr('latinCellsSelected', [cellRow('a', 'b', 'c')], 9, 'ArrowRight', 2, 'c6-11 ab c6-16 abc'), shift: true },
]

type Way = [
  id: CaretId,
  body: DocJson[],
  from: number,
  key: CaretCase['key'],
  times: number,
  expected: CaretCase['expected'],
]

function rtl(...[id, body, from, key, times, expected]: Way): CaretCase {
  return { id, base: 'rtl', body, from, key, times, expected }
}

function ltr(...[id, body, from, key, times, expected]: Way): CaretCase {
  return { id, base: 'ltr', body, from, key, times, expected }
}
