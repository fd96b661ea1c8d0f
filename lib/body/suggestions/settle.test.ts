import { describe, expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { b, box, doc, h, hr, li, marked, p, pull, quote, ul } from '../testing'
import { parseDoc } from '../validate'
import { settled } from './settle'
import { anchor, type Verdict } from './suggestion'

const added = (text: string, id = 'a') => marked('insertion', text, { id })
const struck = (text: string, id = 'a') => marked('deletion', text, { id })
const under = (type: 'insertion' | 'deletion', block: DocJson, id = 'a'): DocJson => ({
  ...block,
  marks: [{ type, attrs: { id } }],
})
const turned = (block: DocJson, before: Pick<DocJson, 'type' | 'attrs'>): DocJson => ({
  ...block,
  marks: [
    {
      type: 'modification',
      attrs: { id: 'a', type: 'node', previousValue: before, newValue: { type: block.type, attrs: block.attrs } },
    },
  ],
})
const [quoted, by] = pull('قول', 'قائل').content ?? []

type Case = [what: string, given: DocJson[], accepted: DocJson[], rejected: DocJson[]]

const cases: Record<string, Case[]> = {
  text: [
    ['added', [p('بدأت ', added('اليوم'))], [p('بدأت اليوم')], [p('بدأت ')]],
    ['struck', [p('بدأت ', struck('اليوم'), ' هنا')], [p('بدأت  هنا')], [p('بدأت اليوم هنا')]],
    ['replaced', [p(struck('Monday'), added('الاثنين'))], [p('الاثنين')], [p('Monday')]],
    ['of two halves each', [p('😀', added('😁'), struck('😂'))], [p('😀😁')], [p('😀😂')]],
    ['all there is', [p(struck('نص'))], [p()], [p('نص')]],
    ['beside bold', [p(b('نص'), struck('x'))], [p(b('نص'))], [p(b('نص'), 'x')]],
  ],
  breaks: [
    ['added', [p('قبل', added(anchor)), p(added(anchor), 'بعد')], [p('قبل'), p('بعد')], [p('قبلبعد')]],
    ['struck', [p('قبل', struck(anchor)), p(struck(anchor), 'بعد')], [p('قبلبعد')], [p('قبل'), p('بعد')]],
    [
      'struck over a block between',
      [p('قبل', struck('ن')), under('deletion', p('كله')), p(struck('م'), 'بعد')],
      [p('قبلبعد')],
      [p('قبلن'), p('كله'), p('مبعد')],
    ],
    [
      'not struck, between the texts of two suggestions',
      [p('قبل', struck('ن', 'a')), p(struck('م', 'b'), 'بعد')],
      [p('قبل'), p('بعد')],
      [p('قبلن'), p('مبعد')],
    ],
    [
      'added, with text of others beside what holds it',
      [p('قبل', added(anchor), '.'), p('و', added(`${anchor}جديد`), 'بعد')],
      [p('قبل.'), p('وجديدبعد')],
      [p('قبل.وبعد')],
    ],
    [
      'struck, with text of others beside what holds it',
      [p('قبل', struck(anchor), '.'), under('deletion', hr), p('و', struck(`${anchor}قديم`), 'بعد')],
      [p('قبل.وبعد')],
      [p('قبل.'), hr, p('وقديمبعد')],
    ],
    [
      'added at both ends of a line of others',
      [p('قبل', added(anchor)), p(added(anchor), 'وسط'), p(added(anchor), 'بعد')],
      [p('قبل'), p('وسط'), p('بعد')],
      [p('قبلوسطبعد')],
    ],
    [
      'added out of an item, with text of others beside',
      [ul(li(p('قبل', added(anchor), '.')), li(p(added(anchor), 'بعد')))],
      [ul(li(p('قبل.')), li(p('بعد')))],
      [ul(li(p('قبل.بعد')))],
    ],
    [
      'added, among what holds another',
      [p('قبل', added(anchor, 'a'), added(anchor, 'b'), '.'), p(added(anchor, 'b'), added(anchor, 'a'), 'بعد')],
      [p('قبل.'), p('بعد')],
      [p('قبل.بعد')],
    ],
    [
      'not added, between what holds the breaks of two suggestions',
      [p('قبل', added(anchor, 'a'), '.'), p(added(anchor, 'b'), 'بعد')],
      [p('قبل.'), p('بعد')],
      [p('قبل.'), p('بعد')],
    ],
  ],
  blocks: [
    ['added', [p('نص'), under('insertion', h(2, 'جديد'))], [p('نص'), h(2, 'جديد')], [p('نص')]],
    ['struck', [under('deletion', hr), p('نص')], [p('نص')], [hr, p('نص')]],
    ['the only one', [under('deletion', h(2, 'عنوان'))], [p()], [h(2, 'عنوان')]],
    ['the only item', [ul(under('deletion', li(p('بند')))), p('نص')], [p('نص')], [ul(li(p('بند'))), p('نص')]],
    [
      'a text that a list hangs on',
      [ul(li(under('deletion', p('بند')), ul(li(p('فرع')))))],
      [ul(li(p(), ul(li(p('فرع')))))],
      [ul(li(p('بند'), ul(li(p('فرع')))))],
    ],
    [
      'a part that its box cannot be without',
      [box('إطار', under('deletion', ul(li(p('معلومة')))))],
      [box('إطار', p())],
      [box('إطار', ul(li(p('معلومة'))))],
    ],
    [
      'half of a pull quote, and what the other half says',
      [
        {
          ...pull(''),
          content: [{ ...quoted, content: [struck('قول')] } as DocJson, under('deletion', by as DocJson)],
        },
        p('نص'),
      ],
      [pull(''), p('نص')],
      [pull('قول', 'قائل'), p('نص')],
    ],
    [
      'added to one that is struck, which it alone fills',
      [p('نص'), under('deletion', quote(under('insertion', p('قول'), 'b')))],
      [p('نص')],
      [p('نص')],
    ],
  ],
  kinds: [
    [
      'a heading that was a paragraph',
      [turned(h(2, 'نص'), { type: 'paragraph', attrs: { dir: null } })],
      [h(2, 'نص')],
      [p('نص')],
    ],
    [
      'a heading that was no block of this kind',
      [turned(h(2, 'نص'), { type: 'bulletList', attrs: { dir: null } })],
      [h(2, 'نص')],
      [h(2, 'نص')],
    ],
    [
      'a heading that was of a level there is not',
      [turned(h(2, 'نص'), { type: 'heading', attrs: { level: 9, dir: null } })],
      [h(2, 'نص')],
      [h(2, 'نص')],
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_, all) => {
  test.each(all)('%s', (_, given, accepted, rejected) => {
    const before = parseDoc(doc('عنوان', 'ملخص', ...given))
    const decided = (verdict: Verdict) => {
      const after = settled(before, () => verdict)
      after.check()
      return after.toJSON()
    }
    expect(decided('accept')).toEqual(parseDoc(doc('عنوان', 'ملخص', ...accepted)).toJSON())
    expect(decided('reject')).toEqual(parseDoc(doc('عنوان', 'ملخص', ...rejected)).toJSON())
    expect(decided('keep')).toEqual(before.toJSON())
  })
})

test('decides about one suggestion and leaves the others', () => {
  const given = parseDoc(doc('عنوان', 'ملخص', p(added('أول', 'a'), struck(' ثان', 'b'), added(' ثالث', 'c'))))
  const after = settled(given, (mark) => (mark.attrs.id === 'b' ? 'accept' : 'keep'))
  expect(after.child(2).toJSON()).toEqual(p(added('أول', 'a'), added(' ثالث', 'c')))
})

test('the break of a suggestion goes with it, and what another suggests beside it stays one', () => {
  const given = parseDoc(
    doc('عنوان', 'ملخص', p('قبل', added(anchor, 'a'), added('.', 'b')), p(added(`${anchor}ج`, 'a'), 'بعد')),
  )
  const after = settled(given, (mark) => (mark.attrs.id === 'a' ? 'reject' : 'keep'))
  expect(after.child(2).toJSON()).toEqual(p('قبل', added('.', 'b'), 'بعد'))
  expect(after.childCount).toBe(3)
})

test('a break that goes leaves the others what they suggest as a whole block beside it', () => {
  const given = parseDoc(
    doc(
      'عنوان',
      'ملخص',
      p('قبل', struck(anchor)),
      under('insertion', p(struck(anchor), 'جديد'), 'b'),
      p('وسط', struck(anchor)),
      under('deletion', ul(li(p(struck(anchor), 'قديم')), li(p('آخر'))), 'b'),
    ),
  )
  const after = settled(given, (mark) => (mark.attrs.id === 'a' ? 'accept' : 'keep'))
  expect(after.toJSON().content.slice(2)).toEqual([
    p('قبل', added('جديد', 'b')),
    p('وسط', struck('قديم', 'b')),
    ul(under('deletion', li(p('آخر')), 'b')),
  ])
})
