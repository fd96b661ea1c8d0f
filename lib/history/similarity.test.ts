import { expect, test } from 'vitest'
import { similarity } from './similarity'

const long = 'قالت الوزيرة إن المدينة ستفتح أبوابها غدا للزوار'

test.each([
  ['the same', long, long, 1],
  ['nothing and nothing', '', '', 1],
  ['nothing and something', '', 'نص', 0],
  ['one letter each', 'أ', 'ب', 0],
  ['nothing in common', 'قمة', 'سوق', 0],
  ['a letter more in a short text', 'قال الوزير', 'قال الوزيرة', 18 / 19],
  ['one word of eight', long, long.replace('غدا', 'اليوم'), 14 / 16],
  ['the same words in another order', long, long.split(' ').reverse().join(' '), 1],
  ['other spaces between the words', long, long.replaceAll(' ', '\n '), 1],
  ['a pair that one has twice', 'aa', 'aaaa', 0.5],
  ['a short text and a long one go by letters', 'aa', 'a'.repeat(50), 2 / 50],
  ['halves of emoji do not count as likeness', '😀😀', '🙃🙃', 0],
  ['only spaces, and many words', ' '.repeat(50), long, 0],
])('%s', (_, a, b, expected) => {
  expect(similarity(a, b)).toBeCloseTo(expected, 5)
  expect(similarity(b, a)).toBe(similarity(a, b))
})
