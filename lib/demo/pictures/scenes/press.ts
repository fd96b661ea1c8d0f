import type { Canvas, Scene } from '../canvas'
import { circle, closed, fill, glow, gradient, type Point, path, rect, stroke } from '../svg'

/** The web of paper running through a printing press, pages still wet. */
export const press: Scene = (c) => {
  const { w, h, tone, light } = c
  const rollers: [number, number, number][] = [
    [0.16, 0.24, 0.15],
    [0.43, 0.2, 0.12],
    [0.36, 0.62, 0.17],
    [0.66, 0.42, 0.16],
    [0.88, 0.18, 0.13],
  ]
  return [
    gradient('hall', [
      [0, tone(0.2, 0.04)],
      [0.7, tone(0.32, 0.05)],
      [1, tone(0.15, 0.03)],
    ]),
    rect(0, 0, w, h, 'fill="url(#hall)"'),
    ...[0.1, 0.36, 0.62, 0.9].map((x) => rect(w * x, 0, w * 0.035, h, fill(tone(0.16, 0.035), 0.9))),
    glow('lamp', [w * 0.7, -h * 0.05], w * 0.55, light(0.95, 0.06), 0.55),
    ...rollers.map(([x, y, r], i) => roller(c, w * x, h * y, h * r, i)),
    web(c),
    gradient('front', [
      [0, '#000', 0],
      [1, '#000', 0.5],
    ]),
    rect(0, h * 0.6, w, h * 0.4, 'fill="url(#front)"'),
  ].join('')
}

function roller({ tone, light, w }: Canvas, x: number, y: number, r: number, i: number): string {
  const ink = i % 2 ? tone(0.42, 0.12) : tone(0.5, 0.015)
  const long = w * 0.1
  return [
    gradient(`r${i}`, [
      [0, tone(0.75, 0.03)],
      [0.3, ink],
      [0.62, tone(0.2, 0.04)],
      [1, tone(0.38, 0.05)],
    ]),
    path(
      `M${x} ${y - r}L${x + long} ${y - r * 1.12}A${r * 0.5} ${r * 1.05} 0 0 1 ${x + long} ${y + r * 0.95}L${x} ${y + r}Z`,
      `fill="url(#r${i})"`,
    ),
    circle(x, y, r, fill(tone(0.3, 0.05))),
    circle(x, y, r * 0.92, stroke(tone(0.62, 0.03), 3, 0.7)),
    circle(x, y, r * 0.36, fill(tone(0.16, 0.03))),
    circle(x, y, r * 0.2, fill(light(0.76, 0.1))),
    ...Array.from({ length: 6 }, (_, k) =>
      circle(x + r * 0.64 * Math.cos(k * 1.047), y + r * 0.64 * Math.sin(k * 1.047), r * 0.07, fill(tone(0.14, 0.03))),
    ),
  ].join('')
}

/** Sheets along the run of the paper, each a slanted page with columns of grey for text and a block for a picture. */
function web(c: Canvas): string {
  const { w, h, light } = c
  const rail = (t: number): Point => [w * (-0.08 + t * 1.2), h * (0.96 - t * 0.42 - Math.sin(t * Math.PI) * 0.09)]
  const tall = (t: number) => h * (0.4 - t * 0.16)
  const pages = 7
  const sheets = Array.from({ length: pages }, (_, i) => {
    const [a, b] = [i / pages, (i + 1) / pages]
    const corner = (u: number, v: number): Point => {
      const t = a + (b - a) * u
      const [x, y] = rail(t)
      return [x - v * tall(t) * 0.16, y - v * tall(t)]
    }
    return page(c, corner, i)
  })
  const edge = Array.from({ length: 41 }, (_, k) => rail(k / 40))
  const top = edge.map(([x, y], k): Point => [x - tall(k / 40) * 0.16, y - tall(k / 40)])
  const band = closed([...edge, ...[...top].reverse()])
  return [
    `<g transform="translate(14 26)">${path(band, fill('#000', 0.35))}</g>`,
    path(band, fill(light(0.955, 0.014))),
    ...sheets,
    gradient(
      'sheen',
      [
        [0, '#000', 0.34],
        [0.2, '#fff', 0.08],
        [0.45, '#000', 0.05],
        [0.62, '#fff', 0.3],
        [0.8, '#000', 0.08],
        [1, '#000', 0.4],
      ],
      [0, 0, 1, 0],
    ),
    path(band, 'fill="url(#sheen)"'),
    path(`M${top.map((q) => q.join(' ')).join('L')}`, stroke('#fff', 2, 0.8)),
  ].join('')
}

type Corner = (u: number, v: number) => Point

function page({ random, tone }: Canvas, corner: Corner, i: number): string {
  const box = (u1: number, v1: number, u2: number, v2: number) =>
    closed([corner(u1, v1), corner(u2, v1), corner(u2, v2), corner(u1, v2)])
  const grey = tone(0.3, 0.02)
  const columns = [0.08, 0.37, 0.66]
  const picture = i % 2 ? [1, 2] : [0, 1]
  const rows = columns.flatMap((u, column) =>
    Array.from({ length: 15 }, (_, row) => {
      const v = 0.07 + row * 0.045
      if (picture.includes(column) && v > 0.38 && v < 0.72) return ''
      return path(box(u, v, u + (random.chance(0.14) ? random.between(0.1, 0.2) : 0.25), v + 0.02), fill(grey, 0.6))
    }),
  )
  const from = columns[picture[0] ?? 0] ?? 0.08
  return [
    path(box(0.08, 0.8, 0.91, 0.87), fill(tone(0.22, 0.03), 0.92)),
    path(box(0.22, 0.75, 0.91, 0.78), fill(grey, 0.75)),
    ...rows,
    path(box(from, 0.4, from + 0.54, 0.71), fill(tone(0.58, 0.11, (i * 40) % 90))),
    path(box(from, 0.4, from + 0.54, 0.52), fill(tone(0.4, 0.1, (i * 40) % 90))),
    path(box(0.985, 0, 1, 1), fill(grey, 0.22)),
  ].join('')
}
