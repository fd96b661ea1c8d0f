import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { doc, li, marked, p, table, ul } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { passageOf } from '@/lib/review/passage'
import { keepComments } from './keep-comments'
import { restoreAll, restoreBlock } from './restore'

const rania = '00000000-0000-4000-8000-000000000001'
const salma = '00000000-0000-4000-8000-000000000002'
const on = (text: string, id = rania) => marked('comment', text, { id })

const cut = 'ويبدأ العمل في الرصيف الشرقي مطلع الشهر المقبل'
const plain = p('ضمت الحكومة عشرين وزيراً بينهم خمس نساء')
const commented = p('ضمت الحكومة ', on('عشرين وزيراً'), ' بينهم خمس نساء')

/** Where each thread stands once all of `old` is put back. */
function passages(now: DocJson, old: DocJson): Record<string, string | null> {
  const [present, past] = [parseDoc(now), parseDoc(old)]
  const restored = apply(present, restoreAll(present, keepComments(present, past, 'ar')))
  expect(restored.textContent).toBe(past.textContent)
  return { rania: passageOf(restored, rania), salma: passageOf(restored, salma) }
}

function apply(now: Node, steps: ReturnType<typeof restoreAll>): Node {
  const transform = new Transform(now)
  for (const step of steps) transform.step(step)
  transform.doc.check()
  return transform.doc
}

describe('all of an older text is put back', () => {
  test.each<[string, now: DocJson, old: DocJson, rania: string | null]>([
    [
      'a comment begun since stays on a paragraph that did not change',
      doc('عنوان', '', commented, p(`${cut} بحسب الوزير`)),
      doc('عنوان', '', plain, p(cut)),
      'عشرين وزيراً',
    ],
    [
      'and on the words that did not change in one that did',
      doc('عنوان', '', p('ضمت الحكومة الجديدة ', on('عشرين وزيراً'), ' بينهم ست نساء')),
      doc('عنوان', '', plain),
      'عشرين وزيراً',
    ],
    [
      'on the whole passage when a word in its middle comes back',
      doc('عنوان', '', p('قالت ', on('مديرة المكتبة إن القاعة'), ' تتسع لمئتي قارئ')),
      doc('عنوان', '', p('قالت مديرة المكتبة العامة إن القاعة تتسع لمئتي قارئ')),
      'مديرة المكتبة العامة إن القاعة',
    ],
    [
      'when the paragraph stands elsewhere',
      doc('عنوان', '', p(cut), commented),
      doc('عنوان', '', plain, p(cut)),
      'عشرين وزيراً',
    ],
    [
      'in a list',
      doc('عنوان', '', ul(li(p('بند أول')), li(p('بند ', on('ثان'), ' جديد')))),
      doc('عنوان', '', ul(li(p('بند أول')), li(p('بند ثان')))),
      'ثان',
    ],
    [
      'beside a cell that changed',
      doc('عنوان', '', table(['المدينة', 'العدد'], ['دمشق', '12']), p(on(cut))),
      doc('عنوان', '', table(['المدينة', 'العدد'], ['دمشق', '11']), p(cut)),
      cut,
    ],
    [
      'one that lost its words comes back with them',
      doc('عنوان', '', p(cut)),
      doc('عنوان', '', commented, p(cut)),
      'عشرين وزيراً',
    ],
    [
      'one whose words are new has none in the older text, nor only a space of it',
      doc('عنوان', '', p('ضمت الحكومة', on(' الجديدة'), ' عشرين وزيراً بينهم خمس نساء')),
      doc('عنوان', '', plain),
      null,
    ],
    [
      'one that was moved with its words to another paragraph has one passage',
      doc('عنوان', '', p('ضمت الحكومة بينهم خمس نساء'), p(`${cut} `, on('عشرين وزيراً'))),
      doc('عنوان', '', commented, p(cut)),
      'عشرين وزيراً',
    ],
    [
      'one that grew is as long as it is now',
      doc('عنوان', '', p(on('ضمت الحكومة عشرين وزيراً'), ' بينهم ست نساء')),
      doc('عنوان', '', commented),
      'ضمت الحكومة عشرين وزيراً',
    ],
  ])('%s', (_, now, old, expected) => {
    expect(passages(now, old).rania).toBe(expected)
  })

  test('threads that overlap keep each its own', () => {
    const now = doc(
      'عنوان',
      '',
      p(
        'ضمت ',
        on('الحكومة '),
        {
          type: 'text',
          text: 'عشرين',
          marks: [rania, salma].map((id) => ({ type: 'comment', attrs: { id } })),
        },
        on(' وزيراً', salma),
        ' بينهم ست نساء',
      ),
    )
    expect(passages(now, doc('عنوان', '', plain))).toEqual({ rania: 'الحكومة عشرين', salma: 'عشرين وزيراً' })
  })

  test('of what stands as it stood nothing is touched, though a comment was begun on it', () => {
    const now = parseDoc(doc('عنوان', '', commented, p(cut)))
    const old = parseDoc(doc('عنوان', '', plain, p(cut)))
    expect(restoreAll(now, keepComments(now, old, 'ar'))).toEqual([])
  })
})

describe('one block is put back', () => {
  const put = (now: DocJson, old: DocJson, block: number) => {
    const present = parseDoc(now)
    return apply(present, restoreBlock(present, keepComments(present, parseDoc(old), 'ar'), block))
  }

  test('a comment begun since stays on its words', () => {
    const now = doc('عنوان', '', p('ضمت الحكومة ', on('عشرين وزيراً'), ' بينهم ست نساء'), p(`${cut} بحسب الوزير`))
    const restored = put(now, doc('عنوان', '', plain, p(cut)), 2)
    expect(restored.child(2).toJSON()).toEqual(
      parseDoc(doc('عنوان', '', commented))
        .child(2)
        .toJSON(),
    )
    expect(restored.child(3).textContent).toBe(`${cut} بحسب الوزير`)
  })

  test('a thread whose words were moved elsewhere since stays where they are', () => {
    const now = doc('عنوان', '', p('ضمت الحكومة بينهم خمس نساء'), p(`${cut} `, on('عشرين وزيراً')))
    const restored = put(now, doc('عنوان', '', commented, p(cut)), 2)
    expect(restored.child(2).toJSON()).toEqual(
      parseDoc(doc('عنوان', '', plain))
        .child(2)
        .toJSON(),
    )
    expect(passageOf(restored, rania)).toBe('عشرين وزيراً')
  })

  test('one that was gone comes back with its comments', () => {
    const restored = put(doc('عنوان', '', p(cut)), doc('عنوان', '', commented, p(cut)), 2)
    expect(passageOf(restored, rania)).toBe('عشرين وزيراً')
  })
})
