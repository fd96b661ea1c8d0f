import { expect, test } from 'vitest'
import { defaultHouseStyle } from '@/lib/style/house-style'
import type { DocJson } from '../doc-json'
import { limits } from '../limits'
import { parseHtml, textIn } from './html-tree'
import { pasteLimits } from './paste-limits'
import { readClipboard } from './read-clipboard'
import { readPaste } from './read-paste'

const read = (html: string) => readPaste({ html, text: '', plain: false }, { base: 'rtl' })
const blocks = (html: string) => {
  const reading = read(html)
  return reading.ok ? JSON.stringify(reading.blocks) : reading.reason
}
const settings = { locale: 'ar', house: defaultHouseStyle.ar } as const
const nested = (tag: string, levels: number) => `${`<${tag}>`.repeat(levels)}نص${`</${tag}>`.repeat(levels)}`

test.each(['div', 'ul', 'li', 'blockquote', 'b', 'span', 'table', 'ul><li', 'table><tr><td', 'o:p', 'svg'])(
  'a hundred thousand levels of <%s> neither overflow the stack nor lose what is after them',
  (tag) => {
    expect(blocks(`<p>قبل</p>${nested(tag, 100_000)}<p>بعد</p>`)).toMatch(/قبل.*بعد/s)
  },
)

/** Levels of nodes, as the limits of a document count them; where `type` is given, only of that type. */
function depth(nodes: DocJson[], type?: string): number {
  return Math.max(0, ...nodes.map((node) => (type && node.type !== type ? 0 : 1) + depth(node.content ?? [], type)))
}

test('forty lists in one another become as deep as an article may be, and each word of them stays', () => {
  const words = Array.from({ length: 40 }, (_, at) => `بند${at}`)
  const reading = read(words.map((word) => `<ul><li>${word}`).join(''))
  const found = reading.ok ? reading.blocks : []
  expect(depth(found, 'bulletList')).toBe(5)
  expect(depth(found)).toBe(limits.depth)
  expect(JSON.stringify(found).match(/بند\d+/g)).toEqual(words)
})

test.each([
  'ul><li',
  'ol><li',
  'blockquote',
  'blockquote><ul><li',
  'ul><li><blockquote',
  'div><ul',
  'table><tr><td><ul><li',
])('thirty levels of <%s> are no deeper than an article may be', (tag) => {
  // An item begins with a paragraph: without words of its own a level would not count.
  const reading = read(`<${tag}>نص`.repeat(30))
  const found = reading.ok ? reading.blocks : []
  expect(JSON.stringify(found).match(/نص/g)).toHaveLength(30)
  expect(depth(found)).toBeLessThanOrEqual(limits.depth)
})

test.each<[string, string]>([
  ['unclosed tag', '<p class="a'],
  ['unclosed comment', '<!-- <script>alert(1)'],
  ['unclosed script', '<script>alert(1)</p>'],
  ['only a bracket', '<'],
  ['brackets', '<<<<>>>>'],
  ['nothing in a name', '</><p></'],
  ['characters that are none', '&#0;&#xD800;&#1114112;&#x;&;'],
])('%s does no harm', (_, html) => {
  expect(read(html).ok).toBe(true)
})

