import type { Canvas, Scene } from '../canvas'
import { girihTiles } from '../girih'
import { ellipse, fill, glow, gradient, line, n, path, rect, stroke } from '../svg'

/** A reading room: two storeys of books, a tall window with a carved screen, lamps on the tables. */
export const library: Scene = (c) => {
  const { w, h, tone, light } = c
  const floor = h * 0.8
  return [
    gradient('wall', [
      [0, tone(0.24, 0.05)],
      [1, tone(0.34, 0.06)],
    ]),
    rect(0, 0, w, h, 'fill="url(#wall)"'),
    shelves(c, 0, w * 0.345, floor),
    shelves(c, w * 0.655, w * 0.345, floor),
    window(c, floor),
    gradient('floor', [
      [0, light(0.42, 0.06)],
      [1, tone(0.18, 0.04)],
    ]),
    rect(0, floor, w, h - floor, 'fill="url(#floor)"'),
    path(`M${w * 0.4} ${floor}H${w * 0.6}L${w * 0.78} ${h}H${w * 0.22}Z`, fill(light(0.92, 0.08), 0.34)),
    glow('day', [w / 2, h * 0.42], w * 0.46, light(0.95, 0.07), 0.6),
    tables(c, floor),
  ].join('')
}

function shelves({ h, random, tone, light }: Canvas, from: number, width: number, floor: number): string {
  const bays = 4
  const bay = width / bays
  const rows = 8
  const row = (floor - h * 0.03) / rows
  const parts: string[] = [rect(from, 0, width, floor, fill(tone(0.17, 0.04)))]
  for (let b = 0; b < bays; b++) {
    for (let r = 0; r < rows; r++) {
      const [left, bottom] = [from + b * bay + bay * 0.06, h * 0.03 + (r + 1) * row - row * 0.1]
      for (let x = left; x < left + bay * 0.86; ) {
        const thick = random.between(0.045, 0.1) * bay
        const tall = row * random.between(0.58, 0.82)
        if (x + thick > left + bay * 0.88) break
        const shade = random.between(0.36, 0.68)
        const colour = random.chance(0.55)
          ? tone(shade, 0.095, random.between(-25, 25))
          : random.chance(0.6)
            ? light(shade + 0.08, 0.075)
            : tone(shade, 0.07, 170)
        if (!random.chance(0.05))
          parts.push(
            rect(x, bottom - tall, thick * 0.92, tall, fill(colour)),
            rect(x + thick * 0.12, bottom - tall * 0.8, thick * 0.66, tall * 0.07, fill(light(0.9, 0.06), 0.6)),
          )
        x += thick
      }
      parts.push(rect(from + b * bay, bottom, bay, row * 0.09, fill(light(0.46, 0.06))))
    }
    parts.push(rect(from + b * bay - bay * 0.025, 0, bay * 0.05, floor, fill(light(0.4, 0.055))))
  }
  const inward = from === 0 ? [1, 0, 0, 0] : [0, 0, 1, 0]
  const id = from === 0 ? 'shelfA' : 'shelfB'
  const shadow = gradient(
    id,
    [
      [0, '#000', 0],
      [1, '#000', 0.62],
    ],
    inward as [number, number, number, number],
  )
  const gallery = rect(from, floor * 0.47, width, h * 0.022, fill(light(0.56, 0.07)))
  const rails = Array.from({ length: 22 }, (_, i) =>
    path(`M${n(from + ((i + 0.5) * width) / 22)} ${n(floor * 0.47)}v${n(-h * 0.062)}`, stroke(light(0.6, 0.07), 2.6)),
  )
  return [
    ...parts,
    gallery,
    ...rails,
    rect(from, floor * 0.47 - h * 0.066, width, h * 0.008, fill(light(0.68, 0.075))),
    shadow,
    rect(from, 0, width, floor, `fill="url(#${id})"`),
  ].join('')
}

function window({ w, h, tone, light }: Canvas, floor: number): string {
  const [left, right, top, spring] = [w * 0.375, w * 0.625, h * 0.05, h * 0.3]
  const arch = `M${left} ${floor}V${spring}C${left} ${h * 0.16} ${w * 0.45} ${h * 0.1} ${w / 2} ${top}C${w * 0.55} ${h * 0.1} ${right} ${h * 0.16} ${right} ${spring}V${floor}Z`
  const screen = girihTiles(8, w * 0.021, w * 0.27, floor)
    .flatMap((tile) => tile.star.map(line))
    .join('')
  return [
    gradient('pane', [
      [0, tone(0.9, 0.05)],
      [0.6, light(0.95, 0.06)],
      [1, light(0.86, 0.09)],
    ]),
    path(arch, 'fill="url(#pane)"'),
    `<clipPath id="arch"><path d="${arch}"/></clipPath>`,
    `<g clip-path="url(#arch)"><g transform="translate(${left - w * 0.01} 0)">${path(screen, stroke(tone(0.36, 0.08), w * 0.0034, 0.9))}</g></g>`,
    path(arch, stroke(light(0.62, 0.07), w * 0.012)),
    path(arch, stroke(tone(0.2, 0.05), w * 0.003)),
  ].join('')
}

function tables({ w, h, tone, light }: Canvas, floor: number): string {
  return [0.16, 0.5, 0.84]
    .map((x, i) => {
      const [cx, y] = [w * x, floor + h * (i === 1 ? 0.085 : 0.06)]
      const wide = w * 0.12
      return [
        ellipse(cx, y + h * 0.08, wide * 1.05, h * 0.018, fill('#000', 0.35)),
        path(
          `M${cx - wide} ${y}H${cx + wide}L${cx + wide * 1.06} ${y + h * 0.024}H${cx - wide * 1.06}Z`,
          fill(light(0.5, 0.08)),
        ),
        path(
          `M${cx - wide * 0.85} ${y + h * 0.024}v${h * 0.06}M${cx + wide * 0.85} ${y + h * 0.024}v${h * 0.06}`,
          stroke(light(0.32, 0.05), w * 0.005),
        ),
        path(`M${cx} ${y}v${-h * 0.05}`, stroke(light(0.7, 0.09), w * 0.0028)),
        path(
          `M${cx - w * 0.024} ${y - h * 0.048}Q${cx} ${y - h * 0.1} ${cx + w * 0.024} ${y - h * 0.048}Z`,
          fill(tone(0.52, 0.12, 30)),
        ),
        path(`M${cx + w * 0.04} ${y - 3}l${w * 0.028} -7l${w * 0.028} 7l${-w * 0.028} 4Z`, fill(light(0.96, 0.02))),
        glow(`lamp${i}`, [cx, y - h * 0.03], w * 0.1, light(0.93, 0.11), 0.75),
      ].join('')
    })
    .join('')
}
