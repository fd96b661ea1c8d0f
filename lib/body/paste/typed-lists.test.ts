import { expect, test } from 'vitest'
import { b, h, p } from '../testing'
import { typedLists } from './typed-lists'

/** Items in parentheses, after • or the number that the list begins with; other blocks as they are. */
function drawn(lines: string[]): string {
  return typedLists(lines.map((line) => p(line)))
    .map((block) => {
      const texts = block.content?.map((it) => it.text ?? it.content?.[0]?.content?.[0]?.text ?? '')
      const sign = block.type === 'bulletList' ? '•' : block.attrs?.start
      return block.type === 'paragraph' ? texts?.join('') : `${sign}(${texts?.join(')(')})`
    })
    .join(' ')
}

const cases: [lines: string[], expected: string][] = [
  [[], ''],
  [['- أ'], '- أ'],
  [['- أ', '- ب'], '•(أ)(ب)'],
  [['• one', '• two', 'نص'], '•(one)(two) نص'],
  [['- أ', '• ب'], '- أ • ب'],
  [['1. أ', '2. ب', '3. ج'], '1(أ)(ب)(ج)'],
  [['٣. أ', '٤. ب'], '3(أ)(ب)'],
  [['(1) أ', '(2) ب'], '1(أ)(ب)'],
  [['1) أ', '2) ب'], '1(أ)(ب)'],
  [['1. أ', '3. ب'], '1. أ 3. ب'],
  [['1. أ', '2) ب'], '1. أ 2) ب'],
  [['1. أ', '2. ب', '1. ج', '2. د'], '1(أ)(ب) 1(ج)(د)'],
  [['أ. س', 'ب. ص', 'ج. ع', 'د. ف'], '1(س)(ص)(ع)(ف)'],
  [['أ. س', 'ب. ص', 'ت. ع', 'ث. ف', 'ج. ق'], '1(س)(ص)(ع)(ف)(ق)'],
  [['ا- س', 'ب- ص'], '1(س)(ص)'],
  [['ج. س', 'د. ص'], '3(س)(ص)'],
  [['a. x', 'b. y'], '1(x)(y)'],
  [['أ. س', 'b. y'], 'أ. س b. y'],
  [['– متى وصلت؟', '– أمس مساء.', '– وحدك؟', '– نعم!'], '– متى وصلت؟ – أمس مساء. – وحدك؟ – نعم!'],
  [['— Why?', '— Because.', '— I see.'], '— Why? — Because. — I see.'],
  [['- من المسؤول؟', '- ماذا حدث؟'], '•(من المسؤول؟)(ماذا حدث؟)'],
  [['– الأسعار', '– الأجور'], '•(الأسعار)(الأجور)'],
  [['• هل يعود؟', '• الأجور'], '•(هل يعود؟)(الأجور)'],
  [['-', '-'], '- -'],
  [['2026 عام', '2027 عام'], '2026 عام 2027 عام'],
]

test.each(cases)('%j', (lines, expected) => expect(drawn(lines)).toBe(expected))

test('only paragraphs, and what follows the sign keeps its look', () => {
  expect(typedLists([h(2, '- أ'), h(2, '- ب')])).toEqual([h(2, '- أ'), h(2, '- ب')])
  const [list] = typedLists([p('- ', b('أ')), p('- ب')])
  expect(list?.content?.[0]?.content).toEqual([p(b('أ'))])
})
