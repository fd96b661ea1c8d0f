import type { Canvas, Scene } from '../canvas'
import { closed, fill, glow, gradient, line, type Point, path, stroke } from '../svg'
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
    ...rows(c, horizon),
    glow('flare', sun, w * 0.3, light(0.96, 0.08), 0.5),
  ].join('')
}

function rows({ w, h, air, tone, light }: Canvas, horizon: number): string[] {
  const vanishing: Point = [w * 0.36, horizon - h * 0.03]
  const at = (x: number, depth: number): Point => [vanishing[0] + (x * w) / depth, vanishing[1] + (h * 0.62) / depth]
  return Array.from({ length: 15 }, (_, i) => 0.78 * 1.27 ** (14 - i)).map((depth, i) => {
    const lift = (h * 0.078) / depth
    const top = (x: number): Point => {
      const [px, py] = at(x, depth * 1.045)
      return [px, py - lift]
    }
    const [from, to] = [-depth * 0.9 - 0.4, depth * 1.25 + 0.4]
    const cells = 44
    const xs = Array.from({ length: cells + 1 }, (_, k) => from + ((to - from) * k) / cells)
    const glass = closed([at(from, depth), at(to, depth), top(to), top(from)])
    const id = `row${i}`
    const middle = (x: number): Point => {
      const [a, b] = [at(x, depth), top(x)]
      return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    }
    const legs = xs
      .filter((_, k) => k % 2 === 0)
      .map((x) => `M${at(x, depth * 1.02).join(' ')}v${((h * 0.05) / depth).toFixed(1)}`)
    const shadow: Point[] = [at(from, depth * 0.93), at(to, depth * 0.93), at(to, depth * 1.05), at(from, depth * 1.05)]
    return [
      path(closed(shadow), fill(light(0.27, 0.05), 0.55)),
      path(legs.join(''), stroke(tone(0.3, 0.03), 5 / depth)),
      gradient(
        id,
        [
          [0, air(0.22, 0.08)],
          [0.4, air(0.36, 0.11)],
          [0.6, air(0.62, 0.09)],
          [0.68, light(0.92, 0.07)],
          [0.77, air(0.55, 0.1)],
          [1, air(0.28, 0.09)],
        ],
        [0, 0, 1, 0.08],
      ),
      path(glass, `fill="url(#${id})"`),
      path(xs.map((x) => line([at(x, depth), top(x)])).join(''), stroke(tone(0.86, 0.03), 2 / depth, 0.7)),
      path(line([middle(from), middle(to)]), stroke(tone(0.86, 0.03), 1.8 / depth, 0.75)),
      path(line([top(from), top(to)]), stroke(light(0.96, 0.04), 3 / depth, 0.9)),
    ].join('')
  })
}
