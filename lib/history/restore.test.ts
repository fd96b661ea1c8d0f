import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { b, doc, h, hr, li, p, quote, table, ul } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { restoreAll, restoreBlock } from './restore'
import { pick, seeded } from './seeded'

const one = 'قالت مديرة المكتبة إن القاعة تتسع لمئتي قارئ كل يوم'
const two = 'ويبدأ العمل في الرصيف الشرقي مطلع الشهر المقبل'
const three = 'وكانت البلدية أعلنت الخطة قبل عامين من الآن'

function apply(now: Node, steps: ReturnType<typeof restoreAll>): Transform {
  const transform = new Transform(now)
  for (const step of steps) transform.step(step)
  transform.doc.check()
  return transform
}

describe('all of it is what it was', () => {
  test.each<[string, DocJson, DocJson, number]>([
    ['nothing to do', doc('عنوان', '', p(one)), doc('عنوان', '', p(one)), 0],
    ['a word', doc('عنوان', '', p(one), p(two)), doc('عنوان', '', p(one.replace('كل', 'نصف')), p(two)), 1],
    ['headline and standfirst', doc('عنوان', 'ملخص', p(one)), doc('آخر', '', p(one)), 2],
    ['a paragraph gone', doc('عنوان', '', p(one), p(two), p(three)), doc('عنوان', '', p(one), p(three)), 1],
    ['a paragraph more', doc('عنوان', '', p(one)), doc('عنوان', '', p(one), p(two)), 1],
    ['the only paragraph', doc('عنوان', '', p(one)), doc('عنوان', '', h(2, two)), 1],
    ['repeated letters', doc('عنوان', '', p('أأ')), doc('عنوان', '', p('أأأ')), 1],
    ['bold', doc('عنوان', '', p('قال ', b('الوزير'))), doc('عنوان', '', p('قال الوزير')), 1],
    [
      'a table',
      doc('عنوان', '', p(one), table(['أ', 'ب'], ['ج', 'د'])),
      doc('عنوان', '', p(one), table(['أ', 'ب'])),
      1,
    ],
  ])('%s', (_, old, now, steps) => {
    const found = restoreAll(parseDoc(now), parseDoc(old))
    expect(found).toHaveLength(steps)
    expect(apply(parseDoc(now), found).doc.toJSON()).toEqual(parseDoc(old).toJSON())
  })

  test('whoever writes in another block keeps their place', () => {
    const now = parseDoc(doc('عنوان', '', p(one), p(two), p(`${three} أيضاً`)))
    const { mapping } = apply(now, restoreAll(now, parseDoc(doc('عنوان', '', p(`${one} الآن`), p(two), p(three)))))
    const caret = now.child(0).nodeSize + now.child(1).nodeSize + now.child(2).nodeSize + 5
    expect(mapping.mapResult(caret).deleted).toBe(false)
    expect(mapping.map(caret)).toBe(caret + ' الآن'.length)
  })

  test.each(Array.from({ length: 30 }, (_, seed) => seed))('from any text to any other, seed %i', (seed) => {
    const random = seeded(seed)
    const texts = [one, two, three, 'قصير', '', `${one} ${two}`]
    const blocks = () =>
      Array.from({ length: 1 + random(7) }, () => {
        const text = pick(random, texts)
        return pick(random, [
          p(text),
          p(text),
          h(2, text),
          ul(li(p(text)), li(p(pick(random, texts)))),
          quote(p(text)),
          hr,
        ])
      })
    const [now, old] = [
      parseDoc(doc(pick(random, texts), pick(random, texts), ...blocks())),
      parseDoc(doc(pick(random, texts), pick(random, texts), ...blocks())),
    ]
    expect(apply(now, restoreAll(now, old)).doc.toJSON()).toEqual(old.toJSON())
  })
})

describe('one block is what it was', () => {
  const old = doc('عنوان', 'ملخص', p(one), p(two), p(three))
  test.each<[string, DocJson, number, DocJson]>([
    ['the headline', doc('غيره', 'ملخص', p(one)), 0, doc('عنوان', 'ملخص', p(one))],
    ['the standfirst', doc('غيره', '', p(one)), 1, doc('غيره', 'ملخص', p(one))],
    [
      'a changed one, and nothing else',
      doc('غيره', 'ملخص', p(one.replace('كل', 'نصف')), p(two.replace('مطلع', 'نهاية')), p(three)),
      3,
      doc('غيره', 'ملخص', p(one.replace('كل', 'نصف')), p(two), p(three)),
    ],
    ['a deleted one, where it stood', doc('عنوان', 'ملخص', p(one), p(three)), 3, old],
    ['a deleted first one', doc('عنوان', 'ملخص', p(two), p(three)), 2, old],
    ['a deleted last one', doc('عنوان', 'ملخص', p(one), p(two)), 4, old],
    ['one that was moved down', doc('عنوان', 'ملخص', p(two), p(three), p(one)), 2, old],
    ['one that was moved up', doc('عنوان', 'ملخص', p(three), p(one), p(two)), 4, old],
    ['one that stands where it was', old, 3, old],
  ])('%s', (_, now, block, expected) => {
    const start = parseDoc(now)
    expect(apply(start, restoreBlock(start, parseDoc(old), block)).doc.toJSON()).toEqual(parseDoc(expected).toJSON())
  })

  test('there is no such block', () => {
    expect(restoreBlock(parseDoc(old), parseDoc(old), 9)).toEqual([])
  })
})
