import type { Canvas, Scene } from '../canvas'
import { rosette } from '../girih'
import { circle, closed, ellipse, fill, glow, gradient, type Point, path, rect, stroke } from '../svg'

/** A council chamber: rings of desks under a dome drawn with twelve-pointed stars. */
export const assembly: Scene = (c) => {
  const { w, h, tone, light } = c
  return [
    gradient('room', [
      [0, tone(0.32, 0.06)],
      [1, tone(0.5, 0.07)],
    ]),
    rect(0, 0, w, h, 'fill="url(#room)"'),
    dome(c),
    panels(c),
    rect(0, h * 0.56, w, h * 0.44, fill(tone(0.27, 0.055))),
    ellipse(w / 2, h * 0.66, w * 0.19, h * 0.055, fill(light(0.74, 0.07))),
    rostrum(c),
    ...Array.from({ length: 5 }, (_, row) => ring(c, row)),
    glow('oculus', [w / 2, h * 0.02], w * 0.46, light(0.97, 0.05), 0.75, 0.8),
  ].join('')
}

function dome({ w, h, tone, light }: Canvas): string {
  const [cx, cy] = [w / 2, h * 0.02]
  const flat = 0.56
  const rings = [0.62, 0.5, 0.385, 0.28, 0.185, 0.1].map((r, i) => {
    const points = 24
    const radius = w * r
    const tips = rosette([0, 0], radius, points, i % 2 ? 0.86 : 0.8, (i % 2) * (Math.PI / points)).map(
      ([x, y]): Point => [cx + x, cy + y * flat],
    )
    return (
      ellipse(
        cx,
        cy,
        radius * 1.02,
        radius * 1.02 * flat,
        `${fill(tone(0.36 + i * 0.065, 0.085, i * 4))} stroke="${light(0.86, 0.06)}" stroke-width="2" stroke-opacity="0.5"`,
      ) +
      path(
        closed(tips),
        `${fill(i % 2 ? light(0.8 + i * 0.02, 0.06) : tone(0.46 + i * 0.07, 0.1, 12), 0.9)} stroke="${light(0.92, 0.05)}" stroke-width="2.4"`,
      )
    )
  })
  return [...rings, ellipse(cx, cy, w * 0.06, w * 0.06 * flat, fill(light(0.99, 0.02)))].join('')
}

function panels({ w, h, tone, light }: Canvas): string {
  return Array.from({ length: 9 }, (_, i) => {
    const x = w * (0.025 + i * 0.1075)
    const [top, bottom, width] = [h * 0.3 + Math.abs(i - 4) ** 2 * h * 0.006, h * 0.57, w * 0.085]
    const arch = `M${x} ${bottom}V${top + h * 0.08}Q${x} ${top + h * 0.02} ${x + width / 2} ${top}Q${x + width} ${top + h * 0.02} ${x + width} ${top + h * 0.08}V${bottom}Z`
    const star = closed(rosette([x + width / 2, top + h * 0.085], width * 0.24, 12, 0.6))
    return (
      path(arch, `${fill(tone(0.3, 0.06))} stroke="${light(0.75, 0.07)}" stroke-width="3"`) +
      path(star, fill(light(0.85, 0.08), 0.9)) +
      rect(x + width * 0.18, top + h * 0.15, width * 0.64, h * 0.11, fill(tone(0.42, 0.07, 12)))
    )
  }).join('')
}

function rostrum({ w, h, tone, light }: Canvas): string {
  const people = [0.445, 0.5, 0.555].map((x, i) =>
    person(w * x, h * 0.585, h * 0.075, i === 1 ? light(0.93, 0.015) : tone(0.24, 0.05), light(0.58, 0.06)),
  )
  return [
    ...people,
    path(`M${w * 0.405} ${h * 0.575}H${w * 0.595}L${w * 0.605} ${h * 0.645}H${w * 0.395}Z`, fill(light(0.55, 0.075))),
    path(`M${w * 0.405} ${h * 0.575}H${w * 0.595}`, stroke(light(0.86, 0.07), 4)),
    path(closed(rosette([w / 2, h * 0.61], h * 0.025, 8, 0.62)), fill(light(0.88, 0.08))),
  ].join('')
}

function ring({ w, h, random, tone, light }: Canvas, row: number): string {
  const t = row / 4
  const [rx, ry, cy] = [w * (0.27 + t * 0.33), h * (0.085 + t * 0.2), h * (0.64 + t * 0.1)]
  const at = (angle: number, dy = 0): Point => [w / 2 + rx * Math.cos(angle), cy + ry * Math.sin(angle) + dy]
  const [from, to] = [0.06, Math.PI - 0.06]
  const arc = (dy: number) => Array.from({ length: 61 }, (_, i) => at(from + ((to - from) * i) / 60, dy))
  const thick = h * (0.032 + t * 0.03)
  const count = 11 + row * 4
  const seats = Array.from({ length: count }, (_, i) => {
    if (random.chance(0.1)) return ''
    const [x, y] = at(from + ((to - from) * (i + 0.5)) / count, thick * 0.2)
    const coat = random.pick([
      tone(0.22, 0.045),
      tone(0.3, 0.07, 15),
      light(0.92, 0.015),
      light(0.4, 0.05),
      tone(0.2, 0.03, 90),
    ])
    return person(
      x,
      y + thick * 1.2,
      thick * 2.7,
      coat,
      random.pick([light(0.35, 0.05), tone(0.16, 0.02), light(0.93, 0.01)]),
    )
  })
  return [
    path(closed([...arc(0), ...arc(thick).reverse()]), fill(light(0.5 - t * 0.1, 0.075))),
    path(
      `M${arc(0)
        .map((q) => q.join(' '))
        .join('L')}`,
      stroke(light(0.85 - t * 0.1, 0.075), 3 + t * 3),
    ),
    ...seats,
  ].join('')
}

function person(x: number, foot: number, size: number, coat: string, hair: string): string {
  return (
    path(
      `M${x - size * 0.3} ${foot}Q${x - size * 0.32} ${foot - size * 0.58} ${x} ${foot - size * 0.6}Q${x + size * 0.32} ${foot - size * 0.58} ${x + size * 0.3} ${foot}Z`,
      fill(coat),
    ) + circle(x, foot - size * 0.78, size * 0.165, fill(hair))
  )
}
