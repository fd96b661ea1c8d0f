import type { Canvas, Scene } from '../canvas'
import { closed, fill, gradient, type Point, path } from '../svg'
import { heightAt, land, ridge } from '../terrain'
import { clouds, eveningSky } from './sky'

/** Wind turbines along rolling hills at first light. */
export const wind: Scene = (c) => {
  const { w, h, random, air, light } = c
  const sun: Point = [w * random.between(0.16, 0.3), h * 0.5]
  const hills = [0.58, 0.68, 0.8, 0.92].map((y, i) => ({
    crest: ridge(random, w, h * y, h * (0.13 - i * 0.012), 90, 0.08),
    depth: i,
  }))
  return [
    eveningSky(c, h * 0.7, sun, h * 0.05),
    clouds(c, h * 0.08, h * 0.42, 8, light(0.95, 0.05)),
    ...hills.map(({ crest, depth }) => turbines(c, crest, depth) + hill(c, crest, depth)),
    gradient('veil', [
      [0, light(0.93, 0.08), 0],
      [1, air(0.1, 0.04), 0.3],
    ]),
    path(`M0 ${h * 0.6}H${w}V${h}H0Z`, 'fill="url(#veil)"'),
  ].join('')
}

function hill({ h, tone, light }: Canvas, crest: Point[], depth: number): string {
  const id = `hill${depth}`
  const stops = [
    [0, tone(0.7 - depth * 0.12, 0.075, 20)],
    [0.25, tone(0.62 - depth * 0.12, 0.085, 10)],
    [1, tone(0.5 - depth * 0.105, 0.08)],
  ] as const
  const rim = `fill="none" stroke="${light(0.94, 0.08)}" stroke-opacity="0.55" stroke-width="${1 + depth}"`
  return (
    gradient(id, stops, [0, 0, 0.12, 1]) +
    path(closed(land(crest, h + 5)), `fill="url(#${id})"`) +
    path(`M${crest.map((q) => q.join(' ')).join('L')}`, rim)
  )
}

function turbines({ w, h, random, air, light }: Canvas, crest: Point[], depth: number): string {
  const count = [7, 5, 3, 1][depth] ?? 1
  return Array.from({ length: count }, (_, i) => {
    const x = w * ((i + random.between(0.25, 0.75)) / count) * (depth === 3 ? 0.5 : 1) + (depth === 3 ? w * 0.5 : 0)
    const tall = h * ([0.12, 0.2, 0.34, 0.62][depth] ?? 0.2)
    const foot = heightAt(crest, x) + 8
    const white = depth < 2 ? air(0.93, 0.02) : light(0.98, 0.012)
    const top = foot - tall
    const blade = tall * 0.56
    const base = tall * 0.022
    const turn = random.between(0, 120)
    const blades = [0, 120, 240].map(
      (angle) =>
        `<g transform="translate(${x.toFixed(1)} ${top.toFixed(1)}) rotate(${(turn + angle).toFixed(0)})">${path(`M${-base * 0.5} 0C${-base * 2} ${-blade * 0.2} ${-base * 0.9} ${-blade * 0.7} 0 ${-blade}C${base * 0.4} ${-blade * 0.6} ${base * 0.6} ${-blade * 0.2} ${base * 0.5} 0Z`, fill(white))}</g>`,
    )
    return [
      gradient(
        `mast${depth}${i}`,
        [
          [0, white],
          [0.55, air(0.86, 0.03)],
          [1, air(0.55, 0.05)],
        ],
        [0, 0, 1, 0],
      ),
      path(
        `M${x - base} ${foot}L${x - base * 0.45} ${top}H${x + base * 0.45}L${x + base} ${foot}Z`,
        `fill="url(#mast${depth}${i})"`,
      ),
      ...blades,
      `<circle cx="${x.toFixed(1)}" cy="${top.toFixed(1)}" r="${(base * 0.95).toFixed(1)}" ${fill(air(0.8, 0.03))}/>`,
    ].join('')
  }).join('')
}
