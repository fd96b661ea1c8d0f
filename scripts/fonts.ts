/**
 * Cuts the fonts of the site out of the fontsource packages: `npx tsx scripts/fonts.ts` writes `public/fonts/*.woff2`,
 * which are committed, so that an installation needs no font tools. Arabic keeps all its layout features: without `init`,
 * `medi`, `fina`, `rlig` and `mark` it would fall apart into single letters.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

const arabicLetters = chars('\u0621-\u063A\u0640-\u0655\u0670\u0671')
// Letters that Arabic papers need for foreign names: پ چ ژ ڤ ڥ ک گ ڭ ھ ی ە ۆ ێ ڕ ڵ.
const foreignLetters = [...'پچژڤڥکگڭھیەۆێڕڵ']
const arabicSigns = [...'،؛؟٪٫٬٭﴾﴿', ...chars('\u0660-\u0669')]
const ascii = chars('\u0020-\u007E')
const latinLetters = [...chars('\u00C0-\u00FF'), ...'ıŒœ']
const punctuation = [...'\u00A0«»‹›–—‘’‚“”„…•·×÷±°§©®€£¥™−']
const invisible = chars('\u200C-\u200F\u2066-\u2069')

const arabic = {
  text: [' ', '\u00A0', ...arabicLetters, ...foreignLetters, ...arabicSigns, ...invisible],
  features: undefined,
}
// What a browser applies to Latin text by itself; small capitals, old digits and the like nobody asks for.
const latin = {
  text: [...ascii, ...punctuation, ...latinLetters],
  features: ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'],
}

const cuts = [
  { name: 'readex-arabic', source: 'readex-pro/files/readex-pro-arabic-wght-normal', script: arabic, from: 400 },
  // From 300, for the digits in Arabic running text (`fonts.css`).
  { name: 'readex-latin', source: 'readex-pro/files/readex-pro-latin-wght-normal', script: latin, from: 300 },
  {
    name: 'naskh-arabic',
    source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal',
    script: arabic,
    from: 400,
  },
  { name: 'source-serif', source: 'source-serif-4/files/source-serif-4-latin-wght-normal', script: latin, from: 400 },
  {
    name: 'source-serif-italic',
    source: 'source-serif-4/files/source-serif-4-latin-wght-italic',
    script: latin,
    from: null,
  },
]

for (const { name, source, script, from } of cuts) {
  const original = await readFile(require.resolve(`@fontsource-variable/${source}.woff2`))
  const cut = await subsetFont(original, script.text.join(''), {
    targetFormat: 'woff2',
    keepFeatures: script.features,
    variationAxes: { wght: from === null ? 400 : { min: from, max: 700 } },
  })
  await writeFile(path.join(import.meta.dirname, `../public/fonts/${name}.woff2`), cut)
  console.log(`${name}: ${original.length} → ${cut.length} bytes`)
}

/** The characters of ranges written as in a regular expression: 'a-c' is ['a', 'b', 'c']. */
function chars(ranges: string): string[] {
  return [...ranges.matchAll(/(.)(?:-(.))?/gsu)].flatMap(([, from = '', to = from]) => {
    const first = from.codePointAt(0) ?? 0
    const last = to.codePointAt(0) ?? 0
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
  })
}
