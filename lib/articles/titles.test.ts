import { expect, test } from 'vitest'
import { type TitleName, titleLength, titleLimits, titleNames } from './titles'

test.each<[TitleName, string, object]>([
  ['kicker', '', { characters: 0, state: 'empty' }],
  ['kicker', '   ', { characters: 0, state: 'empty' }],
  ['kicker', 'خاص من بيروت', { characters: 12, state: 'fits' }],
  ['seoTitle', 'ع'.repeat(60), { characters: 60, best: 60, state: 'fits' }],
  ['seoTitle', 'ع'.repeat(61), { characters: 61, best: 60, state: 'long' }],
  ['seoTitle', 'عَ'.repeat(60), { characters: 60, best: 60, state: 'fits' }],
  ['pushText', 'ع'.repeat(121), { characters: 121, state: 'long' }],
])('%s «%s» is %o', (name, text, expected) => expect(titleLength(name, text)).toMatchObject(expected))

test('what is long is still taken', () => {
  for (const name of titleNames) expect(titleLimits[name].max).toBeGreaterThanOrEqual(titleLimits[name].best * 2)
})
