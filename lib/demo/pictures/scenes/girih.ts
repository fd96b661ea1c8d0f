import type { Canvas, Scene } from '../canvas'
import { type Fold, girihTiles, rosette, type Tile } from '../girih'
import { circle, closed, fill, glow, gradient, line, n, type Point, path, rect, stroke } from '../svg'

/** A wall of carved strapwork in slanting light; the seed chooses eight, ten or twelve points. */
export const girih: Scene = (c) => {
  const { w, h, random, tone, light } = c
  const fold = random.pick<Fold>([8, 10, 12])
  const edge = { 8: 150, 10: 104, 12: 92 }[fold]
  const tiles = girihTiles(fold, edge, w, h)
  const straps = tiles.flatMap((tile) => tile.star.map(line)).join('')
  const stars = tiles.filter((tile) => tile.sides >= 8)
  const gaps = tiles.filter((tile) => tile.sides < 8)
  const panes = stars.map((tile, i) =>
    path(closed(tile.edges), fill(tone(0.36 + 0.05 * ((i * 7) % 4), 0.085, (i * 5) % 24))),
  )
  const jewels = stars.map((tile) => jewel(c, tile))
  const infill = gaps.map((tile) => path(closed(tile.edges), fill(tone(0.27, 0.07, -25))))
  const side = random.chance(0.5) ? 0.16 : 0.84
  return [
    rect(0, 0, w, h, fill(tone(0.3, 0.07))),
    ...panes,
    ...infill,
    ...jewels,
    `<g transform="translate(5 8)">${path(straps, stroke('#000', edge * 0.13, 0.38))}</g>`,
    path(straps, stroke(tone(0.42, 0.06, -10), edge * 0.125)),
    path(straps, stroke(light(0.83, 0.065), edge * 0.088)),
    `<g transform="translate(-1.5 -2)">${path(straps, stroke(light(0.96, 0.035), edge * 0.022, 0.9))}</g>`,
    gradient(
      'fall',
      [
        [0, '#000', 0.02],
        [0.45, '#000', 0.2],
        [1, '#000', 0.72],
      ],
      side < 0.5 ? [0, 0, 1, 0.8] : [1, 0, 0, 0.8],
    ),
    rect(0, 0, w, h, 'fill="url(#fall)"'),
    glow('sun', [w * side, h * 0.08], w * 0.55, light(0.93, 0.08), 0.55),
  ].join('')
}

/** The heart of a star: the corners where its lines meet, joined, with a rosette set in. */
function jewel({ tone, light }: Canvas, { star, sides }: Tile): string {
  const corners = star.flatMap((points) => (points[1] ? [points[1]] : []))
  const x = corners.reduce((sum, point) => sum + point[0], 0) / corners.length
  const y = corners.reduce((sum, point) => sum + point[1], 0) / corners.length
  const angle = (point: Point) => Math.atan2(point[1] - y, point[0] - x)
  const round = [...corners].sort((one, other) => angle(one) - angle(other))
  const first = round[0] ?? [x, y]
  const radius = Math.hypot(first[0] - x, first[1] - y)
  const petals = closed(rosette([x, y], radius * 0.97, sides, 0.56, angle(first)))
  return [
    path(closed(round), fill(tone(0.5, 0.1, 18))),
    path(petals, `fill="${tone(0.74, 0.095, 32)}" stroke="${light(0.9, 0.05)}" stroke-width="${n(radius * 0.045)}"`),
    path(
      closed(rosette([x, y], radius * 0.5, sides, 0.62, angle(first) + Math.PI / sides)),
      fill(tone(0.33, 0.09, -8)),
    ),
    circle(x, y, radius * 0.17, fill(light(0.88, 0.09))),
  ].join('')
}
