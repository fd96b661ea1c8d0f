import type { Canvas, Scene } from '../canvas'
import { closed, fill, glow, gradient, type Point, path, rect, stroke } from '../svg'

/** An aisle between racks of servers, small lights all the way down, the floor shining. */
export const servers: Scene = (c) => {
  const { w, h, tone, light } = c
  return [
    rect(0, 0, w, h, fill(tone(0.13, 0.04))),
    glow('end', [w / 2, h * 0.5], w * 0.3, tone(0.85, 0.08), 0.95),
    ceiling(c),
    floor(c),
    ...Array.from({ length: 9 }, (_, i) => rack(c, -1, 8 - i) + rack(c, 1, 8 - i)),
    glow('haze', [w / 2, h * 0.5], w * 0.24, light(0.97, 0.03), 0.5),
  ].join('')
}

/** A point in the aisle: `x` −1…1 across, `y` −1 roof … 1 floor, `z` steps away. */
function place({ w, h }: Canvas, x: number, y: number, z: number): Point {
  const scale = 1 / (0.62 + z * 0.44)
  return [w / 2 + x * w * 0.34 * scale, h / 2 + y * h * 0.42 * scale]
}

function rack(c: Canvas, side: 1 | -1, z: number): string {
  const { random, tone, light } = c
  const [near, far] = [z - 0.45, z + 0.47]
  const face = (v1: number, v2: number, z1: number, z2: number) =>
    closed([place(c, side, v1, z1), place(c, side, v1, z2), place(c, side, v2, z2), place(c, side, v2, z1)])
  const dim = Math.max(0, 1 - z / 11)
  const units = 17
  const rows = Array.from({ length: units }, (_, i) => {
    const [a, b] = [-0.9 + (i * 1.76) / units, -0.9 + ((i + 0.8) * 1.76) / units]
    const slots = Array.from({ length: 8 }, (_, k) => {
      if (!random.chance(0.55)) return ''
      const [z1, z2] = [near + 0.14 + k * 0.085, near + 0.14 + k * 0.085 + 0.032]
      const colour = random.chance(0.14)
        ? light(0.85, 0.15)
        : random.chance(0.3)
          ? tone(0.85, 0.14, 120)
          : tone(0.84, 0.11)
      return path(face(a + 0.03, a + 0.057, z1, z2), fill(colour, random.between(0.6, 1)))
    })
    return (
      path(face(a, b, near + 0.08, far - 0.08), fill(tone(0.2 + (i % 2) * 0.025 + (1 - dim) * 0.2, 0.05))) +
      slots.join('')
    )
  })
  const edge = [place(c, side, -1, near), place(c, side, 1, near)] as const
  return [
    path(face(-1, 1, near, far), fill(tone(0.14 + (1 - dim) * 0.24, 0.05))),
    ...rows,
    path(`M${edge[0].join(' ')}L${edge[1].join(' ')}`, stroke(tone(0.75, 0.11), 5 * dim + 0.6, 0.75)),
  ].join('')
}

function floor(c: Canvas): string {
  const { tone, random } = c
  const tiles = Array.from(
    { length: 11 },
    (_, z) => `M${place(c, -1, 1, z * 0.92 - 0.45).join(' ')}L${place(c, 1, 1, z * 0.92 - 0.45).join(' ')}`,
  ).join('')
  const lanes = [-0.5, 0, 0.5].map((x) => `M${place(c, x, 1, -0.45).join(' ')}L${place(c, x, 1, 9).join(' ')}`).join('')
  const shine = Array.from({ length: 60 }, () => {
    const [x, y] = place(c, random.pick([-0.9, 0.9, -0.7, 0.7]) + random.between(-0.1, 0.1), 1, random.between(-0.3, 6))
    return path(
      `M${x.toFixed(0)} ${y.toFixed(0)}v${random.between(8, 46).toFixed(0)}`,
      stroke(tone(0.8, 0.12), 2.4, 0.24),
    )
  })
  return [
    gradient('floor', [
      [0, tone(0.78, 0.06)],
      [0.3, tone(0.36, 0.07)],
      [1, tone(0.16, 0.045)],
    ]),
    path(
      closed([place(c, -1, 1, -0.5), place(c, 1, 1, -0.5), place(c, 1, 1, 12), place(c, -1, 1, 12)]),
      'fill="url(#floor)"',
    ),
    path(tiles + lanes, stroke(tone(0.7, 0.06), 1.5, 0.35)),
    ...shine,
  ].join('')
}

function ceiling(c: Canvas): string {
  const { tone, light } = c
  const lamps = Array.from({ length: 10 }, (_, z) =>
    path(
      closed([
        place(c, -0.16, -1, z - 0.35),
        place(c, 0.16, -1, z - 0.35),
        place(c, 0.16, -1, z + 0.3),
        place(c, -0.16, -1, z + 0.3),
      ]),
      fill(light(0.98, 0.02)),
    ),
  )
  return [
    path(
      closed([place(c, -1, -1, -0.5), place(c, 1, -1, -0.5), place(c, 1, -1, 12), place(c, -1, -1, 12)]),
      fill(tone(0.22, 0.045)),
    ),
    ...lamps,
  ].join('')
}
