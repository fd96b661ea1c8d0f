import type { Canvas, Scene } from '../canvas'
import { circle, closed, ellipse, fill, glow, gradient, path, rect, stroke } from '../svg'

/** A concert: sound drawn as a sheaf of strings above the stage, cones of light, heads of the audience. */
export const strings: Scene = (c) => {
  const { w, h, random, tone, light } = c
  const beams = Array.from({ length: 7 }, (_, i) => {
    const from = w * (0.08 + i * 0.14)
    const to = w * random.between(0.1, 0.9)
    const id = `beam${i}`
    const colour = i % 2 ? light(0.88, 0.1) : tone(0.75, 0.12, 20)
    return (
      gradient(id, [
        [0, colour, 0.55],
        [1, colour, 0],
      ]) +
      path(
        closed([
          [from - 6, -5],
          [from + 6, -5],
          [to + w * 0.1, h * 0.8],
          [to - w * 0.1, h * 0.8],
        ]),
        `fill="url(#${id})"`,
      )
    )
  })
  return [
    gradient('hall', [
      [0, tone(0.13, 0.05)],
      [0.6, tone(0.27, 0.09)],
      [1, tone(0.12, 0.04)],
    ]),
    rect(0, 0, w, h, 'fill="url(#hall)"'),
    glow('stage', [w / 2, h * 0.7], w * 0.55, light(0.8, 0.13), 0.6, 0.6),
    ...beams,
    sheaf(c),
    players(c),
    audience(c),
  ].join('')
}

function sheaf({ w, h, random, tone, light }: Canvas): string {
  const phase = random.between(0, 6)
  return Array.from({ length: 54 }, (_, i) => {
    const t = i / 53
    const points = Array.from({ length: 61 }, (_, k) => {
      const x = k / 60
      const pinch = Math.sin(x * Math.PI) ** 1.4
      const wave = Math.sin(x * 7 + phase + t * 2.6) * 0.13 + Math.sin(x * 15 - phase + t * 5) * 0.036
      return `${(x * w).toFixed(0)} ${(h * (0.4 + pinch * (wave + (t - 0.5) * 0.22))).toFixed(1)}`
    })
    const colour = t < 0.5 ? tone(0.62 + t * 0.5, 0.13, 25 - t * 40) : light(0.95 - (t - 0.5) * 0.35, 0.11)
    return path(`M${points.join('L')}`, stroke(colour, 1.1 + 2 * Math.abs(t - 0.5), 0.62))
  }).join('')
}

function players({ w, h, tone, light }: Canvas): string {
  const floor = h * 0.79
  const seats = Array.from(
    { length: 11 },
    (_, i) => [w * (0.2 + i * 0.06), floor - Math.abs(i - 5) * h * 0.006, h * (0.12 + (i % 2) * 0.01)] as const,
  )
  return [
    ellipse(w / 2, floor + h * 0.02, w * 0.46, h * 0.045, fill(light(0.5, 0.09))),
    ellipse(w / 2, floor + h * 0.014, w * 0.44, h * 0.036, fill(light(0.72, 0.1))),
    ...seats.map(([x, y, size], i) =>
      [
        path(
          `M${x - size * 0.26} ${y + 8}Q${x - size * 0.3} ${y - size * 0.66} ${x} ${y - size * 0.68}Q${x + size * 0.3} ${y - size * 0.66} ${x + size * 0.26} ${y + 8}Z`,
          fill(tone(0.14, 0.04)),
        ),
        circle(x, y - size * 0.82, size * 0.13, fill(tone(0.16, 0.04))),
        `<g transform="translate(${x + size * 0.04} ${y - size * 0.24}) rotate(${i < 5 ? -34 : 28})">${ellipse(0, 0, size * 0.26, size * 0.16, fill(light(0.58, 0.1)))}${circle(-size * 0.02, 0, size * 0.055, fill(tone(0.15, 0.04)))}${path(`M${size * 0.2} 0H${size * 0.56}`, stroke(light(0.45, 0.07), size * 0.055))}</g>`,
        path(
          `M${x - size * 0.16} ${y - size * 0.9}Q${x} ${y - size * 1.02} ${x + size * 0.15} ${y - size * 0.88}`,
          stroke(light(0.92, 0.08), 2, 0.8),
        ),
      ].join(''),
    ),
  ].join('')
}

function audience({ w, h, random, tone }: Canvas): string {
  return [0, 1, 2]
    .map((row) =>
      Array.from({ length: 27 - row * 4 }, (_, i) => {
        const size = h * (0.026 + row * 0.008)
        const x = ((i + random.between(0.2, 0.8)) * w) / (26 - row * 4)
        const y = h * (0.89 + row * 0.045) + random.between(-5, 5)
        return (
          circle(x, y, size, fill(tone(0.13 - row * 0.03, 0.035))) +
          ellipse(x, y + size * 2.1, size * 2, size * 1.5, fill(tone(0.13 - row * 0.03, 0.035)))
        )
      }).join(''),
    )
    .join('')
}
