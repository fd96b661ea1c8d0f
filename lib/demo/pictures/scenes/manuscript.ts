import type { Canvas, Scene } from '../canvas'
import { girihTiles, rosette } from '../girih'
import { circle, closed, fill, glow, gradient, line, path, rect, stroke } from '../svg'
import { writing } from './manuscript-writing'

/** An open manuscript with an illuminated medallion, and the bar of a scanner's light across it. */
export const manuscript: Scene = (c) => {
  const { w, h, tone, light } = c
  const middle = w / 2
  const [top, bottom, width] = [h * 0.11, h * 0.9, w * 0.4]
  return [
    gradient('desk', [
      [0, tone(0.26, 0.06)],
      [1, tone(0.14, 0.04)],
    ]),
    rect(0, 0, w, h, 'fill="url(#desk)"'),
    path(
      closed([
        [middle - width * 1.06, top + 26],
        [middle + width * 1.06, top + 26],
        [middle + width * 1.1, bottom + 42],
        [middle - width * 1.1, bottom + 42],
      ]),
      fill('#000', 0.4),
    ),
    path(
      closed([
        [middle - width * 1.05, top - 12],
        [middle + width * 1.05, top - 12],
        [middle + width * 1.05, bottom + 16],
        [middle - width * 1.05, bottom + 16],
      ]),
      fill(light(0.36, 0.085)),
    ),
    leaf(c, -1, top, bottom, width),
    leaf(c, 1, top, bottom, width),
    illumination(c, middle + width * 0.53, (top + bottom) / 2, width * 0.8, (bottom - top) * 0.84),
    writing(c, middle - width * 0.93, top + h * 0.07, width * 0.8, bottom - top - h * 0.13),
    scan(c, top, bottom),
  ].join('')
}

function leaf({ w, light }: Canvas, side: 1 | -1, top: number, bottom: number, width: number): string {
  const x = w / 2
  const sheet = `M${x} ${top + 14}C${x + side * width * 0.2} ${top - 16} ${x + side * width * 0.6} ${top} ${x + side * width} ${top + 2}V${bottom}C${x + side * width * 0.6} ${bottom - 2} ${x + side * width * 0.2} ${bottom - 18} ${x} ${bottom + 12}Z`
  const id = side < 0 ? 'leafA' : 'leafB'
  const stops = [
    [0, light(0.6, 0.065)],
    [0.1, light(0.84, 0.06)],
    [0.45, light(0.94, 0.042)],
    [1, light(0.87, 0.06)],
  ] as const
  const under = [10, 6, 3].map(
    (d) => `<g transform="translate(${side * d} ${d * 0.8})">${path(sheet, fill(light(0.74 + d * 0.006, 0.05)))}</g>`,
  )
  return [
    ...under,
    gradient(id, stops, side > 0 ? [0, 0, 1, 0] : [1, 0, 0, 0]),
    path(sheet, `fill="url(#${id})"`),
  ].join('')
}

function illumination({ tone, light }: Canvas, x: number, y: number, width: number, height: number): string {
  const [left, top] = [x - width / 2, y - height / 2]
  const screen = girihTiles(10, width * 0.075, width, height)
    .flatMap((tile) => tile.star.map(line))
    .join('')
  const gold = light(0.74, 0.12)
  const star = (r: number, points: number, depth: number, turn = 0): string =>
    closed(rosette([x, y], width * r, points, depth, turn))
  const disc = (r: number, colour: string) => circle(x, y, width * r, fill(colour))
  return [
    rect(left, top, width, height, `${fill(tone(0.36, 0.1))} stroke="${gold}" stroke-width="7"`),
    `<clipPath id="frame"><rect x="${left}" y="${top}" width="${width}" height="${height}"/></clipPath>`,
    `<g clip-path="url(#frame)"><g transform="translate(${left} ${top})">${path(screen, stroke(gold, width * 0.0085, 0.85))}</g></g>`,
    disc(0.41, tone(0.28, 0.09)),
    path(star(0.41, 16, 0.84), `${fill(light(0.9, 0.05))} stroke="${gold}" stroke-width="4"`),
    path(star(0.335, 16, 0.74, Math.PI / 16), fill(tone(0.44, 0.12, 12))),
    path(star(0.25, 12, 0.62), `${fill(gold)} stroke="${light(0.95, 0.04)}" stroke-width="3"`),
    path(star(0.155, 12, 0.55, Math.PI / 12), fill(tone(0.3, 0.1, -10))),
    disc(0.05, light(0.92, 0.07)),
    rect(left + 14, top + 14, width - 28, height - 28, stroke(light(0.95, 0.04), 2.6, 0.8)),
  ].join('')
}

function scan({ w, h, random, tone, light }: Canvas, top: number, bottom: number): string {
  const x = w * random.between(0.3, 0.44)
  return [
    gradient(
      'scan',
      [
        [0, tone(0.9, 0.09), 0],
        [0.5, light(0.99, 0.02), 0.8],
        [1, tone(0.9, 0.09), 0],
      ],
      [0, 0, 1, 0],
    ),
    rect(x - w * 0.055, top - h * 0.06, w * 0.11, bottom - top + h * 0.12, 'fill="url(#scan)"'),
    rect(x - 2, top - h * 0.06, 4, bottom - top + h * 0.12, fill('#fff', 0.9)),
    glow('beam', [x, h / 2], w * 0.3, tone(0.9, 0.08), 0.4),
  ].join('')
}
