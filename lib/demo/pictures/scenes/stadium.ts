import type { Canvas, Scene } from '../canvas'
import { circle, ellipse, fill, glow, gradient, path, rect, stroke } from '../svg'
import { nightSky } from './sky'

/** A full ground under floodlights, seen from high behind one goal. */
export const stadium: Scene = (c) => {
  const { w, h, tone, light } = c
  const middle = w / 2
  const lamps = [0.08, 0.3, 0.7, 0.92].map((x) => [x * w, h * (Math.abs(x - 0.5) > 0.3 ? 0.13 : 0.19)] as const)
  return [
    nightSky(c, h * 0.5, 90),
    ...lamps.map(([x, y], i) => glow(`haze${i}`, [x, y], w * 0.24, light(0.96, 0.04), 0.5)),
    path(
      `M${-w * 0.05} ${h * 0.42}Q${middle} ${h * 0.1} ${w * 1.05} ${h * 0.42}V${h}H${-w * 0.05}Z`,
      fill(tone(0.19, 0.045)),
    ),
    crowd(c),
    path(`M${-w * 0.05} ${h * 0.37}Q${middle} ${h * 0.055} ${w * 1.05} ${h * 0.37}`, stroke(tone(0.75, 0.04), 9)),
    path(`M${-w * 0.05} ${h * 0.4}Q${middle} ${h * 0.085} ${w * 1.05} ${h * 0.4}`, stroke(tone(0.34, 0.05), 16)),
    pitch(c),
    ...lamps.map(([x, y]) => lampRow(c, x, y)),
  ].join('')
}

function crowd({ w, h, random, tone, light }: Canvas): string {
  const rows = 34
  const seats = Array.from({ length: rows }, (_, row) => {
    const t = row / rows
    const rx = w * (0.63 - t * 0.1)
    const [cy, ry] = [h * (0.5 + t * 0.115), h * (0.33 - t * 0.17)]
    const count = Math.round(170 - t * 10)
    return Array.from({ length: count }, (_, i) => {
      const angle = Math.PI * (1 + (i + random.next() * 0.6) / count)
      const colour = random.chance(0.46)
        ? tone(random.between(0.45, 0.75), 0.13)
        : random.chance(0.5)
          ? light(random.between(0.6, 0.9), 0.05)
          : tone(0.32, 0.05, 40)
      return circle(
        w / 2 + rx * Math.cos(angle),
        cy + ry * Math.sin(angle),
        2.1 + t * 1.9,
        fill(colour, 0.5 + t * 0.42),
      )
    }).join('')
  })
  return seats.join('')
}

function pitch({ w, h, tone, light }: Canvas): string {
  const middle = w / 2
  const [far, near] = [h * 0.5, h * 1.12]
  const half = (y: number) => w * (0.27 + ((y - far) / (near - far)) * 0.36)
  const y = (t: number) => far + (near - far) * t ** 1.7
  const stripes = Array.from({ length: 12 }, (_, i) => {
    const [a, b] = [y(i / 12), y((i + 1) / 12)]
    return path(
      `M${middle - half(a)} ${a}H${middle + half(a)}L${middle + half(b)} ${b}H${middle - half(b)}Z`,
      fill(tone(i % 2 ? 0.55 : 0.5, 0.135, 18)),
    )
  })
  const chalk = (width: number) => stroke(light(0.98, 0.012), width, 0.86)
  const box = (t: number, part: number) => {
    const end = y(t)
    return path(
      `M${middle - half(far) * part} ${far}L${middle - half(end) * part} ${end}H${middle + half(end) * part}L${middle + half(far) * part} ${far}`,
      chalk(2.6),
    )
  }
  return [
    path(
      `M${middle - half(far) - w * 0.05} ${far - h * 0.025}H${middle + half(far) + w * 0.05}L${w * 1.2} ${h}H${-w * 0.2}Z`,
      fill(tone(0.36, 0.075, 12)),
    ),
    ...stripes,
    path(
      `M${middle - half(far)} ${far}H${middle + half(far)}L${middle + half(near)} ${near}H${middle - half(near)}Z`,
      chalk(3.2),
    ),
    box(0.36, 0.55),
    box(0.19, 0.27),
    path(`M${middle - half(y(0.62))} ${y(0.62)}H${middle + half(y(0.62))}`, chalk(4)),
    ellipse(middle, y(0.62), w * 0.125, h * 0.085, chalk(4)),
    path(`M${middle - w * 0.034} ${far}v${-h * 0.042}h${w * 0.068}v${h * 0.042}`, stroke('#fff', 3.4)),
    gradient('fade', [
      [0, '#000', 0.1],
      [0.4, '#000', 0],
      [1, '#000', 0.5],
    ]),
    rect(0, h * 0.5, w, h * 0.5, 'fill="url(#fade)"'),
    ...players({ middle, y, half, tone, light, h }),
  ].join('')
}

type Field = Pick<Canvas, 'tone' | 'light' | 'h'> & {
  middle: number
  y: (t: number) => number
  half: (y: number) => number
}

function players({ middle, y, half, tone, light, h }: Field): string[] {
  const places = [
    [0.13, 0.02],
    [0.3, -0.3],
    [0.33, 0.22],
    [0.42, -0.62],
    [0.45, 0.55],
    [0.52, -0.06],
    [0.6, 0.34],
    [0.66, -0.42],
    [0.74, 0.1],
    [0.36, -0.02],
  ] as const
  return places.map(([t, x], i) => {
    const ground = y(t)
    const size = h * 0.026 * (0.6 + t)
    const px = middle + half(ground) * x
    const shirt = i % 2 ? light(0.95, 0.02) : tone(0.3, 0.12, 150)
    return [
      path(
        `M${px} ${ground}l${size * 1.5} ${size * 0.5}M${px} ${ground}l${-size * 1.4} ${size * 0.42}`,
        stroke('#000', size * 0.26, 0.24),
      ),
      path(
        `M${px - size * 0.22} ${ground}L${px} ${ground - size * 0.75}L${px + size * 0.26} ${ground}`,
        stroke(tone(0.2, 0.03), size * 0.22),
      ),
      path(`M${px} ${ground - size * 0.8}v${-size * 0.55}`, stroke(shirt, size * 0.52)),
      circle(px, ground - size * 1.78, size * 0.23, fill(light(0.5, 0.06))),
    ].join('')
  })
}

function lampRow({ w, h, light, tone }: Canvas, x: number, y: number): string {
  const lamps = Array.from({ length: 12 }, (_, i) =>
    circle(x + ((i % 6) - 2.5) * w * 0.0105, y + Math.floor(i / 6) * h * 0.02, w * 0.0042, fill(light(0.99, 0.02))),
  )
  return (
    path(`M${x} ${y}V${h * 0.36}`, stroke(tone(0.3, 0.03), w * 0.004)) +
    rect(x - w * 0.035, y - h * 0.016, w * 0.07, h * 0.052, fill(tone(0.14, 0.03))) +
    lamps.join('')
  )
}
