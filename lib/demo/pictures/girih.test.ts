import { expect, test } from 'vitest'
import { type Fold, girihTiles, rosette } from './girih'

test.each([8, 10, 12] as const)(
  'a %i-fold pattern: every line starts and ends in the middle of an edge, and none is left over',
  (fold: Fold) => {
    const tiles = girihTiles(fold, 60, 400, 300)
    expect(tiles.some((tile) => tile.sides === fold)).toBe(true)
    for (const { sides, edges, star } of tiles) {
      expect(star).toHaveLength(sides)
      const middles = edges.map(([x, y], i) => {
        const [nx, ny] = edges[(i + 1) % sides] ?? [0, 0]
        return [(x + nx) / 2, (y + ny) / 2] as const
      })
      for (const line of star)
        for (const end of [line[0], line.at(-1)])
          expect(middles.some(([x, y]) => Math.hypot(x - (end?.[0] ?? 0), y - (end?.[1] ?? 0)) < 1e-6)).toBe(true)
    }
  },
)

test('a rosette alternates between its radius and its depth', () => {
  const radii = rosette([0, 0], 10, 6, 0.5).map(([x, y]) => Math.round(Math.hypot(x, y)))
  expect(radii).toEqual(Array.from({ length: 12 }, (_, i) => (i % 2 ? 5 : 10)))
})
