import type { Node } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { doc, marked, p } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { composedChange } from './composed-change'

const of = (...blocks: Parameters<typeof p>[]) => parseDoc(doc('', '', ...blocks.map((block) => p(...block))))
const added = (text: string) => marked('insertion', text, { id: 'mine' })
/** Where the first paragraph begins. */
const start = 5

type Told = [from: number, to: number, text: string]
const told = (before: Node, after: Node, caret: number): Told[] | null =>
  composedChange(before, after, start + caret)?.map((step) => {
    const { from, to, slice } = step as ReplaceStep
    return [from - start, to - start, slice.content.textBetween(0, slice.size)]
  }) ?? null

test.each<[string, string, string, number, Told[]]>([
  ['letters at the end', 'قمة', 'قمة في', 6, [[3, 3, ' في']]],
  ['a word between two spaces, the caret behind it', 'قمة عربية', 'قمة كبيرة عربية', 9, [[3, 3, ' كبيرة']]],
  ['the same, the caret behind its space', 'قمة عربية', 'قمة كبيرة عربية', 10, [[4, 4, 'كبيرة ']]],
  ['the caret somewhere else', 'قمة عربية', 'قمة كبيرة عربية', 0, [[4, 4, 'كبيرة ']]],
  ['a letter doubled before the same one', 'مر', 'ممر', 1, [[0, 0, 'م']]],
  ['another word', 'في الدوحة', 'في بغداد', 8, [[3, 9, 'بغداد']]],
  ['a word that ends as the one before', 'في قديمة', 'في جديدة', 8, [[3, 8, 'جديدة']]],
  ['another ending', 'في الدوحة غداً', 'في الدوحتين غداً', 11, [[3, 9, 'الدوحتين']]],
  ['a sign of two units for another that begins alike', 'فوز 😀', 'فوز 😁', 6, [[4, 6, '😁']]],
  ['one that ends alike', 'فوز 🐀', 'فوز 😀', 6, [[4, 6, '😀']]],
  ['letters taken away', 'قمة عربية', 'قمة', 3, [[3, 9, '']]],
  ['the first letter of two taken away', 'ممر', 'مر', 0, [[0, 1, '']]],
  ['nothing', 'قمة', 'قمة', 3, []],
])('%s', (_what, before, after, caret, expected) => {
  expect(told(of([before]), of([after]), caret)).toEqual(expected)
  const [step] = composedChange(of([before]), of([after]), start + caret) ?? []
  if (step) expect(step.apply(of([before])).doc?.eq(of([after]))).toBe(true)
})

test.each<[string, Node, Node, number, Told[] | null]>([
  [
    'a word that took on the mark beside it',
    of(['قمة', added(' كبيرة'), ' في']),
    of(['قمة', added(' كبيرة جداً '), 'في']),
    14,
    [[9, 9, ' جداً']],
  ],
  ['nothing but marks', of(['قمة', added(' كبيرة'), ' في']), of(['قمة', added(' كبيرة '), 'في']), 9, []],
  ['changes of two paragraphs', of(['قمة'], ['عربية']), of(['قمم'], ['عربي']), 3, null],
  ['a paragraph more', of(['قمة']), of(['قمة'], ['']), 3, null],
])('%s', (_what, before, after, caret, expected) => expect(told(before, after, caret)).toEqual(expected))

test('what was written brings no suggestion with it', () => {
  const [step] = composedChange(of(['قمة']), of(['قمة', added(' في')]), start + 6) ?? []
  expect(step).toBeInstanceOf(ReplaceStep)
  expect(step?.apply(of(['قمة'])).doc?.eq(of(['قمة في']))).toBe(true)
})
