import type { Canvas, Scene } from '../canvas'
import { circle, closed, ellipse, fill, glow, gradient, type Point, path, rect, stroke } from '../svg'
import { land, ridge } from '../terrain'
import { daySky } from './sky'

/** A palm grove on both sides of a falaj, the channel running to hills in the haze. */
export const oasis: Scene = (c) => {
  const { w, h, random, air, tone, light } = c
  const horizon = h * 0.52
  const palms = Array.from({ length: 9 }, (_, i) => [...row(c, -1, i, horizon), ...row(c, 1, i, horizon)])
  return [
    daySky(c, horizon, [w * random.between(0.42, 0.58), h * 0.28]),
    ...[0, 1].map((i) =>
      path(
        closed(land(ridge(random, w, horizon - h * (0.05 - i * 0.03), h * 0.13, 90, 0.6), h)),
        fill(air(0.68 - i * 0.12, 0.055, 40)),
      ),
    ),
    gradient('ground', [
      [0, light(0.82, 0.08)],
      [0.4, tone(0.55, 0.085, -40)],
      [1, tone(0.3, 0.065, -30)],
    ]),
    rect(0, horizon, w, h - horizon, 'fill="url(#ground)"'),
    ...furrows(c, horizon),
    channel(c, horizon),
    ...palms.flat(),
    glow('haze', [w / 2, horizon], w * 0.4, light(0.96, 0.06), 0.75, 0.5),
  ].join('')
}

function furrows({ w, h, random, tone, light }: Canvas, horizon: number): string[] {
  return Array.from({ length: 220 }, () => {
    const t = random.next() ** 0.6
    const y = horizon + 6 + t * (h - horizon)
    const x = random.next() * w
    return path(
      `M${x.toFixed(0)} ${y.toFixed(0)}h${(t * 60 + 8).toFixed(0)}`,
      stroke(random.chance(0.5) ? tone(0.44, 0.1, -30) : light(0.72, 0.09), 1 + t * 4, 0.35),
    )
  })
}

function channel({ w, h, random, air, light }: Canvas, horizon: number): string {
  const at = (x: number, t: number): Point => [w * (0.5 + x * (0.012 + t * 0.22)), horizon + (h - horizon) * t]
  const bank = (x: number, wide: number): string =>
    closed([at(x, 0.02), at(x + wide, 0.02), at(x + wide, 1.02), at(x, 1.02)])
  const glints = Array.from({ length: 70 }, () => {
    const t = random.next() ** 0.7
    const [x, y] = at(random.between(-0.85, 0.85), t)
    const long = 10 + t * 70
    return path(
      `M${(x - long / 2).toFixed(0)} ${y.toFixed(0)}h${long.toFixed(0)}`,
      stroke(light(0.98, 0.03), 1 + t * 4, 0.55),
    )
  })
  return [
    gradient('water', [
      [0, light(0.97, 0.04)],
      [0.35, air(0.78, 0.07)],
      [1, air(0.4, 0.09)],
    ]),
    path(closed([at(-1, 0.02), at(1, 0.02), at(1, 1.02), at(-1, 1.02)]), 'fill="url(#water)"'),
    ...glints,
    path(bank(-1.28, 0.28), fill(light(0.84, 0.05))),
    path(bank(1, 0.28), fill(light(0.74, 0.055))),
    path(bank(-1, 0.06), fill(light(0.5, 0.05), 0.8)),
    path(bank(0.94, 0.06), fill(light(0.5, 0.05), 0.8)),
  ].join('')
}

function row(c: Canvas, side: 1 | -1, i: number, horizon: number): string[] {
  const { w, h, random } = c
  const t = (i / 8) ** 1.9
  const foot: Point = [w * (0.5 + side * (0.055 + t * 0.4 + random.between(0, 0.03))), horizon + h * (0.015 + t * 0.44)]
  const tall = h * (0.1 + t * 0.72)
  return [palm(c, foot, tall, t, side)]
}

function palm({ random, tone, light }: Canvas, [x, y]: Point, tall: number, near: number, side: number): string {
  const lean = random.between(0.02, 0.09) * tall * -side
  const [tx, ty] = [x + lean, y - tall]
  const trunk = tall * 0.03
  const leaf = (angle: number, long: number, colour: string) => {
    const [ex, ey] = [tx + Math.cos(angle) * long, ty + Math.sin(angle) * long * 0.8 + long * 0.34]
    const [mx, my] = [tx + Math.cos(angle) * long * 0.55, ty + Math.sin(angle) * long * 0.8 - long * 0.16]
    const blades = Array.from({ length: 13 }, (_, k) => {
      const s = (k + 2) / 15
      const px = (1 - s) ** 2 * tx + 2 * s * (1 - s) * mx + s * s * ex
      const py = (1 - s) ** 2 * ty + 2 * s * (1 - s) * my + s * s * ey
      const hang = long * 0.26 * (1 - Math.abs(s - 0.45))
      return `M${px.toFixed(1)} ${py.toFixed(1)}l${(Math.cos(angle) * hang * 0.5).toFixed(1)} ${hang.toFixed(1)}M${px.toFixed(1)} ${py.toFixed(1)}l${(Math.cos(angle) * hang * 0.95).toFixed(1)} ${(-hang * 0.1).toFixed(1)}`
    })
    return path(`M${tx} ${ty}Q${mx} ${my} ${ex} ${ey}${blades.join('')}`, stroke(colour, tall * 0.0085))
  }
  const leaves = Array.from({ length: 15 }, (_, k) => {
    const angle = -Math.PI * (k / 14) + (k % 2 ? 0.05 : -0.05)
    return leaf(
      angle,
      tall * random.between(0.3, 0.4),
      tone(0.5 - near * 0.22 + random.between(-0.05, 0.07), 0.1, random.between(-45, -25)),
    )
  })
  const fruit = Array.from({ length: 10 }, (_, k) =>
    circle(
      tx + ((k % 5) - 2) * trunk * 0.9,
      ty + trunk * (1.6 + Math.floor(k / 5) * 1.3),
      trunk * 0.62,
      fill(light(0.66, 0.14)),
    ),
  )
  return [
    ellipse(x, y + 3, tall * 0.2, tall * 0.022, fill('#000', 0.26)),
    gradient(
      `trunk${Math.round(x)}`,
      [
        [0, light(0.62 - near * 0.14, 0.06)],
        [1, light(0.34, 0.05)],
      ],
      [0, 0, 1, 0],
    ),
    path(
      `M${x - trunk} ${y}Q${x + lean * 0.2} ${y - tall * 0.5} ${tx - trunk * 0.6} ${ty}H${tx + trunk * 0.6}Q${x + lean * 0.2 + trunk * 1.6} ${y - tall * 0.5} ${x + trunk} ${y}Z`,
      `fill="url(#trunk${Math.round(x)})"`,
    ),
    ...leaves,
    ...fruit,
  ].join('')
}
