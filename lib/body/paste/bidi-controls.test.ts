import { expect, test } from 'vitest'
import { isolatesFromControls, needsHolding } from './bidi-controls'
import type { Run } from './run'

const signs = {
  LRE: '\u202A',
  RLE: '\u202B',
  PDF: '\u202C',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
}
const written = (text: string) =>
  text.replace(/<([A-Z]{3})>/g, (whole, name: string) => (signs as Record<string, string>)[name] ?? whole)
const run = (text: string): Run => ({ text: written(text), look: {} })

/** What is isolated in [ltr …] or [rtl …]; the control characters go when the text is normalised. */
function drawn(runs: Run[]): string {
  return isolatesFromControls(runs)
    .map(({ text, look }) => {
      const clean = text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
      return look.isolate && clean ? `[${look.isolate} ${clean}]` : clean
    })
    .join('')
}

test.each([
  ['none', [run('نص C++')], 'نص C++'],
  ['round a run with signs', [run('لغة <LRE>C++<PDF> هنا')], 'لغة [ltr C++] هنا'],
  ['round a word', [run('لغة <LRE>Java<PDF> هنا')], 'لغة Java هنا'],
  ['whose direction is the run’s own', [run('<FSI>أ-1<PDI>')], '[rtl أ-1]'],
  ['right to left', [run('see <RLI>(أ)<PDI>')], 'see [rtl (أ)]'],
  ['one pair in another', [run('<LRI>a <RLI>ب!<PDI> (c)<PDI>')], '[ltr a ب! (c)]'],
  ['an opening without an end', [run('نص <LRE>C++')], 'نص C++'],
  ['an end without an opening', [run('نص C++<PDF>')], 'نص C++'],
  ['over two runs', [run('نص <LRE>C+'), { text: `+ x${signs.PDF}`, look: { bold: true } }], 'نص [ltr C+][ltr + x]'],
  ['with nothing between', [run('<LRE><PDF>نص')], 'نص'],
] satisfies [string, Run[], string][])('%s', (_, runs, expected) => expect(drawn(runs)).toBe(expected))

test.each([
  ['C++', true],
  ['+974 4489', true],
  ['(a)', true],
  ['3.5', true],
  ['Java', false],
  ['٢٧', false],
  ['Al Jazeera', false],
  ['  ', false],
  ['x+'.repeat(80), false],
])('%j must be held: %s', (text, held) => expect(needsHolding(text)).toBe(held))
