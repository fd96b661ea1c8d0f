import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema } from '@/lib/body/schema'
import { box, br, doc, fig, h, hr, li, ol, p, pull, quote, table, ul } from '@/lib/body/testing'
import { alignableBlock, linesOf, lookChanges } from './lines'

const thread = '7b0f6e0a-5c1d-4c55-9f0a-1d2f3b4c5d6e'
const picture = '00000000-0000-4000-8000-000000000001'
const set = (text: string, ...marks: (string | [string, Record<string, unknown>])[]): DocJson => ({
  type: 'text',
  text,
  marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : { type: mark[0], attrs: mark[1] })),
})
const linesIn = (...blocks: DocJson[]) => linesOf(bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', ...blocks))).slice(2)

/** The lines drawn as «block: around > type text». */
const cases: [what: string, blocks: DocJson[], lines: string[]][] = [
  ['a paragraph is a line', [p('نص')], ['2: paragraph نص']],
  ['an empty one too', [p('')], ['2: paragraph ']],
  ['each paragraph has its place', [p('1'), h(2, '2')], ['2: paragraph 1', '3: heading 2']],
  ['a line break stays within its line', [p('قال', br, 'ثم')], ['2: paragraph قال\nثم']],
  [
    'items are lines, of the block their list is',
    [p('0'), ul(li(p('1'), ol(1, li(p('2')))), li(p('3')))],
    [
      '2: paragraph 0',
      '3: bulletList > listItem > paragraph 1',
      '3: bulletList > listItem > orderedList > listItem > paragraph 2',
      '3: bulletList > listItem > paragraph 3',
    ],
  ],
  [
    'a quote of two paragraphs',
    [quote(p('1'), p('2'))],
    ['2: blockquote > paragraph 1', '2: blockquote > paragraph 2'],
  ],
  [
    'a pull quote and who said it',
    [pull('قول', 'قائل')],
    ['2: pullQuote > pullQuoteText قول', '2: pullQuote > attribution قائل'],
  ],
  [
    'a box with its title',
    [box('إطار', p('معلومة'))],
    ['2: factBox > factBoxTitle إطار', '2: factBox > paragraph معلومة'],
  ],
  ['what has no text', [hr, p('بعد')], ['2: divider ', '3: paragraph بعد']],
  ['a picture with its caption', [fig(picture, 'تعليق')], ['2: figure تعليق']],
  ['a picture without one', [fig(picture)], ['2: figure ']],
]

describe('the lines of a text', () => {
  test.each(cases)('%s', (_, blocks, expected) => {
    const drawn = linesIn(...blocks).map(
      ({ block, within, type, text }) => `${block}: ${[...within, type].join(' > ')} ${text}`,
    )
    expect(drawn).toEqual(expected)
  })

  test('headline and standfirst come first', () => {
    const [headline, standfirst] = linesOf(bodySchema.nodeFromJSON(doc('عنوان', 'ملخص')))
    expect([headline, standfirst]).toMatchObject([
      { type: 'headline', block: 0, text: 'عنوان', kind: 'headline' },
      { type: 'standfirst', block: 1, text: 'ملخص', kind: 'standfirst' },
    ])
  })

  test('each cell of a table is a line', () => {
    const lines = linesIn(table(['أ', 'ب'], ['1', '2']))
    expect(lines.map(({ text }) => text)).toEqual(['أ', 'ب', '1', '2'])
    for (const { within, block } of lines) expect([within[0], block]).toEqual(['table', 2])
  })
})

const looks: [what: string, before: DocJson, after: DocJson, changes: string[]][] = [
  ['the same', p(set('نص', 'bold')), p(set('نص', 'bold')), []],
  ['other words, set alike', p('قال'), p('كتب'), []],
  ['in bold', p('نص'), p(set('نص', 'bold')), ['bold']],
  ['no longer in italics, but in bold', p(set('نص', 'italic')), p(set('نص', 'bold')), ['italic', 'bold']],
  ['bold goes further', p(set('قال', 'bold'), ' ثم'), p(set('قال ثم', 'bold')), ['bold']],
  [
    'one stretch of bold, cut up by a comment',
    p(set('قال ثم', 'bold')),
    p(set('قال', 'bold', ['comment', { id: thread }]), set(' ثم', 'bold')),
    [],
  ],
  ['a comment alone', p('نص'), p(set('نص', ['comment', { id: thread }])), []],
  [
    'a link to elsewhere',
    p(set('نص', ['link', { href: 'https://example.com/1' }])),
    p(set('نص', ['link', { href: 'https://example.com/2' }])),
    ['link'],
  ],
  ['the other way round', p('نص'), { ...p('نص'), attrs: { dir: 'ltr' } }, ['dir']],
  ['a heading of another level', h(2, 'نص'), h(3, 'نص'), ['level']],
  ['a heading made of a paragraph, without a word of its level', p('نص'), h(3, 'نص'), ['block']],
  ['in a list', p('نص'), ul(li(p('نص'))), ['block']],
  ['in a list of another kind', ul(li(p('نص'))), ol(1, li(p('نص'))), ['block']],
  ['suggested to go', p('نص'), { ...p('نص'), marks: [{ type: 'deletion', attrs: { id: thread } }] }, ['deletion']],
  [
    'an isolate of before its direction was said',
    p(set('Reuters', ['isolate', { dir: null }])),
    p(set('Reuters', ['isolate', { dir: 'ltr' }])),
    [],
  ],
]

describe('what differs in how a line is set', () => {
  test.each(looks)('%s', (_, before, after, expected) => {
    const [old, now] = [linesIn(before)[0], linesIn(after)[0]]
    if (!old || !now) throw new Error('no line')
    expect(lookChanges(old, now)).toEqual(expected)
    // Lines are equal where neither the words nor how they are set differ.
    expect(old.exact === now.exact).toBe(expected.length === 0 && old.text === now.text)
  })
})

const kinds: [what: string, block: DocJson, kind: string][] = [
  ['a paragraph', p('نص'), 'text'],
  ['a heading can become one', h(2, 'نص'), 'text'],
  ['an item too', ul(li(p('نص'))), 'text'],
  ['an empty paragraph', p(''), 'paragraph'],
  ['a divider', hr, 'divider'],
  ['a picture without a caption', fig(picture), 'figure'],
]

describe('what a block may be paired with', () => {
  test.each(kinds)('%s', (_, block, kind) => {
    const whole = bodySchema.nodeFromJSON(doc('عنوان', 'ملخص', block)).child(2)
    expect(alignableBlock(whole).kind).toBe(kind)
  })
})
