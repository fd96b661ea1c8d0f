import { expect, test } from 'vitest'
import { countWords, readingMinutes } from './reading-time'

test.each([
  [0, 'ar', 1],
  [180, 'ar', 1],
  [360, 'ar', 2],
  [1000, 'ar', 6],
  [1000, 'en', 4],
] as const)('%i words in %s take %i minutes', (words, locale, minutes) =>
  expect(readingMinutes(words, locale)).toBe(minutes),
)

test.each([
  ['', 0],
  ['   \n ', 0],
  ['قالت الحكومة', 2],
  ['في عام ٢٠٢٦', 3],
  ['ارتفع ٣٫٥٪ — وفق «رويترز».', 4],
  ['قال،ثم مضى', 3],
  ['بيروت ـ رويترز', 2],
  ['بيروت ــ رويترز', 2],
  ['ه ـ 1447', 2],
  ['القـــمة', 1],
  ['مُحَمَّد', 1],
  ['state-of-the-art F16', 2],
  ['سطر\nآخر', 2],
])('%j has %i words', (text, words) => expect(countWords(text)).toBe(words))
