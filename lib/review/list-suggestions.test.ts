import { expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { anchor } from '@/lib/body/suggestions/suggestion'
import { b, doc, h, hr, li, marked, p, quote, ul } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { listSuggestions } from './list-suggestions'

const added = (text: string, id = 'a') => marked('insertion', text, { id })
const struck = (text: string, id = 'a') => marked('deletion', text, { id })
const under = (type: 'insertion' | 'deletion', block: DocJson, id = 'a'): DocJson => ({
  ...block,
  marks: [{ type, attrs: { id } }],
})
const paragraph = { type: 'paragraph', attrs: { dir: null } }
const heading = { type: 'heading', attrs: { level: 2, dir: null } }
const turned: DocJson = {
  ...h(2, 'نص'),
  marks: [{ type: 'modification', attrs: { id: 'a', type: 'node', previousValue: paragraph, newValue: heading } }],
}

/** id, +what it adds, -what it takes away, the blocks it does so to, what it makes of one. */
function drawn(...blocks: DocJson[]): string[] {
  return listSuggestions(parseDoc(doc('عنوان', 'ملخص', ...blocks))).map((one) =>
    [
      one.id,
      one.inserted && `+${one.inserted}`,
      one.deleted && `-${one.deleted}`,
      ...one.blocks,
      one.change && `${one.change.from.type}→${one.change.to.type}`,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

const cases: [what: string, blocks: DocJson[], expected: string[]][] = [
  ['none', [p('نص', b('عريض'))], []],
  ['text added', [p('نص', added('جديد'))], ['a +جديد']],
  ['text struck', [p(struck('قديم'), 'نص')], ['a -قديم']],
  ['text replaced is one', [p(struck('Monday'), added('الاثنين'))], ['a +الاثنين -Monday']],
  ['in pieces', [p(added('أول'), 'نص', added(' ثان'))], ['a +أول ثان']],
  ['over a break, without what holds it', [p('أ', added(anchor)), p(added(`${anchor}ب`))], ['a +ب']],
  ['a break alone', [p('أ', struck(anchor)), p(struck(anchor), 'ب')], ['a']],
  ['two in the order of the text', [p(added('ب', 'b'), struck('أ', 'a')), p(added('ج', 'b'))], ['b +بج', 'a -أ']],
  ['a block added', [under('insertion', h(2, 'عنوان'))], ['a +عنوان heading']],
  ['a block struck with what is in it', [under('deletion', ul(li(p('بند')), li(p('آخر'))))], ['a -بند آخر bulletList']],
  ['a block without text', [under('deletion', hr), p('نص')], ['a divider']],
  [
    'a block, and text in it by another',
    [under('deletion', quote(p('قول', added('!', 'b'))))],
    ['a -قول! blockquote', 'b +!'],
  ],
  ['another kind of block', [turned], ['a paragraph→heading']],
  ['an emoji', [p(added('😀'))], ['a +😀']],
]

test.each(cases)('%s', (_, blocks, expected) => expect(drawn(...blocks)).toEqual(expected))

test('reaches from its first to its last part', () => {
  const given = parseDoc(doc('', '', p('أول ', added('x')), p('وسط'), p(struck('y'), ' آخر')))
  const [one] = listSuggestions(given)
  expect(one?.kinds).toEqual(['insertion', 'deletion'])
  expect(given.textBetween(one?.from ?? 0, one?.to ?? 0, '|')).toBe('x|وسط|y')
})
