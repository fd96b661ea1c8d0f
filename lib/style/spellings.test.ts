import { expect, test } from 'vitest'
import { cleanVariants, searchTerms, spellingsOf } from './spellings'

const xi = { name: { ar: 'شي جين بينغ', en: 'Xi Jinping' }, variants: ['شي جين بينج', 'شى جين بينغ'] }

test.each([
  [xi.variants, xi.variants],
  [['شي جين بينج', 'شي جين بينج'], ['شي جين بينج']],
  [['شي جين بينغ', 'Xi Jinping', 'Xi Jin Ping'], ['Xi Jin Ping']],
  [[], []],
])('of the variants %j of a name remain %j', (variants, kept) => {
  expect(cleanVariants({ ...xi, variants })).toEqual(kept)
})

test('the spellings of a name are its approved ones and the variants', () => {
  expect(spellingsOf(xi)).toEqual(['شي جين بينغ', 'Xi Jinping', 'شي جين بينج', 'شى جين بينغ'])
})

test.each([
  ['شى جين', true],
  ['xi jin', true],
  ['أوباما', false],
])('a search for «%s» finds the name: %s', (q, found) => {
  expect(searchTerms(spellingsOf(xi)).includes(searchTerms([q]))).toBe(found)
})
