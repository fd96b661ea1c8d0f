import type { Canvas, Scene } from '../canvas'
import { circle, closed, fill, glow, gradient, path, rect, stroke } from '../svg'
import { land, ridge } from '../terrain'
import { clouds, nightSky } from './sky'

/** A night train on a stone viaduct across a valley, its windows lit, under a moon. */
export const viaduct: Scene = (c) => {
  const { w, h, random, air, light } = c
  const moon = [w * random.between(0.68, 0.84), h * 0.2] as const
  const hills = [0.5, 0.6, 0.7].map((y, i) =>
    path(
      closed(land(ridge(random, w, h * y, h * (0.2 - i * 0.03), 80, 0.35), h)),
      fill(air(0.44 - i * 0.075, 0.085, 8 - i * 6)),
    ),
  )
  const deck = h * 0.6
  return [
    nightSky(c, h * 0.75, 170),
    glow('halo', moon, w * 0.3, air(0.9, 0.05), 0.6),
    circle(moon[0], moon[1], h * 0.046, fill(light(0.97, 0.025))),
    clouds(c, h * 0.12, h * 0.36, 5, air(0.85, 0.04)),
    ...hills,
    gradient('mist', [
      [0, air(0.8, 0.045), 0],
      [1, air(0.82, 0.04), 0.6],
    ]),
    rect(0, h * 0.5, w, h * 0.5, 'fill="url(#mist)"'),
    arches(c, deck),
    train(c, deck),
    path(closed(land(ridge(random, w, h * 0.95, h * 0.1, 90, 0.4), h)), fill(air(0.12, 0.045))),
    ...pines(c),
  ].join('')
}

function arches({ w, h, air, light }: Canvas, deck: number): string {
  const [count, bottom] = [8, h * 1.02]
  const span = w / count
  const holes = Array.from({ length: count }, (_, i) => {
    const [a, b] = [i * span + span * 0.1, (i + 1) * span - span * 0.1]
    const spring = deck + h * 0.17
    return `M${a} ${bottom}V${spring}A${(b - a) / 2} ${h * 0.13} 0 0 1 ${b} ${spring}V${bottom}Z`
  }).join('')
  const courses = Array.from({ length: 9 }, (_, i) => `M0 ${deck + h * (0.05 + i * 0.045)}H${w}`).join('')
  return [
    gradient('stone', [
      [0, air(0.44, 0.05, 20)],
      [1, air(0.25, 0.05)],
    ]),
    `<clipPath id="span"><path clip-rule="evenodd" d="M0 ${deck}H${w}V${bottom}H0Z${holes}"/></clipPath>`,
    path(`M0 ${deck}H${w}V${bottom}H0Z${holes}`, 'fill="url(#stone)" fill-rule="evenodd"'),
    `<g clip-path="url(#span)">${path(courses, stroke(air(0.2, 0.04), 1.6, 0.5))}${path(holes, stroke(air(0.58, 0.04), 12, 0.6))}</g>`,
    rect(0, deck - h * 0.012, w, h * 0.026, fill(air(0.5, 0.045, 20))),
    path(`M0 ${deck - h * 0.012}H${w}`, stroke(light(0.9, 0.05), 2, 0.55)),
  ].join('')
}

function train({ w, h, random, tone, light, air }: Canvas, deck: number): string {
  const rail = deck - h * 0.016
  const tall = h * 0.085
  const long = w * 0.155
  const cars = Array.from({ length: 5 }, (_, i) => {
    const x = w * 0.9 - (i + 1) * (long + 6)
    const nose = i === 0
    const body = nose
      ? `M${x} ${rail}V${rail - tall}H${x + long * 0.62}Q${x + long * 0.98} ${rail - tall * 0.92} ${x + long * 1.1} ${rail - tall * 0.2}V${rail}Z`
      : `M${x} ${rail}V${rail - tall + 6}Q${x} ${rail - tall} ${x + 6} ${rail - tall}H${x + long - 6}Q${x + long} ${rail - tall} ${x + long} ${rail - tall + 6}V${rail}Z`
    const windows = Array.from({ length: nose ? 5 : 9 }, (_, k) => {
      const lit = random.chance(0.84)
      return rect(
        x + long * 0.05 + k * long * 0.103,
        rail - tall * 0.74,
        long * 0.075,
        tall * 0.32,
        fill(lit ? light(0.92, 0.11) : air(0.2, 0.05), lit ? 1 : 0.9),
      )
    })
    return [
      path(body, fill(tone(0.52, 0.12))),
      rect(x, rail - tall * 0.26, nose ? long * 1.09 : long, tall * 0.07, fill(light(0.9, 0.05))),
      ...windows,
      ...[0.14, 0.24, 0.76, 0.86].map((k) => circle(x + long * k, rail + 2, tall * 0.085, fill(air(0.12, 0.03)))),
      glow(`cabin${i}`, [x + long / 2, rail - tall * 0.55], long * 0.62, light(0.9, 0.13), 0.4, 0.45),
    ].join('')
  })
  const head: [number, number] = [w * 0.9 + long * 0.06, rail - tall * 0.25]
  return [
    ...cars,
    gradient(
      'beam',
      [
        [0, light(0.97, 0.06), 0.7],
        [1, light(0.97, 0.06), 0],
      ],
      [0, 0, 1, 0],
    ),
    path(closed([head, [w + 5, rail - tall * 1.1], [w + 5, rail]]), 'fill="url(#beam)"'),
    glow('head', head, w * 0.04, light(0.98, 0.05), 1),
  ].join('')
}

function pines({ w, h, random, air }: Canvas): string[] {
  return Array.from({ length: 38 }, (_, i) => {
    const x = (i / 37) * w + random.between(-12, 12)
    const tall = h * random.between(0.06, 0.15) * (0.55 + Math.abs(i - 18) / 22)
    const foot = h * 1.01
    return path(
      [0, 0.28, 0.54]
        .map(
          (k) =>
            `M${(x - tall * 0.2 * (1 - k * 0.75)).toFixed(0)} ${(foot - tall * k).toFixed(0)}L${x.toFixed(0)} ${(foot - tall * (k + 0.5)).toFixed(0)}L${(x + tall * 0.2 * (1 - k * 0.75)).toFixed(0)} ${(foot - tall * k).toFixed(0)}Z`,
        )
        .join(''),
      fill(air(0.1 + (i % 3) * 0.018, 0.04)),
    )
  })
}
