import { StepMap } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { ConfirmedMaps } from './confirmed-maps'

const insertAt = (position: number, size: number) => new StepMap([position, 0, size])

test.each<[string, number, number, number | null]>([
  ['of the present version stays', 12, 20, 20],
  ['before what was typed stays', 10, 3, 3],
  ['after what was typed moves by it', 10, 20, 26],
  ['said between two changes moves by the later one', 11, 20, 22],
  ['of a version not heard of yet waits', 13, 20, null],
  ['of a version before what is remembered is not known', 9, 20, null],
])('a position %s', (_, version, position, expected) => {
  const maps = new ConfirmedMaps(10)
  maps.add(12, [insertAt(5, 4), insertAt(6, 2)])
  expect(maps.since(version)?.map(position) ?? null).toBe(expected)
})

test('after a gap only what came later is known', () => {
  const maps = new ConfirmedMaps(10)
  maps.add(12, [insertAt(5, 4), insertAt(6, 2)])
  maps.add(20, [insertAt(1, 1)])
  expect(maps.since(12)).toBeNull()
  expect(maps.since(19)?.map(8)).toBe(9)
})
