import { expect, test } from 'vitest'
import { latinSlug } from './latin-slug'

test.each([
  ['Arts & Café', 40, 'arts-cafe'],
  ['  The  Minister’s 2nd visit! ', 40, 'the-ministers-2nd-visit'],
  ['سياسة', 40, ''],
  ['قمة G20 في دبي', 40, 'g20'],
  ['', 40, ''],
  ['one two', 4, 'one'],
  ['one two', 5, 'one-t'],
  ['ﬁnal ②', 40, 'final-2'],
])('%j in %i characters is %j', (text, length, slug) => expect(latinSlug(text, length)).toBe(slug))
