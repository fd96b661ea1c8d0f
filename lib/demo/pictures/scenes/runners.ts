import type { Canvas, Scene } from '../canvas'
import { circle, closed, ellipse, fill, glow, gradient, type Point, path, rect, stroke } from '../svg'
import { land, ridge } from '../terrain'
import { clouds, eveningSky } from './sky'

/** Runners on a road by the sea at sunrise, long shadows towards us. */
export const runners: Scene = (c) => {
  const { w, h, random, air, tone, light } = c
  const horizon = h * 0.46
  const sun: Point = [w * random.between(0.44, 0.56), horizon - h * 0.06]
  const road = closed([
    [w * 0.47, horizon],
    [w * 0.53, horizon],
    [w * 1.02, h],
    [-w * 0.02, h],
  ])
  return [
    eveningSky(c, horizon, sun, h * 0.07),
    clouds(c, h * 0.06, h * 0.32, 8, light(0.95, 0.07)),
    path(
      closed(land(ridge(random, w * 0.46, horizon - h * 0.02, h * 0.12, 60, 0.4), horizon + 3)),
      fill(air(0.5, 0.08, 15)),
    ),
    gradient('sea', [
      [0, light(0.9, 0.07)],
      [0.3, air(0.6, 0.09)],
      [1, air(0.36, 0.09)],
    ]),
    rect(0, horizon, w, h - horizon, 'fill="url(#sea)"'),
    gradient('verge', [
      [0, light(0.76, 0.09)],
      [1, tone(0.32, 0.08)],
    ]),
    path(
      closed([
        [0, horizon],
        [w * 0.47, horizon],
        [-w * 0.02, h],
        [0, h],
      ]),
      'fill="url(#verge)"',
    ),
    gradient('road', [
      [0, light(0.9, 0.07)],
      [0.25, light(0.66, 0.05)],
      [1, air(0.3, 0.03)],
    ]),
    path(road, 'fill="url(#road)"'),
    ...lanes(c, horizon),
    ...pack(c, horizon),
    glow('flood', sun, w * 0.46, light(0.95, 0.1), 0.6),
  ].join('')
}

function lanes({ w, h, light }: Canvas, horizon: number): string[] {
  const edge = (x: number) =>
    path(`M${w * (0.5 + x * 0.03)} ${horizon}L${w * (0.5 + x * 0.5)} ${h}`, stroke(light(0.97, 0.03), 5, 0.75))
  const dashes = Array.from({ length: 11 }, (_, i) => {
    const [a, b] = [0.02 + (i / 11) ** 2, 0.02 + ((i + 0.45) / 11) ** 2]
    const [ya, yb] = [horizon + (h - horizon) * a, horizon + (h - horizon) * b]
    return path(
      closed([
        [w / 2 - a * 9, ya],
        [w / 2 + a * 9, ya],
        [w / 2 + b * 9, yb],
        [w / 2 - b * 9, yb],
      ]),
      fill(light(0.97, 0.03), 0.8),
    )
  })
  return [edge(-0.92), edge(0.92), ...dashes]
}

function pack(c: Canvas, horizon: number): string[] {
  const { w, h, random } = c
  const spots = Array.from({ length: 26 }, (_, i) => {
    const t = 0.035 + (i / 26) ** 2.1 * 0.62
    return { t, x: w * (0.5 + random.between(-0.8, 0.8) * (0.03 + t * 0.42)) }
  })
  return spots.map(({ t, x }, i) => runner(c, x, horizon + (h - horizon) * t, h * (0.035 + t * 0.46), i))
}

function runner({ w, random, tone, light, air }: Canvas, x: number, foot: number, size: number, i: number): string {
  const s = (v: number) => (v * size).toFixed(1)
  const step = random.between(-1, 1) > 0 ? 1 : -1
  const shirt = random.pick([
    tone(0.5, 0.14),
    tone(0.7, 0.12, 25),
    light(0.95, 0.02),
    light(0.7, 0.15),
    tone(0.45, 0.12, 180),
    light(0.82, 0.1),
  ])
  const skin = random.pick([light(0.42, 0.06), light(0.55, 0.07), light(0.33, 0.05)])
  const dark = air(0.2, 0.04)
  const drift = (x - w / 2) / w
  return [
    path(`M${x} ${foot}l${(drift * size * 2.6).toFixed(1)} ${s(1.15)}`, stroke('#000', size * 0.13, 0.3)),
    ellipse(x, foot, size * 0.16, size * 0.03, fill('#000', 0.4)),
    `<g transform="translate(${x.toFixed(1)} ${foot.toFixed(1)}) scale(${step} 1)">`,
    path(`M0 ${s(-0.46)}L${s(0.1)} ${s(-0.24)}L${s(0.03)} ${s(-0.01)}`, stroke(skin, size * 0.075)),
    path(`M0 ${s(-0.46)}L${s(-0.07)} ${s(-0.25)}L${s(-0.16)} ${s(-0.13)}`, stroke(skin, size * 0.07)),
    path(`M${s(-0.09)} ${s(-0.5)}L${s(0.09)} ${s(-0.5)}L${s(0.12)} ${s(-0.33)}H${s(-0.1)}Z`, fill(dark)),
    path(
      `M${s(-0.13)} ${s(-0.79)}Q0 ${s(-0.86)} ${s(0.13)} ${s(-0.79)}L${s(0.095)} ${s(-0.46)}H${s(-0.095)}Z`,
      fill(shirt),
    ),
    path(
      `M${s(-0.13)} ${s(-0.76)}L${s(-0.2)} ${s(-0.58)}L${s(-0.08)} ${s(-0.52)}M${s(0.13)} ${s(-0.76)}L${s(0.21)} ${s(-0.6)}L${s(0.17)} ${s(-0.7)}`,
      stroke(skin, size * 0.05),
    ),
    rect(-0.06 * size, -0.72 * size, 0.12 * size, 0.1 * size, fill('#fff', 0.9)),
    circle(0, -0.91 * size, size * 0.075, fill(skin)),
    path(
      `M${s(-0.075)} ${s(-0.93)}A${s(0.075)} ${s(0.075)} 0 0 1 ${s(0.075)} ${s(-0.93)}Z`,
      fill(i % 4 ? dark : light(0.9, 0.03)),
    ),
    path(`M${s(-0.13)} ${s(-0.8)}Q0 ${s(-0.87)} ${s(0.13)} ${s(-0.8)}`, stroke(light(0.98, 0.05), size * 0.014, 0.85)),
    '</g>',
  ].join('')
}
