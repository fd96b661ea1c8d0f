import { expect, test } from 'vitest'
import { freshHue } from './section-hues'

test.each<[number[], number]>([
  [[], 0],
  [[0], 180],
  [[355], 180],
  [[0, 180], 90],
  [[262, 222, 172, 302, 48, 118], 0],
])('beside %j stands out %i', (used, hue) => {
  expect(freshHue(used)).toBe(hue)
})
