import { describe, expect, test } from 'vitest'
import { isExternal, safeUrl } from './safe-url'

describe('safeUrl', () => {
  test.each([
    ['https://example.com/ar/خبر?x=1#y', 'https://example.com/ar/خبر?x=1#y'],
    ['HTTP://Example.com', 'HTTP://Example.com'],
    ['https://مثال.السعودية/', 'https://مثال.السعودية/'],
    ['  https://example.com  ', 'https://example.com'],
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['\u200Fhttps://exam\u200Bple.com', 'https://example.com'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
    ['tel:+97444896666', 'tel:+97444896666'],
    ['/ar/politics/12/خبر', '/ar/politics/12/خبر'],
    ['/', '/'],
    ['#top', '#top'],
  ])('%j is %j', (typed, url) => expect(safeUrl(typed)).toBe(url))

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200Bscript:alert(1)',
    'javascript\u0000:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///C:/x.png',
    'blob:https://example.com/1',
    '//evil.example',
    '/\\evil.example',
    'https:\\\\evil.example',
    'https://',
    'http:evil',
    'ftp://example.com',
    'example.com',
    'mailto://x',
    '',
    `https://example.com/${'x'.repeat(2100)}`,
    null,
    undefined,
    7,
    {},
    ['https://example.com'],
  ])('%j is refused', (value) => expect(safeUrl(value)).toBeNull())

  test('what is allowed is allowed again, unchanged', () => {
    const url = safeUrl(' https://example.com/a b ')
    expect(safeUrl(url)).toBe(url)
  })
})

test.each([
  ['https://example.com', true],
  ['HTTP://example.com', true],
  ['/ar', false],
  ['#x', false],
  ['mailto:a@b.c', false],
])('%s leads out: %s', (url, external) => expect(isExternal(url)).toBe(external))
