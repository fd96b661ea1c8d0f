import { expect, test } from 'vitest'
import { cleanLine } from './clean-line'

test.each([
  ['  شاشة\r\n عملاقة\t في بكين ', 'شاشة عملاقة في بكين'],
  ['a\u0000b\u200Ec', 'abc'],
  ['', ''],
])('%j reads as %j', (text, line) => expect(cleanLine(text)).toBe(line))

test.each([
  ['one two three', 13, 'one two three'],
  ['one two three', 12, 'one two…'],
  ['abcdefghijkl', 6, 'abcde…'],
  ['abcd🦅🦅', 6, 'abcd…'],
])('%s in %i characters is %s', (text, max, line) => expect(cleanLine(text, max)).toBe(line))
