import type { Canvas, Scene } from '../canvas'
import { circle, ellipse, fill, gradient, path, rect, stroke } from '../svg'
import { clouds, eveningSky } from './sky'

/** A city at blue hour: towers, domes and minarets in layers of haze, windows lighting up. */
export const skyline: Scene = (c) => {
  const { w, h, random, air, light } = c
  const base = h * 0.9
  return [
    eveningSky(c, h, [w * random.between(0.3, 0.7), h * 0.6], h * 0.05),
    clouds(c, h * 0.12, h * 0.5, 7, light(0.94, 0.06)),
    ...[0, 1, 2, 3].map((depth) => layer(c, depth, base)),
    gradient('street', [
      [0, air(0.2, 0.06), 0],
      [1, air(0.14, 0.05), 0.95],
    ]),
    rect(0, h * 0.7, w, h * 0.3, 'fill="url(#street)"'),
  ].join('')
}

function layer(c: Canvas, depth: number, base: number): string {
  const { w, h, random, air, light } = c
  const colour = air(0.6 - depth * 0.125, 0.075 + depth * 0.005, 16 - depth * 5)
  const parts: string[] = []
  for (let x = -w * 0.03; x < w; ) {
    const width = w * random.between(0.028, 0.062) * (1 + depth * 0.16)
    const tall = h * random.between(0.16, 0.46) * (1 - depth * 0.12)
    const top = base - tall + depth * h * 0.035
    parts.push(rect(x, top, width, h, fill(colour)), crown(c, x, top, width, colour))
    if (depth > 0) parts.push(windows(c, x, top, width, depth))
    x += width * random.between(0.86, 1.25)
  }
  const haze = gradient(`haze${depth}`, [
    [0, light(0.9, 0.05), 0],
    [1, light(0.9, 0.06), 0.3 - depth * 0.07],
  ])
  return `${parts.join('')}${haze}${rect(0, h * 0.45, w, h * 0.5, `fill="url(#haze${depth})"`)}`
}

function crown({ random, light }: Canvas, x: number, top: number, width: number, colour: string): string {
  const middle = x + width / 2
  const kind = random.int(0, 5)
  if (kind === 0)
    return (
      path(`M${middle} ${top}V${top - width * 1.1}`, stroke(colour, 3.5)) +
      circle(middle, top - width * 1.1, 3, fill(light(0.8, 0.15)))
    )
  if (kind === 1)
    return (
      ellipse(middle, top, width * 0.46, width * 0.52, fill(colour)) +
      path(`M${middle} ${top}v${-width * 0.85}`, stroke(colour, 3))
    )
  if (kind === 2) return path(`M${x} ${top + 1}L${x + width} ${top + 1}V${top - width * 0.55}Z`, fill(colour))
  if (kind === 3) {
    const slim = width * 0.17
    return (
      rect(middle - slim, top - width * 1.3, slim * 2, width * 1.4, fill(colour)) +
      rect(middle - slim * 1.6, top - width * 1.0, slim * 3.2, width * 0.09, fill(colour)) +
      path(
        `M${middle - slim} ${top - width * 1.3}L${middle} ${top - width * 1.95}L${middle + slim} ${top - width * 1.3}Z`,
        fill(colour),
      )
    )
  }
  return rect(x + width * 0.15, top - width * 0.22, width * 0.7, width * 0.25, fill(colour))
}

function windows({ h, random, light, air }: Canvas, x: number, top: number, width: number, depth: number): string {
  const columns = Math.max(3, Math.round(width / 15))
  const cell = width / columns
  const lit: string[] = []
  for (let y = top + 10; y < h * 0.93; y += cell * 1.15) {
    for (let i = 0; i < columns; i++) {
      if (!random.chance(0.2 + depth * 0.06)) continue
      const colour = random.chance(0.8) ? light(random.between(0.8, 0.93), 0.1) : air(0.86, 0.05)
      lit.push(rect(x + i * cell + cell * 0.24, y, cell * 0.5, cell * 0.6, fill(colour, 0.35 + depth * 0.17)))
    }
  }
  return lit.join('')
}
