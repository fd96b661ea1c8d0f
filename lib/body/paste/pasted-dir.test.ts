import { expect, test } from 'vitest'
import type { Direction } from '@/lib/i18n/locales'
import { pastedDir } from './pasted-dir'

const cases: [declared: Direction | null, text: string, base: Direction, kept: Direction | null][] = [
  [null, 'نص', 'rtl', null],
  ['rtl', 'نص عربي', 'rtl', null],
  ['ltr', 'نص عربي', 'rtl', null],
  ['rtl', 'English text', 'rtl', null],
  ['ltr', 'English text', 'rtl', null],
  ['ltr', 'نص then much more English', 'rtl', 'ltr'],
  ['rtl', 'BBC: وصلت الوزيرة إلى العاصمة', 'ltr', 'rtl'],
  ['rtl', 'BBC News', 'ltr', null],
  ['ltr', '', 'rtl', null],
  ['ltr', '123 – 456', 'rtl', null],
  ['ltr', 'أ a', 'rtl', null],
]

test.each(cases)('%s declared for %j in an article that runs %s: %s', (declared, text, base, kept) => {
  expect(pastedDir(declared, text, base)).toBe(kept)
})
