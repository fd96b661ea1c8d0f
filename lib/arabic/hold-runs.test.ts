import { describe, expect, test } from 'vitest'
import { heldText, holdRuns } from './hold-runs'

/** Held pieces in brackets. */
const drawn = (text: string, dir: 'rtl' | 'ltr') =>
  holdRuns(text, dir)
    .map((piece) => (piece.held ? `[${piece.text}]` : piece.text))
    .join('|')

describe('a text set in one direction falls into pieces', () => {
  test.each([
    ['لغة C++ تعود', 'rtl', 'لغة |[C++]| تعود'],
    ['C++ تعود', 'rtl', '[C++]| تعود'],
    ['اتصلوا على +974 4489 6666', 'rtl', 'اتصلوا على |[+974 4489 6666]'],
    ['بين Apple Inc. و@desk', 'rtl', 'بين |[Apple Inc.]| و|[@desk]'],
    ['Real Madrid 3-1 على أرضه', 'rtl', '[Real Madrid]| 3-|[1]| على أرضه'],
    ['انتهت Real Madrid 3-1 Barcelona', 'rtl', 'انتهت |[Real Madrid 3-1 Barcelona]'],
    ['فاز العرب 3-1', 'rtl', 'فاز العرب 3-1'],
    ['افتتاح مكتبة', 'rtl', 'افتتاح مكتبة'],
    ['C++ is back', 'ltr', 'C++ is back'],
    ['', 'rtl', ''],
  ] as const)('«%s» (%s) → %s', (text, dir, pieces) => expect(drawn(text, dir)).toBe(pieces))

  test.each(['لغة C++ تعود', 'C++', '3-1'])('nothing of «%s» is lost', (text) => {
    expect(
      holdRuns(text, 'rtl')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})

test.each([
  ['لغة C++ تعود', 'rtl', 'لغة \u2066C++\u2069 تعود'],
  ['افتتاح مكتبة', 'rtl', 'افتتاح مكتبة'],
  ['C++ is back', 'ltr', 'C++ is back'],
] as const)('in plain text isolates hold the runs of «%s»', (text, dir, held) => expect(heldText(text, dir)).toBe(held))
