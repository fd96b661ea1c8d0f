import { expect, test } from 'vitest'
import { invisibleIn } from './invisible'

test.each([
  ['خبر عاجل', ['3 space']],
  ['5\u00A0كم', ['1 noBreakSpace']],
  ['می\u200Cخواهم', ['2 zeroWidthNonJoiner']],
  ['1445 ه\u200D', ['4 space', '6 zeroWidthJoiner']],
  ['\u200Fخبر\u200E', ['0 rightToLeftMark', '4 leftToRightMark']],
  ['\u2066C++\u2069', ['0 directionControl', '4 directionControl']],
  ['a\u00ADb\u2009c\uFEFF', ['1 softHyphen', '3 otherSpace', '5 wordJoiner']],
  ['a\tb\u0007', ['1 tab', '3 control']],
  ['👩\u200D🚀 ❤\uFE0F', ['5 space']],
  ['خبرٌ', []],
])('%j holds %j', (text, expected) => {
  expect(invisibleIn(text).map(({ at, kind }) => `${at} ${kind}`)).toEqual(expected)
})
