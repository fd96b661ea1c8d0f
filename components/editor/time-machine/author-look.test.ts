import { expect, test } from 'vitest'
import { authorClass, initialsOf } from './author-look'

test.each<[string, string[], string[]]>([
  ['one letter where that tells names apart', ['سلمى الحداد', 'كريم ناصر'], ['س', 'ك']],
  ['two where it does not', ['سلمى الحداد', 'سامي عون', 'هدى'], ['سا', 'سع', 'ه']],
  ['Latin names', ['Adam Whitlow', 'Lina Harrow'], ['A', 'L']],
  ['no name', [''], ['؟']],
])('%s', (_, names, expected) => {
  expect(initialsOf(names)).toEqual(expected)
})

test('each author has a colour; the ninth begins again', () => {
  expect([0, 1, 8, 9].map(authorClass)).toEqual(['by-nobody', 'by-1', 'by-8', 'by-1'])
})
