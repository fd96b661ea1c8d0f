import { expect, test } from 'vitest'
import { inlineStyle } from './inline-style'

const inline = (css: string) => inlineStyle(css, '/_next/static/chunks/a.css', (path) => `${path}?v=1`)

test.each([
  ['url(../media/a.woff2)', 'url(/_next/static/media/a.woff2?v=1)'],
  ['url("/fonts/a.woff2")', 'url(/fonts/a.woff2?v=1)'],
  ["url('a.svg#mark')", 'url(/_next/static/chunks/a.svg?v=1#mark)'],
  ['url(/a.woff2?v=9)', 'url(/a.woff2?v=9)'],
  ['url(data:image/svg+xml;base64,AA==)', 'url(data:image/svg+xml;base64,AA==)'],
  ['url("#mark")', 'url("#mark")'],
])('%s becomes %s', (css, expected) => {
  expect(inline(css)).toBe(expected)
})

test.each([
  ['a closing tag', 'a{content:"</style>"}'],
  ['an import', '@import "b.css";'],
  ['too much', `a{color:red}${' '.repeat(50_000)}`],
])('a sheet with %s stays a link', (_, css) => {
  expect(inline(css)).toBeUndefined()
})
