import { describe, expect, test } from 'vitest'
import { type Deletion, putBack, remember, writersOf } from './deletions'

const deletion = (text: string, at = 1): Deletion => {
  const runs = [{ author: 1, length: text.length }]
  return { text, runs, at, goesOn: true, back: [0, 0] }
}
const texts = (deletions: Deletion[]) => deletions.map(({ text }) => text)

describe('what was deleted lately', () => {
  test.each<[string, Deletion[], Deletion, boolean, string[]]>([
    ['is kept in order', [deletion('أول', 1)], deletion('ثان', 9), true, ['أول', 'ثان']],
    ['is one with what stood right before it', [deletion('ب', 4)], deletion('ا', 3), true, ['اب']],
    ['is one with what stood right after it', [deletion('ا', 4)], deletion('ب', 4), true, ['اب']],
    ['but not with what something else was put for', [deletion('ب', 4)], deletion('ا', 3), false, ['ب', 'ا']],
    ['but not with any but the last', [deletion('ب', 4), deletion('ج', 9)], deletion('ا', 3), true, ['ب', 'ج', 'ا']],
  ])('%s', (_, deletions, fresh, goesOn, expected) => {
    expect(texts(remember(deletions, fresh, goesOn))).toEqual(expected)
  })

  test('is forgotten when much came after it, but for the last, however long', () => {
    let deletions: Deletion[] = []
    for (let count = 0; count < 30; count++) deletions = remember(deletions, deletion(`نص ${count}`), false)
    expect(deletions).toHaveLength(20)
    deletions = remember(deletions, deletion('ن'.repeat(19_990)), false)
    expect(texts(deletions).slice(0, -1)).toEqual(['نص 28', 'نص 29'])
    deletions = remember(deletions, deletion('ك'.repeat(100_000)), false)
    expect(texts(deletions)).toEqual(['ك'.repeat(100_000)])
    expect(texts(remember(deletions, deletion('أخير'), false))).toEqual(['أخير'])
  })
})

describe('what is put back where it stood', () => {
  const known = [deletion('كلمة', 5)]
  test.each<[string, Deletion[], string, number, Deletion['back'] | null, boolean]>([
    ['all of it', known, 'كلمة', 5, [0, 4], true],
    ['its first letter', known, 'ك', 5, [0, 1], false],
    ['its last letter', known, 'ة', 5, [3, 4], false],
    ['elsewhere', known, 'كلمة', 6, null, false],
    ['something else', known, 'غيرها', 5, null, false],
    ['the next letter', [{ ...deletion('كلمة', 5), back: [0, 3] }], 'ة', 8, [0, 4], true],
    ['the letter before', [{ ...deletion('كلمة', 5), back: [1, 4] }], 'ك', 5, [0, 4], true],
    ['much of it', [{ ...deletion('كلمة طويلة', 5), back: [0, 7] }], 'ي', 12, [0, 8], true],
  ])('%s', (_, deletions, text, at, expected, isSure) => {
    const found = putBack(deletions, text, at)
    expect(found?.is.back ?? null).toEqual(expected)
    expect(found?.isSure ?? false).toBe(isSure)
  })
})

describe('what comes back elsewhere', () => {
  const known = [deletion('\nالفقرة الأولى من النص\n'), deletion('كلمة')]
  test.each<[string, string, [from: number, to: number] | null]>([
    ['all of it', '\nالفقرة الأولى من النص\n', [0, 23]],
    ['its text alone', 'الفقرة الأولى من النص', [0, 21]],
    ['in a list', '\n\nالفقرة الأولى من النص\n\n', [1, 24]],
    ['a long part', 'الأولى من', [0, 9]],
    ['a short part', 'الأولى', null],
    ['a short text as it was', 'كلمة', [0, 4]],
    ['a letter', 'ك', null],
    ['something else', 'فقرة أخرى من النص', null],
  ])('%s', (_, text, expected) => {
    const found = writersOf(known, text)
    expect(found && [found.from, found.to]).toEqual(expected)
    if (found) expect(found.runs).toEqual([{ author: 1, length: found.to - found.from }])
  })
})
