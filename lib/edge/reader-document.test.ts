import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readerDocument, UnfinishedDocument } from './reader-document'

const head = (inner: string) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head>${inner}</head><body></body></html>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('goes', () => {
  test.each([
    ['the runtime', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['the payload', '<script>self.__next_f.push([1,"<script>x</\\u002fscript><!--"])</script>'],
    ['a module of Next', '<script type="module" src="/_next/static/x.js"></script>'],
    ['an inline module', '<script type="module">alert(1)</script>'],
    ['a module from elsewhere', '<script type="module" src="https://evil.example/enhance/x.js"></script>'],
    ['a script preload', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
    ['a module preload', '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>'],
    ['a comment mark', '<!--$--><!--/$--><!-- -->'],
    ['the empty metadata box', '<div hidden=""><!--$--><!--/$--></div>'],
    ['the tags', '<meta name="cache-tags" content="front:ar"/>'],
    ['the status', '<meta name="http-status" content="410"/>'],
  ])('%s', (_, markup) => {
    expect(readerDocument(head(markup)).html).toBe(head(''))
  })
})

describe('stays', () => {
  test.each([
    ['linked data with a comment mark in it', '<script type="application/ld+json">{"a":"<!-- x -->"}</script>'],
    ['speculation rules', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['our module', '<script type="module" src="/enhance/share.js"></script>'],
    ['our module preload', '<link rel="modulepreload" href="/_midad/live.js"/>'],
    ['a font preload', '<link rel="preload" href="/fonts/a.woff2" as="font" type="font/woff2" crossorigin=""/>'],
    ['another meta', '<meta name="description" content="a"/>'],
    ['a style with a comment mark in it', '<style>a::before{content:"<!-- -->"}</style>'],
    ['text that talks of markup', '<p>&lt;script&gt;$RC(&lt;/script&gt; &lt;!-- --&gt;</p>'],
  ])('%s', (_, markup) => {
    expect(readerDocument(head(markup)).html).toBe(head(markup))
  })
})

test('tags and status are what the page asked of the edge', () => {
  const { tags, status } = readerDocument(
    head('<meta name="cache-tags" content="site  story:1 site a&amp;b"/><meta name="http-status" content="410"/>'),
  )
  expect(tags).toEqual(['site', 'story:1', 'a&b'])
  expect(status).toBe(410)
  expect(readerDocument(head(''))).toMatchObject({ tags: [], status: null })
})

test.each([
  ['a late part', '<!--$?--><template id="B:0"></template><!--/$-->'],
  ['a part to be moved', '<div hidden="" id="S:0"><p>late</p></div>'],
])('%s makes the document unfinished', (_, markup) => {
  expect(() => readerDocument(head(markup))).toThrow(UnfinishedDocument)
})

test("Next's empty error document is unfinished", () => {
  expect(() => readerDocument('<!DOCTYPE html><html id="__next_error__"><body></body></html>')).toThrow(
    UnfinishedDocument,
  )
})

describe('style sheets', () => {
  const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'

  test('stand in the document, allowed by their hash', () => {
    const { html, needs } = readerDocument(head(link), { inlineStyle: () => 'a{color:red}' })
    expect(html).toBe(head('<style>a{color:red}</style>'))
    expect(needs).toMatchObject({ styles: [hash('a{color:red}')], linkedStyles: false })
  })

  test('stay linked when they cannot', () => {
    const { html, needs } = readerDocument(head(link), { inlineStyle: () => undefined })
    expect(html).toBe(head('<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'))
    expect(needs).toMatchObject({ styles: [], linkedStyles: true })
  })

  test('are not asked for early when they stand in the document', () => {
    const preload = '<link rel="preload" href="/_next/static/chunks/a.css" as="style"/>'
    expect(readerDocument(head(preload), { inlineStyle: () => 'a{}' }).html).toBe(head(''))
    expect(readerDocument(head(preload)).html).toBe(head(preload))
  })
})

test('the policy gets one hash for each different style attribute, as the browser reads it', () => {
  const { needs } = readerDocument(
    head('<i style="--hue:20"></i><b class="x" style="--hue:20"></b><u style="content:&quot;a&quot;"></u>'),
  )
  expect(needs.styleAttributes).toEqual([hash('--hue:20'), hash('content:"a"')])
})

test('speculation rules are allowed by hash, own modules by origin', () => {
  const rules = '{"prefetch":[]}'
  const document = readerDocument(head(`<script type="speculationrules">${rules}</script>`))
  expect(document.needs).toMatchObject({ scripts: [hash(rules)], modules: false })
  expect(readerDocument(head('<script type="module" src="/enhance/a.js"></script>')).needs.modules).toBe(true)
})

test('links to public files get their version', () => {
  const versioned = (path: string) => `${path}?v=1`
  const { html } = readerDocument(head('<link rel="preload" href="/fonts/a.woff2" as="font"/>'), { versioned })
  expect(html).toContain('href="/fonts/a.woff2?v=1"')
})
