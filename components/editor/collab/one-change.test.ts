import { expect, test } from 'vitest'
import { doc, p } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { oneChange } from './one-change'

const of = (...texts: string[]) => parseDoc(doc('', '', ...texts.map((text) => p(text))))
/** Where the first paragraph begins. */
const start = 5

test.each<[string, string, string, number, [number, number, string]]>([
  ['letters at the end', 'قمة', 'قمة في', 6, [3, 3, ' في']],
  ['a word between two spaces, the caret behind it', 'قمة عربية', 'قمة كبيرة عربية', 9, [3, 3, ' كبيرة']],
  ['the same, the caret behind its space', 'قمة عربية', 'قمة كبيرة عربية', 10, [4, 4, 'كبيرة ']],
  ['a letter doubled', 'مر', 'ممر', 1, [0, 0, 'م']],
  ['another word', 'في الدوحة', 'في بغداد', 8, [3, 9, 'بغداد']],
  ['letters taken away', 'قمة عربية', 'قمة', 3, [3, 9, '']],
  ['the caret somewhere else', 'قمة عربية', 'قمة كبيرة عربية', 0, [4, 4, 'كبيرة ']],
])('%s', (_what, before, after, caret, [from, to, text]) => {
  const step = oneChange(of(before), of(after), start + caret)
  expect(step?.toJSON()).toMatchObject({ stepType: 'replace', from: start + from, to: start + to })
  expect(step?.apply(of(before)).doc?.eq(of(after))).toBe(true)
  expect(JSON.stringify(step?.toJSON().slice?.content?.map(({ text }: { text: string }) => text) ?? [''])).toBe(
    JSON.stringify([text]),
  )
})

test('no change is none', () => expect(oneChange(of('قمة'), of('قمة'), start)).toBeNull())

test('changes of several blocks are more than one', () =>
  expect(oneChange(of('قمة', 'عربية'), of('قمم', 'عربي'), start)).toBeNull())
