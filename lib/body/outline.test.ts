import { expect, test } from 'vitest'
import { entryAt, outlineOf } from './outline'
import { b, box, doc, fig, h, li, p, points, related, table, ul } from './testing'
import { parseDoc } from './validate'

const id = '7f1f4a1e-58c1-4f0c-9a3c-0d5b0c6a9d11'
const article = parseDoc(
  doc(
    'ميثاق المدن',
    'ملخص',
    points(li(p('نقطة'))),
    p('نص'),
    h(2, 'خلفية ', b('الميثاق')),
    fig(id),
    h(3, 'تفصيل'),
    ul(li(p('بند'))),
    table(['البلد', 'العدد']),
    h(2, 'ما التالي'),
    box('أرقام', p('نص طويل '.repeat(40))),
    related(id),
  ),
)
const entries = outlineOf(article)

test('an outline has the headline, the headings and what is more than text', () => {
  expect(entries.map(({ kind, level, text }) => `${'-'.repeat(level)} ${kind}: ${text.slice(0, 20)}`)).toEqual([
    '- headline: ميثاق المدن',
    '-- keyPoints: نقطة',
    '-- heading: خلفية الميثاق',
    '--- figure: ',
    '--- heading: تفصيل',
    '---- table: البلد العدد',
    '-- heading: ما التالي',
    '--- factBox: أرقام نص طويل نص طوي',
    '--- relatedStory: ',
  ])
})

test('it leads to its blocks', () => {
  for (const { position, index } of entries) expect(article.nodeAt(position)).toBe(article.child(index))
})

test('long texts end at a word', () => expect(entries.at(-2)?.text).toMatch(/^أرقام .{60,75}(نص|طويل)…$/))

test.each([
  [0, 'ميثاق المدن'],
  [1, 'ميثاق المدن'],
  [3, 'نقطة'],
  [4, 'خلفية الميثاق'],
  [7, 'تفصيل'],
])('the block %i stands under «%s»', (index, text) => expect(entryAt(entries, index)?.text).toBe(text))

test('a new article has its headline only', () => expect(outlineOf(parseDoc(doc('', '')))).toHaveLength(1))
