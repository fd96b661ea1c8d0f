import { expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { styleChecker } from '@/lib/style/check'
import { defaultHouseStyle } from '@/lib/style/house-style'
import { isUntouched } from '@/lib/style/untouched'
import { bodySchema } from '../schema'
import { readClipboard } from './read-clipboard'

const read = (html: string, locale: Locale = 'ar', text = '') => {
  const reading = readClipboard({ html, text, plain: false }, { locale, house: defaultHouseStyle[locale] })
  if (!reading.ok) throw new Error(reading.reason)
  return reading.blocks
}
/** The texts of each block; isolated ones as [text, direction]. */
const texts = (...[html, locale, text]: Parameters<typeof read>) =>
  read(html, locale, text).map(({ content = [] }) =>
    content.map(({ type, text, marks = [] }) => {
      const isolate = marks.find((mark) => mark.type === 'isolate')
      return type === 'hardBreak' ? '⏎' : isolate ? [text, isolate.attrs?.dir] : text
    }),
  )

test.each<[string, string, unknown]>([
  [
    'code is held together and stays as it is written',
    '<p>اكتب <code>print("a, b...") -- x</code>, ثم "شغّل"...</p>',
    [['اكتب ', ['print("a, b...") -- x', 'ltr'], '، ثم «شغّل»…']],
  ],
  ['a word of code too', '<p>الأمر <code>grep</code> يبحث</p>', [['الأمر ', ['grep', 'ltr'], ' يبحث']]],
  [
    'code with Arabic words in it runs from left to right',
    '<p>اكتب <code>x = "مرحبا"</code> هنا</p>',
    [['اكتب ', ['x = "مرحبا"', 'ltr'], ' هنا']],
  ],
  ['bold in code is bold', '<p>في <code>a <b>"b"</b></code> نص</p>', [['في ', ['a ', 'ltr'], ['"b"', 'ltr'], ' نص']]],
  ['keys', '<p>اضغط <kbd>Ctrl--C</kbd> الآن</p>', [['اضغط ', ['Ctrl--C', 'ltr'], ' الآن']]],
  [
    'a block of code keeps its lines and its indents',
    '<pre><code>if (a) {\n  say("b...")\n}</code></pre><p>قال "نعم"</p>',
    [[['if (a) {', 'ltr'], '⏎', ['  say("b...")', 'ltr'], '⏎', ['}', 'ltr']], ['قال «نعم»']],
  ],
  ['one that is not said to be code', '<pre>x = "a" -- b...</pre>', [[['x = "a" -- b...', 'ltr']]]],
  [
    'an address in code is neither cleaned nor linked',
    '<p>في <code>curl https://example.com/?utm_source=x</code> نص</p>',
    [['في ', ['curl https://example.com/?utm_source=x', 'ltr'], ' نص']],
  ],
  ['prose in typewriter letters is prose', '<pre>قال الوزير, "نعم" أمس</pre>', [['قال الوزير، «نعم» أمس']]],
  ['what cannot be stored goes', '<p>في <code>a\u200F"b"</code> نص</p>', [['في ', ['a"b"', 'ltr'], ' نص']]],
])('%s', (_, html, expected) => expect(texts(html)).toEqual(expected))

test('in an English article too', () => {
  expect(texts('<p>Type <code>say "a"...</code>, then "run"...</p>', 'en')).toEqual([
    ['Type ', ['say "a"...', 'ltr'], ', then “run”…'],
  ])
  expect(texts('<pre>Dear colleagues, the port "reopens" on Monday after the storm.</pre>', 'en')).toEqual([
    ['Dear colleagues, the port “reopens” on Monday after the storm.'],
  ])
})

test('checking style finds nothing in it', () => {
  const [block] = read('<p>اكتب <code>print("a , b...") -- x  y</code> هنا</p>')
  const node = bodySchema.nodeFromJSON(block)
  const check = styleChecker({ locale: 'ar', house: defaultHouseStyle.ar, names: [], words: [] })
  const skip: [number, number][] = []
  node.forEach((child, offset) => {
    const marks = child.marks.map(({ type }) => type.name)
    if (isUntouched(child.text ?? '', marks)) skip.push([offset, offset + child.nodeSize])
  })
  expect(check([{ id: '1', text: node.textContent, skip }])).toEqual([])
})
