import type { Canvas, Scene } from '../canvas'
import { circle, fill, gradient, type Point, path, rect, stroke } from '../svg'
import { clouds, eveningSky } from './sky'

/** Dhows racing under lateen sails, the sun low on the water. */
export const dhow: Scene = (c) => {
  const { w, h, random, light } = c
  const sea = h * 0.63
  const sun: Point = [w * random.between(0.62, 0.76), sea - h * 0.09]
  const fleet: [number, number, number][] = [
    [0.1, 0.02, 0.09],
    [0.27, 0.01, 0.07],
    [0.86, 0.035, 0.13],
    [0.58, 0.075, 0.24],
    [0.24, 0.2, 0.5],
  ]
  return [
    eveningSky(c, sea, sun, h * 0.055),
    clouds(c, h * 0.08, h * 0.45, 8, light(0.95, 0.06)),
    birds(c),
    water(c, sea, sun[0]),
    ...fleet.map(([x, y, size], i) => boat(c, w * x, sea + h * y, h * size * 1.28, i)),
  ].join('')
}

function boat({ tone, light, air }: Canvas, x: number, y: number, size: number, i: number): string {
  const s = (v: number) => (v * size).toFixed(1)
  const sail = `M${s(-0.5)} ${s(-0.16)}C${s(-0.22)} ${s(-0.62)} ${s(0.02)} ${s(-0.92)} ${s(0.2)} ${s(-1.12)}C${s(0.42)} ${s(-0.72)} ${s(0.48)} ${s(-0.4)} ${s(0.44)} ${s(-0.13)}C${s(0.1)} ${s(-0.08)} ${s(-0.2)} ${s(-0.1)} ${s(-0.5)} ${s(-0.16)}Z`
  const hull = `M${s(-0.62)} ${s(-0.13)}C${s(-0.3)} ${s(-0.02)} ${s(0.3)} ${s(-0.02)} ${s(0.6)} ${s(-0.17)}L${s(0.52)} ${s(0.02)}C${s(0.25)} ${s(0.09)} ${s(-0.25)} ${s(0.09)} ${s(-0.42)} ${s(0.03)}Z`
  const seams = [0.28, 0.5, 0.72]
    .map(
      (k) =>
        `M${s(-0.5 + k * 0.7)} ${s(-0.16 - k * 0.95)}Q${s(-0.1 + k * 0.5)} ${s(-0.4)} ${s(-0.5 + k * 0.94)} ${s(-0.115)}`,
    )
    .join('')
  const crew = Array.from({ length: 6 }, (_, k) =>
    circle(size * (-0.3 + k * 0.11), size * -0.1, size * 0.022, fill(k % 2 ? light(0.93, 0.02) : tone(0.25, 0.05))),
  )
  const wake = `M${s(-0.75)} ${s(0.06)}Q${s(0)} ${s(0.13)} ${s(0.62)} ${s(0.05)}`
  return [
    `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(-3)">`,
    `<g transform="scale(1 -0.5) translate(0 ${s(-0.1)})" opacity="0.22">${path(sail, fill(light(0.9, 0.05)))}</g>`,
    path(`M${s(0.02)} ${s(-0.02)}L${s(0.06)} ${s(-0.98)}`, stroke(tone(0.25, 0.04), size * 0.02)),
    path(`M${s(-0.54)} ${s(-0.14)}L${s(0.22)} ${s(-1.15)}`, stroke(tone(0.28, 0.05), size * 0.016)),
    gradient(
      `sail${i}`,
      [
        [0, light(0.99, 0.015)],
        [0.55, light(0.93, 0.045)],
        [1, air(0.72, 0.06, 20)],
      ],
      [0, 0, 1, 0.25],
    ),
    path(sail, `fill="url(#sail${i})"`),
    path(seams, stroke(air(0.55, 0.05), size * 0.005, 0.5)),
    gradient(`hull${i}`, [
      [0, light(0.5, 0.085)],
      [1, light(0.25, 0.05)],
    ]),
    path(hull, `fill="url(#hull${i})"`),
    path(
      `M${s(-0.6)} ${s(-0.115)}C${s(-0.3)} ${s(-0.01)} ${s(0.3)} ${s(-0.01)} ${s(0.585)} ${s(-0.15)}`,
      stroke(light(0.85, 0.08), size * 0.014),
    ),
    ...crew,
    path(wake, stroke('#ffffff', size * 0.024, 0.7)),
    '</g>',
  ].join('')
}

function water({ w, h, random, air, light }: Canvas, sea: number, sunX: number): string {
  const strokes = Array.from({ length: 380 }, () => {
    const t = random.next() ** 1.4
    const y = sea + 4 + t * (h - sea)
    const bright = random.chance(0.5)
    const x = bright ? sunX + (random.next() - 0.5) * (w * 0.06 + t * w * 0.42) : random.next() * w
    const long = random.between(12, 60) * (0.4 + t * 1.9)
    return path(
      `M${(x - long / 2).toFixed(0)} ${y.toFixed(0)}q${(long / 2).toFixed(0)} ${(-2 - t * 7).toFixed(0)} ${long.toFixed(0)} 0`,
      stroke(
        bright ? light(0.95, 0.07) : random.chance(0.5) ? air(0.72, 0.07) : air(0.28, 0.08),
        1.2 + t * 4,
        bright ? 0.55 : 0.3,
      ),
    )
  })
  return [
    gradient('sea', [
      [0, air(0.74, 0.07, 20)],
      [0.3, air(0.52, 0.1)],
      [1, air(0.27, 0.085)],
    ]),
    rect(0, sea, w, h - sea, 'fill="url(#sea)"'),
    ...strokes,
  ].join('')
}

function birds({ w, h, random, air }: Canvas): string {
  return Array.from({ length: 9 }, () => {
    const [x, y, s] = [w * random.between(0.35, 0.85), h * random.between(0.12, 0.36), random.between(7, 17)]
    return path(
      `M${(x - s).toFixed(0)} ${(y - s * 0.3).toFixed(0)}Q${(x - s * 0.4).toFixed(0)} ${(y - s * 0.7).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)}Q${(x + s * 0.5).toFixed(0)} ${(y - s * 0.75).toFixed(0)} ${(x + s).toFixed(0)} ${(y - s * 0.2).toFixed(0)}`,
      stroke(air(0.22, 0.05), 2.4, 0.8),
    )
  }).join('')
}
