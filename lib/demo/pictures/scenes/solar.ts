import type { Canvas, Scene } from '../canvas'
import { closed, fill, glow, gradient, line, n, type Point, path, stroke } from '../svg'
import { land, ridge } from '../terrain'
import { clouds, eveningSky } from './sky'

/** Rows of solar panels that run to a desert horizon, the low sun caught in their glass. */
export const solar: Scene = (c) => {
  const { w, h, random, tone, light } = c
  const horizon = h * 0.44
  const sun: Point = [w * random.between(0.58, 0.74), horizon - h * 0.085]
  const far = land(ridge(random, w, horizon - h * 0.01, h * 0.07, 80, 0.35), horizon + 4)
  const near = land(ridge(random, w, horizon + h * 0.01, h * 0.035, 80, 0.1), h)
  return [
    eveningSky(c, horizon, sun, h * 0.045),
    clouds(c, h * 0.06, h * 0.3, 5, light(0.95, 0.05)),
    path(closed(far), fill(tone(0.55, 0.07, 30), 0.8)),
    gradient('sand', [
      [0, light(0.84, 0.08)],
      [0.35, light(0.66, 0.085)],
      [1, light(0.42, 0.065)],
    ]),
    path(closed(near), 'fill="url(#sand)"'),
    ...rows(c, horizon, sun[0]),
    glow('flare', sun, w * 0.3, light(0.96, 0.08), 0.5),
  ].join('')
}

/** Rows from far to near; a row is made of tables with paths between them, and the far ones run together. */
function rows(c: Canvas, horizon: number, sunX: number): string[] {
  const { w, h } = c
  const at = (x: number, depth: number): Point => [w * 0.36 + (x * w) / depth, horizon - h * 0.03 + (h * 0.62) / depth]
  return Array.from({ length: 17 }, (_, i) => 0.8 * 1.24 ** (16 - i)).map((depth) => {
    const [from, to] = [-0.36 * depth - 0.4, 0.64 * depth + 0.4]
    const step = depth > 9 ? to - from : 0.44
    const count = Math.ceil((to - from) / step)
    const start = depth > 9 ? from : Math.floor(from / step) * step
    return Array.from({ length: count + 1 }, (_, k) => {
      const x = start + k * step
      return table(c, at, [x, x + step * (depth > 9 ? 1 : 0.88)], depth, sunX)
    }).join('')
  })
}

function table(
  { w, h, air, tone, light }: Canvas,
  at: (x: number, depth: number) => Point,
  [from, to]: readonly [number, number],
  depth: number,
  sunX: number,
): string {
  const lift = (h * 0.085) / depth
  const top = (x: number): Point => {
    const [px, py] = at(x, depth * 1.06)
    return [px + lift * 0.12, py - lift]
  }
  const mix = ([x1, y1]: Point, [x2, y2]: Point, t: number): Point => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t]
  const columns = 7
  const xs = Array.from({ length: columns + 1 }, (_, k) => from + ((to - from) * k) / columns)
  const feet = xs
    .filter((_, k) => k % 3 === 0)
    .map((x) => `M${at(x, depth * 1.03).join(' ')}v${n((h * 0.045) / depth)}`)
  // The glass gives back the sky, and the sun where it stands above.
  const glare = (x: number) => Math.exp(-(((at(x, depth)[0] - sunX) / (w * 0.11)) ** 2))
  const sky = (x: number) => (glare(x) > 0.55 ? light(0.62 + glare(x) * 0.3, 0.085) : air(0.27 + glare(x) * 0.55, 0.1))
  const id = `table${n(depth * 100)}${n(from * 100)}`.replaceAll('.', '').replaceAll('-', 'm')
  const ground: Point[] = [at(from, depth * 0.94), at(to, depth * 0.94), at(to, depth * 1.03), at(from, depth * 1.03)]
  const bars = [0.33, 0.67].map((t) => line([mix(at(from, depth), top(from), t), mix(at(to, depth), top(to), t)]))
  return [
    path(closed(ground), fill(light(0.3, 0.05), 0.5)),
    path(feet.join(''), stroke(tone(0.3, 0.03), 6 / depth)),
    gradient(
      id,
      [
        [0, sky(from)],
        [0.5, sky((from + to) / 2)],
        [1, sky(to)],
      ],
      [0, 0, 1, 0],
    ),
    path(closed([at(from, depth), at(to, depth), top(to), top(from)]), `fill="url(#${id})"`),
    path(
      xs.map((x) => line([at(x, depth), top(x)])).join('') + bars.join(''),
      stroke(air(0.88, 0.03), 1.9 / depth, 0.6),
    ),
    path(line([top(from), top(to)]), stroke(light(0.97, 0.03), 3.4 / depth, 0.9)),
    path(line([at(from, depth), at(to, depth)]), stroke(air(0.18, 0.05), 4 / depth, 0.9)),
  ].join('')
}
