/**
 * Cuts the fonts of the site out of the fontsource packages: `npx tsx scripts/fonts.ts` writes `public/fonts/*.woff2`,
 * which are committed, so that an installation needs no font tools. Layout features are all kept: without `init`,
 * `medi`, `fina`, `rlig` and `mark` Arabic would fall apart into single letters.
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
const latinLetters = [...chars('\u00C0-\u00FF'), ...'ıŁłŒœŠšŸŽžĞğİŞşĆćČčĐđŐőŰűĀāĪīŪūḤḥṢṣḌḍṬṭẒẓ']
const punctuation = [...'\u00A0«»‹›–—‘’‚“”„…•·×÷±°§©®€£¥№™′″−→←↑↓‐‑']
const invisible = chars('\u200B-\u200F\u202F\u2060\u2066-\u2069')

const arabic = [...ascii, ...punctuation, ...invisible, ...arabicLetters, ...foreignLetters, ...arabicSigns]
const latin = [...ascii, ...punctuation, ...invisible, ...latinLetters]

const cuts = [
  { name: 'readex-arabic', source: 'readex-pro/files/readex-pro-arabic-wght-normal', text: arabic, wght: [400, 700] },
  { name: 'readex-latin', source: 'readex-pro/files/readex-pro-latin-wght-normal', text: latin, wght: [400, 700] },
  {
    name: 'naskh-arabic',
    source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal',
    text: arabic,
    wght: [400, 700],
  },
  {
    name: 'source-serif',
    source: 'source-serif-4/files/source-serif-4-latin-wght-normal',
    text: latin,
    wght: [400, 700],
  },
  {
    name: 'source-serif-italic',
    source: 'source-serif-4/files/source-serif-4-latin-wght-italic',
    text: latin,
    wght: [400, 400],
  },
]

for (const { name, source, text, wght } of cuts) {
  const original = await readFile(require.resolve(`@fontsource-variable/${source}.woff2`))
  const [min = 400, max = 700] = wght
  const cut = await subsetFont(original, text.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: min === max ? min : { min, max } },
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
