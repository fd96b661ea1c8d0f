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
