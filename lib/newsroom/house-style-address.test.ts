import { expect, test } from 'vitest'
import { houseStyleHref, parseHouseStyleView } from './house-style-address'

test.each([
  [{}, { edition: 'ar' }],
  [
    { edition: 'en', q: ' شي ', after: 'abc' },
    { edition: 'en', q: 'شي', after: 'abc' },
  ],
  [{ edition: 'fr', q: '  ', after: '' }, { edition: 'ar' }],
  [{ edition: ['en', 'ar'], q: ['a'], after: ['b'] }, { edition: 'ar' }],
])('%j is read as %j', (params, view) => {
  expect(parseHouseStyleView(params)).toEqual(view)
})

test.each([
  ['choices', {}, '/newsroom/house-style'],
  ['choices', { edition: 'en' }, '/newsroom/house-style?edition=en'],
  ['names', { edition: 'ar', q: 'a b' }, '/newsroom/house-style/names?q=a+b'],
  ['words', { edition: 'en', after: 'k' }, '/newsroom/house-style/words?edition=en&after=k'],
] as const)('%s with %j is at %s', (part, view, address) => {
  expect(houseStyleHref(part, view)).toBe(address)
})
