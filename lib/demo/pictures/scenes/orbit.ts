import type { Canvas, Scene } from '../canvas'
import { circle, closed, ellipse, fill, glow, type Point, path, rect, stroke } from '../svg'
import { nightSky } from './sky'

/** A small satellite over the night side of a planet, dawn along the limb. */
export const orbit: Scene = (c) => {
  const { w, h, random, tone, light } = c
  const r = w * 1.02
  const planet: Point = [w * random.between(0.4, 0.6), h * 0.66 + r]
  const rise: Point = [planet[0] + w * 0.36, planet[1] - Math.sqrt(r * r - (w * 0.36) ** 2)]
  const shells = Array.from({ length: 14 }, (_, i) =>
    circle(planet[0], planet[1], r + 62 - i * 4.5, fill(tone(0.5 + i * 0.03, 0.12), 0.05)),
  )
  const cities = Array.from({ length: 46 }, () => {
    const angle = random.between(-0.44, 0.44)
    const deep = r * (1 - random.next() ** 1.6 * 0.3) - 12
    const [x, y] = [planet[0] + deep * Math.sin(angle), planet[1] - deep * Math.cos(angle)]
    return Array.from({ length: random.int(4, 16) }, () =>
      ellipse(
        x + random.between(-26, 26),
        y + random.between(-9, 9),
        random.between(0.8, 2.6),
        random.between(0.6, 1.6),
        fill(light(0.87, 0.11), random.between(0.35, 0.95)),
      ),
    ).join('')
  })
  return [
    nightSky(c, h, 420),
    rect(0, 0, w, h, fill(tone(0.1, 0.03), 0.45)),
    glow('nebula', [w * 0.22, h * 0.2], w * 0.5, tone(0.55, 0.15, 25), 0.32),
    ...shells,
    `<radialGradient id="globe" gradientUnits="userSpaceOnUse" cx="${planet[0]}" cy="${planet[1]}" r="${r}"><stop offset="0.72" stop-color="${tone(0.12, 0.04)}"/><stop offset="0.95" stop-color="${tone(0.25, 0.09)}"/><stop offset="1" stop-color="${tone(0.52, 0.13)}"/></radialGradient>`,
    circle(planet[0], planet[1], r, 'fill="url(#globe)"'),
    ...cities,
    circle(planet[0], planet[1], r + 1, stroke(tone(0.88, 0.08), 2.6, 0.85)),
    glow('dawn', rise, w * 0.3, light(0.95, 0.09), 0.95, 0.55),
    glow('core', rise, w * 0.05, '#ffffff', 1, 0.8),
    `<g transform="translate(${w * 0.4} ${h * 0.33}) rotate(-24) scale(${w / 1600})">${satellite(c)}</g>`,
  ].join('')
}

function satellite({ tone, light }: Canvas): string {
  const wing = (side: 1 | -1) => {
    const cells = Array.from({ length: 15 }, (_, i) => {
      const [col, row] = [i % 5, Math.floor(i / 5)]
      const x = side * (92 + col * 51) - (side < 0 ? 47 : 0)
      return rect(x, -72 + row * 49, 47, 45, fill(tone(0.38 + 0.045 * ((col + row) % 3), 0.13, 6)))
    })
    return [
      path(`M0 0H${side * 92}`, stroke(light(0.8, 0.02), 7)),
      ...cells,
      rect(side > 0 ? 90 : -345, -75, 255, 150, stroke(light(0.9, 0.03), 3.5)),
    ].join('')
  }
  const body: Point[] = [
    [-58, -66],
    [58, -66],
    [58, 66],
    [-58, 66],
  ]
  return [
    wing(1),
    wing(-1),
    path(closed(body), fill(light(0.72, 0.075))),
    path(
      closed([
        [-58, -66],
        [-14, -66],
        [-14, 66],
        [-58, 66],
      ]),
      fill(light(0.92, 0.05)),
    ),
    path(
      closed([
        [-58, 18],
        [58, 18],
        [58, 32],
        [-58, 32],
      ]),
      fill(light(0.5, 0.06)),
    ),
    circle(18, -22, 22, fill(tone(0.2, 0.05))),
    circle(18, -22, 13, fill(tone(0.5, 0.13))),
    circle(13, -27, 4.5, fill('#fff', 0.9)),
    path('M0 -66V-150M-34 -168Q0 -132 34 -168Z', `${stroke(light(0.92, 0.02), 5)} `),
    path('M-38 -172Q0 -128 38 -172Z', fill(light(0.95, 0.02))),
  ].join('')
}
