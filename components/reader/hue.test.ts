import { expect, test } from 'vitest'
import { hueClass } from './hue'

test.each([
  [0, 'hue-0'],
  [7, 'hue-0'],
  [8, 'hue-1'],
  [262, 'hue-17'],
  [352, 'hue-23'],
  [353, 'hue-0'],
  [359, 'hue-0'],
])('a hue of %i degrees is drawn as %s', (hue, name) => expect(hueClass(hue)).toBe(name))
