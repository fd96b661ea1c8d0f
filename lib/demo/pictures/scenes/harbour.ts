import type { Canvas, Scene } from '../canvas'
import { closed, fill, gradient, type Point, path, rect, stroke } from '../svg'
import { land, ridge } from '../terrain'
import { clouds, eveningSky } from './sky'

/** A container port at dusk: cranes and a ship before the sun, their colours broken on the water. */
export const harbour: Scene = (c) => {
  const { w, h, random, tone, light } = c
  const sea = h * 0.62
  const sun: Point = [w * random.between(0.24, 0.42), sea - h * 0.07]
  const hills = land(ridge(random, w, sea - h * 0.05, h * 0.05, 60, 0.2), sea)
  const cranes = [0.5, 0.64, 0.79, 0.93].map((x, i) =>
    crane(c, w * (x + random.between(-0.015, 0.015)), sea, h * (0.42 - i * 0.015)),
  )
  return [
    eveningSky(c, sea, sun, h * 0.052),
    clouds(c, h * 0.1, h * 0.4, 7, light(0.93, 0.06)),
    path(closed(hills), fill(tone(0.5, 0.085, 10), 0.85)),
    ...cranes,
    ship(c, sea),
    water(c, sea, sun[0]),
  ].join('')
}

function crane({ w, tone }: Canvas, x: number, ground: number, height: number): string {
  const dark = tone(0.24, 0.06)
  const top = ground - height
  const leg = height * 0.12
  const boom = height * 0.62
  const deck = top + height * 0.32
  const bars = [
    [
      [x - leg, ground],
      [x - leg, deck],
    ],
    [
      [x + leg, ground],
      [x + leg, deck],
    ],
    [
      [x - leg, ground - height * 0.3],
      [x + leg, deck],
    ],
    [
      [x - leg - boom, deck],
      [x + leg + height * 0.3, deck],
    ],
    [
      [x, deck],
      [x, top],
    ],
  ] as const
  const cables = [x - leg - boom * 0.95, x - leg - boom * 0.5, x + leg + height * 0.28]
  return [
    ...bars.map((bar, i) =>
      path(`M${bar.map((q) => q.join(' ')).join('L')}`, stroke(dark, i === 3 ? w * 0.0058 : w * 0.0045)),
    ),
    ...cables.map((cx) => path(`M${x} ${top}L${cx} ${deck}`, stroke(dark, w * 0.0012, 0.8))),
    path(`M${x - leg - boom * 0.6} ${deck}v${height * 0.2}`, stroke(dark, w * 0.0012)),
    rect(x - leg - boom * 0.6 - 16, deck + height * 0.2, 32, 14, fill(dark)),
    rect(x + leg * 0.2, deck - 20, 34, 20, fill(dark)),
  ].join('')
}

function ship({ w, h, random, tone, light }: Canvas, sea: number): string {
  const [from, to] = [w * 0.47, w * 1.04]
  const deck = sea - h * 0.055
  const box = { w: w * 0.031, h: h * 0.026 }
  const colours = [
    tone(0.45, 0.1),
    tone(0.58, 0.09, 25),
    light(0.66, 0.11),
    tone(0.36, 0.08, -20),
    light(0.8, 0.06),
    tone(0.52, 0.12, 160),
  ]
  const stacks = Array.from({ length: 15 }, (_, i) => {
    const x = from + w * 0.075 + i * box.w * 1.06
    return Array.from({ length: random.int(2, 5) }, (_, level) =>
      rect(x, deck - (level + 1) * box.h, box.w, box.h * 0.93, fill(random.pick(colours as [string]))),
    ).join('')
  })
  const hull: Point[] = [
    [from, deck - 6],
    [to, deck - 6],
    [to, sea + 4],
    [from + w * 0.035, sea + 4],
  ]
  return [
    ...stacks,
    rect(from + w * 0.035, deck - h * 0.13, w * 0.032, h * 0.13, fill(light(0.9, 0.03))),
    rect(from + w * 0.03, deck - h * 0.135, w * 0.042, h * 0.022, fill(tone(0.3, 0.05))),
    path(closed(hull), fill(tone(0.27, 0.075))),
    path(
      closed([
        [from + w * 0.029, sea - 10],
        [to, sea - 10],
        [to, sea + 4],
        [from + w * 0.035, sea + 4],
      ]),
      fill(light(0.52, 0.13)),
    ),
  ].join('')
}

function water({ w, h, random, tone, light }: Canvas, sea: number, sunX: number): string {
  const depth = h - sea
  const strokes = Array.from({ length: 330 }, () => {
    const t = random.next() ** 1.5
    const y = sea + 5 + t * depth
    const near = random.chance(0.5)
    const x = near ? sunX + (random.next() - 0.5) * (w * 0.07 + t * w * 0.3) : random.next() * w
    const long = random.between(18, 75) * (0.35 + t * 1.6)
    const colour = near ? light(0.94, 0.075) : random.chance(0.5) ? tone(0.66, 0.08, 14) : tone(0.24, 0.07)
    return path(
      `M${Math.round(x - long / 2)} ${Math.round(y)}h${Math.round(long)}`,
      stroke(colour, 1.3 + t * 4.2, near ? 0.62 - t * 0.3 : 0.26),
    )
  })
  return [
    gradient('sea', [
      [0, tone(0.68, 0.07, 25)],
      [0.25, tone(0.5, 0.09, 10)],
      [1, tone(0.24, 0.075)],
    ]),
    rect(0, sea, w, depth, 'fill="url(#sea)"'),
    gradient('shade', [
      [0, tone(0.2, 0.06), 0.75],
      [1, tone(0.2, 0.06), 0],
    ]),
    rect(w * 0.48, sea, w * 0.52, depth * 0.38, 'fill="url(#shade)"'),
    ...strokes,
  ].join('')
}
