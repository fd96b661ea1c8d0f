import type { Canvas, Scene } from '../canvas'
import { circle, closed, ellipse, fill, glow, gradient, path, rect, stroke } from '../svg'

/** A covered market: pointed arches one behind the other, stalls in their shade, beams of sun through the roof. */
export const arcade: Scene = (c) => {
  const { w, h, light } = c
  const scales = Array.from({ length: 9 }, (_, i) => 0.15 * 1.34 ** i)
  return [
    rect(0, 0, w, h, fill(light(0.95, 0.055))),
    glow('end', [w / 2, h * 0.58], w * 0.2, '#ffffff', 1),
    ...scales.map((scale, i) => bay(c, scale, i, scales.length)),
    people(c),
    ...[0.3, 0.47, 0.64].map((x, i) => beam(c, x, i)),
    gradient('dim', [
      [0, '#000', 0.42],
      [0.5, '#000', 0.02],
      [1, '#000', 0.3],
    ]),
    rect(0, 0, w, h, 'fill="url(#dim)"'),
  ].join('')
}

function bay(c: Canvas, scale: number, i: number, count: number): string {
  const { w, h, tone, light } = c
  const near = i / (count - 1)
  const [cx, eye] = [w / 2, h * 0.6]
  const across = (x: number) => cx + x * w * scale
  const down = (y: number) => eye + y * h * scale
  const opening = `M${across(-0.42)} ${down(0.62)}V${down(-0.28)}C${across(-0.42)} ${down(-0.66)} ${across(-0.14)} ${down(-0.84)} ${across(0)} ${down(-0.98)}C${across(0.14)} ${down(-0.84)} ${across(0.42)} ${down(-0.66)} ${across(0.42)} ${down(-0.28)}V${down(0.62)}Z`
  const wall = `M-20 -20H${w + 20}V${h + 20}H-20Z${opening}`
  const colour = i % 2 ? light(0.86 - near * 0.48, 0.075) : tone(0.74 - near * 0.46, 0.085, 10)
  const floor = closed([
    [across(-0.42), down(0.62)],
    [across(0.42), down(0.62)],
    [across(0.42 * 1.34), down(0.62 * 1.34)],
    [across(-0.42 * 1.34), down(0.62 * 1.34)],
  ])
  return [
    path(wall, `fill="${colour}" fill-rule="evenodd"`),
    path(opening, stroke(light(0.95 - near * 0.3, 0.06), 16 * scale, 0.9)),
    path(opening, stroke(tone(0.32, 0.07), 4 * scale, 0.7)),
    path(floor, fill(light(0.8 - near * 0.42, 0.06))),
    path(`M${across(-0.42)} ${down(0.62)}H${across(0.42)}`, stroke(tone(0.4, 0.04), 3 * scale, 0.4)),
    i > 1 && i < count - 1 ? stall(c, across, down, scale, -1, i) + stall(c, across, down, scale, 1, i) : '',
    i % 2 && i < count - 1 ? lamp(c, across(0), down(-0.98), scale, i) : '',
  ].join('')
}

type Place = (value: number) => number

function stall(
  { random, tone, light }: Canvas,
  across: Place,
  down: Place,
  scale: number,
  side: 1 | -1,
  i: number,
): string {
  const x = (v: number) => across(side * v)
  const awning = closed([
    [x(0.42), down(-0.02)],
    [x(0.2), down(0.07)],
    [x(0.2), down(0.11)],
    [x(0.42), down(0.05)],
  ])
  const goods = Array.from({ length: 9 }, (_, k) => {
    const colour = random.pick([
      light(0.72, 0.15),
      tone(0.55, 0.13),
      light(0.85, 0.09),
      tone(0.6, 0.13, -30),
      tone(0.5, 0.12, 150),
      light(0.55, 0.11),
    ])
    return ellipse(
      x(0.23 + (k % 5) * 0.042),
      down(0.35 - Math.floor(k / 5) * 0.045),
      20 * scale * 1.35,
      26 * scale,
      fill(colour),
    )
  })
  return [
    path(
      closed([
        [x(0.42), down(0.62)],
        [x(0.2), down(0.6)],
        [x(0.2), down(0.37)],
        [x(0.42), down(0.37)],
      ]),
      fill(light(0.4, 0.07)),
    ),
    path(
      closed([
        [x(0.42), down(0.37)],
        [x(0.2), down(0.37)],
        [x(0.21), down(0.39)],
        [x(0.42), down(0.4)],
      ]),
      fill(light(0.62, 0.08)),
    ),
    ...goods,
    path(awning, fill(i % 2 ? tone(0.5, 0.13) : light(0.68, 0.13))),
  ].join('')
}

function lamp({ light, tone }: Canvas, x: number, top: number, scale: number, i: number): string {
  const [y, r] = [top + 300 * scale, 34 * scale]
  return [
    path(`M${x} ${top}V${y - r}`, stroke(tone(0.25, 0.04), 3 * scale)),
    path(
      `M${x - r * 0.6} ${y - r}H${x + r * 0.6}L${x + r} ${y}L${x} ${y + r * 1.5}L${x - r} ${y}Z`,
      fill(light(0.8, 0.14)),
    ),
    circle(x, y, r * 0.42, fill(light(0.97, 0.05))),
    glow(`lamp${i}`, [x, y], 190 * scale, light(0.92, 0.12), 0.7),
  ].join('')
}

function people({ w, h, random, tone, light }: Canvas): string {
  return [0.44, 0.475, 0.53, 0.57, 0.41, 0.6]
    .map((x, i) => {
      const size = h * random.between(0.1, 0.15) * (i > 3 ? 1.5 : 1)
      const [px, foot] = [w * x, h * (0.7 + size / h / 2.4)]
      const coat = random.pick([tone(0.26, 0.06), tone(0.34, 0.08, 20), light(0.88, 0.02), light(0.42, 0.06)])
      return [
        ellipse(px, foot, size * 0.24, size * 0.04, fill('#000', 0.35)),
        path(
          `M${px - size * 0.15} ${foot}Q${px - size * 0.17} ${foot - size * 0.76} ${px} ${foot - size * 0.78}Q${px + size * 0.17} ${foot - size * 0.76} ${px + size * 0.15} ${foot}Z`,
          fill(coat),
        ),
        circle(px, foot - size * 0.87, size * 0.09, fill(light(0.46, 0.06))),
      ].join('')
    })
    .join('')
}

function beam({ w, h, light }: Canvas, x: number, i: number): string {
  const shape = closed([
    [w * x, -10],
    [w * (x + 0.045), -10],
    [w * (x + 0.19), h],
    [w * (x + 0.06), h],
  ])
  return (
    gradient(`beam${i}`, [
      [0, light(0.97, 0.06), 0.5],
      [1, light(0.97, 0.06), 0.03],
    ]) + path(shape, `fill="url(#beam${i})"`)
  )
}
