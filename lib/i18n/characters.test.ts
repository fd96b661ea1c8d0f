import { expect, test } from 'vitest'
import { countCharacters } from './characters'

test.each([
  ['', 0],
  ['مداد', 4],
  ['مِدَادٌ', 4],
  ['الـعربية', 8],
  ['👩🏽‍🚀', 1],
  ['🇸🇦 و🇪🇬', 4],
  ['naïve', 5],
  ['e\u0301', 1],
])('%s has %i characters', (text, count) => expect(countCharacters(text)).toBe(count))
