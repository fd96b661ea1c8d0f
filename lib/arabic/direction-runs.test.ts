import { expect, test } from 'vitest'
import { directionRuns } from './direction-runs'

/** Runs as «text→» and «text←». In the text, `[…]` is an isolate from left to right, `{…}` one from right to left. */
function runs(marked: string, dir: 'rtl' | 'ltr'): string[] {
  const held = [...marked.matchAll(/[[{](.*?)[\]}]/gu)].map(({ index, 0: all }, place) => {
    const from = index - 2 * place
    return { from, to: from + all.length - 2, dir: all.startsWith('[') ? ('ltr' as const) : ('rtl' as const) }
  })
  const text = marked.replace(/[[\]{}]/g, '')
  return directionRuns(text, dir, held).map((run) => `${text.slice(run.from, run.to)}${run.dir === 'ltr' ? '→' : '←'}`)
}

test.each([
  ['قالت Reuters إن', 'rtl', ['Reuters→']],
  ['قال John Smith, PhD أمس', 'rtl', ['John Smith, PhD→']],
  ['طائرة F16 و iPhone 17 Pro', 'rtl', ['F16→', 'iPhone 17 Pro→']],
  ['قالت Reuters (AFP) إن', 'rtl', ['Reuters (AFP)→']],
  ['قالت (Reuters) إن', 'rtl', ['Reuters→']],
  ['قالت Reuters (وكالة) إن', 'rtl', ['Reuters→']],
  ['في 2026', 'rtl', ['2026→']],
  ['في ٢٠٢٦', 'rtl', ['٢٠٢٦→']],
  ['نما 3.5% أمس', 'rtl', ['3.5→']],
  ['3.5% نمو', 'rtl', ['3.5%→']],
  ['نما ٣٫٥٪', 'rtl', ['٣٫٥→']],
  ['هاتف +974 4489 6666 و 3-1', 'rtl', ['974→', '4489→', '6666→', '3→', '1→']],
  ['هاتف [+974 4489 6666] و', 'rtl', ['+974 4489 6666→']],
  ['3-1 نتيجة', 'rtl', ['3-1→']],
  ['3-[1] نتيجة', 'rtl', ['3→', '1→']],
  ['لغة C++ قديمة', 'rtl', ['C→']],
  ['لغة [C++] قديمة', 'rtl', ['C++→']],
  ['لغة [C++ لغة] قديمة', 'rtl', ['C++ لغة→', 'لغة←']],
  ['قالت Reuters\uFFFCAFP', 'rtl', ['Reuters→', 'AFP→']],
  ['He said مرحبا بكم twice', 'ltr', ['مرحبا بكم←']],
  ['He said مرحباً بـ 5 كتب twice', 'ltr', ['مرحباً بـ ←', '5→', ' كتب←']],
  ['He said {مرحبا!} twice', 'ltr', ['مرحبا!←']],
  ['In 2026 (3-1)', 'ltr', []],
  ['خبر عاجل', 'rtl', []],
  ['', 'rtl', []],
] as const)('«%s» in a block %s: %j', (text, dir, expected) => {
  expect(runs(text, dir)).toEqual(expected)
})