test.each<[string, string]>([
  ['javascript:', '<a href="javascript:alert(1)">نص</a>'],
  ['javascript: in pieces', '<a href="java\tscript&#58;alert(1)">نص</a>'],
  ['data:', '<a href="data:text/html,<script>alert(1)</script>">نص</a>'],
  ['vbscript:', '<a href="vbscript:x">نص</a>'],
  ['a handler', '<p onclick="alert(1)">نص</p>'],
  ['a script in a link', '<a href="https://www.google.com/url?q=javascript:alert(1)">نص</a>'],
  ['a base', '<base href="https://evil.example"><a href="/x">نص</a>'],
])('of %s only the words stay', (_, html) => {
  expect(blocks(html)).toContain('نص')
  expect(blocks(html)).not.toMatch(/"(href|onclick)":"(?!https:\/\/www\.google)|<script/)
})

test('what is longer than any text is not read', () => {
  expect(read('x'.repeat(pasteLimits.html + 1))).toEqual({ ok: false, reason: 'too_long' })
  const text = 'ن'.repeat(pasteLimits.text + 1)
  expect(readPaste({ html: '', text, plain: false }, { base: 'rtl' })).toEqual({ ok: false, reason: 'too_long' })
})

test('five megabytes of what Word writes are read whole', () => {
  const paragraph = `<p class=MsoNormal dir=RTL style='margin-right:36.0pt;text-align:right;direction:rtl'><b><span lang=AR-SA style='font-size:14.0pt;font-family:"Times New Roman"'>كلمة</span></b><span lang=AR-SA> وأخرى</span><o:p></o:p></p>\n`
  const count = Math.ceil(5_000_000 / paragraph.length)
  const reading = read(paragraph.repeat(count))
  expect(reading.ok && reading.blocks.length).toBe(count)
})

test('many signs without their partners are read in time that grows with them', () => {
  for (const piece of ['<', '<a ', '</b>', '<p', '&', '*_~', '\u2066', '<a b="', "<i '", '<div></b>', '<!--', '<svg>'])
    expect(read(piece.repeat(300_000)).ok).toBe(true)
})

test('one sign over and over is set in house style in time that grows with it', () => {
  for (const piece of ['.', 'a.', '. ', '- ', '\u00A0', '٣', '«', '“', '"', '، «']) {
    const text = `خبر${piece.repeat(60_000)}خبر`
    expect(readClipboard({ html: '', text, plain: false }, settings).ok).toBe(true)
  }
})

test('text of the tree is the text of the page', () => {
  expect(textIn(parseHtml('<p>أ&amp;ب &laquo;ج&raquo; &#1583;&nbsp;&unknown;</p>'))).toBe('أ&ب «ج» د\u00A0&unknown;')
})

/** Just short of what is read in a worker: a page would stand still meanwhile. */
test.each<[piece: string, mark: string, expected: (count: number) => number]>([
  ['@a ', 'isolate', (count) => count],
  ['C++ ', 'isolate', (count) => count],
  ['\u2067a b!\u2069 ن ', 'isolate', (count) => count],
  ['https://a.example/ ', 'link', (count) => count],
  ['*a* ', 'bold', (count) => count],
  ['" ', 'link', () => 0],
])('a paragraph of nothing but %j is read whole', (piece, mark, expected) => {
  const count = Math.floor(39_000 / piece.length)
  const reading = readClipboard({ html: '', text: `ن ${piece.repeat(count)}`, plain: false }, settings)
  const [paragraph] = reading.ok ? reading.blocks : []
  const marked = paragraph?.content?.filter(({ marks }) => marks?.some(({ type }) => type === mark)) ?? []
  expect(marked).toHaveLength(expected(count))
})

test.each<[string, Partial<Parameters<typeof readClipboard>[0]>]>([
  ['lines of text', { text: 'س\n'.repeat(130_000) }],
  ['broken lines in a wrapper', { html: `<o:p>${'ن<br><br>'.repeat(45_000)}</o:p>` }],
  ['pictures', { html: '<img src="https://a.example/1.jpg">'.repeat(130_000) }],
])('of more %s than a call has room for it is said that no article can hold them', (_, clipboard) => {
  const reading = readClipboard({ html: '', text: '', plain: false, ...clipboard }, settings)
  expect(reading).toEqual({ ok: false, reason: 'too_many_blocks' })
})

test('more lines of code than a call has room for stay lines', () => {
  const reading = readClipboard({ html: `<pre>${'سطر\n'.repeat(70_000)}</pre>`, text: '', plain: false }, settings)
  const lines = reading.ok ? reading.blocks.flatMap(({ content = [] }) => content) : []
  expect(lines.filter(({ text }) => text === 'سطر')).toHaveLength(70_000)
})

test('a table that no article can hold is left out and counted, the rest of the paste stays', () => {
  const table = `<table>${`<tr>${'<td>خ</td>'.repeat(40)}</tr>`.repeat(3)}</table>`
  const html = `<p>قبل</p>${table}<ul><li>بند${table}</li></ul><p>بعد</p>`
  const reading = readClipboard({ html, text: 'خ\tخ', plain: false }, settings)
  expect(reading).toMatchObject({ ok: true, tablesLeftOut: 2 })
  expect(reading.ok && reading.blocks.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'paragraph'])
  expect(readClipboard({ html: table, text: 'خ\tخ', plain: false }, settings)).toMatchObject({
    blocks: [],
    tablesLeftOut: 1,
  })
})

test.each([
  ['words', '<svg viewBox="0 0 9 9"><g><text>2026</text></g></svg>', 1],
  ['the size of a picture', '<svg width="640" height="400"><path d="M0 0"/></svg>', 1],
  ['the size of a sign', '<svg width="24" height="24"><path d="M0 0"/></svg>', 0],
])('a drawing with %s counts among pictures', (_, svg, pictures) => {
  const reading = readClipboard({ html: `<p>قبل</p>${svg}<p>بعد</p>`, text: '', plain: false }, settings)
  expect(reading.ok && reading.blocks.filter(({ type }) => type === 'pastedImage')).toHaveLength(pictures)
})
