import type { Canvas, Scene } from '../canvas'
import { closed, fill, gradient, type Point, path, rect, stroke } from '../svg'
import { heightAt, land, ridge } from '../terrain'
import { clouds, daySky } from './sky'

/** Snow mountains one behind the other, mist between them, and a rope of climbers on the nearest slope. */
export const peaks: Scene = (c) => {
  const { w, h, random, tone, light } = c
  const ranges = [0.5, 0.6, 0.74].map((y, i) => range(c, i, h * y, h * (0.3 + 0.13 * i)))
  const slope = ridge(random, w, h * 0.9, h * 0.2, 90, 0.12)
  return [
    daySky(c, h, [w * random.between(0.66, 0.82), h * 0.2]),
    clouds(c, h * 0.1, h * 0.34, 6, '#ffffff'),
    ...ranges,
    gradient(
      'snow',
      [
        [0, tone(0.97, 0.012)],
        [1, tone(0.74, 0.055)],
      ],
      [0.7, 0, 0.3, 1],
    ),
    path(closed(land(slope, h)), 'fill="url(#snow)"'),
    path(`M${slope.map((q) => q.join(' ')).join('L')}`, stroke(light(0.99, 0.02), 3, 0.9)),
    climbers(c, slope),
  ].join('')
}

function range({ w, h, random, tone, light }: Canvas, depth: number, y: number, height: number): string {
  const crest = ridge(random, w, y, height, 170, 0.92)
  const shade = tone(0.66 - depth * 0.135, 0.06 + depth * 0.012, 8)
  const top = Math.min(...crest.map((q) => q[1]))
  const facets = crest.flatMap((point, i) => {
    const next = crest[i + 1]
    if (!next || next[1] > point[1]) return []
    const drop = (h * 0.05 + (y - point[1]) * 0.75) * random.between(0.55, 1.25)
    return drop <= 0
      ? []
      : [
          closed([
            point,
            next,
            [next[0] - drop * 0.28, next[1] + drop],
            [point[0] - drop * 0.36, point[1] + drop * random.between(0.4, 0.9)],
          ]),
        ]
  })
  const snow = crest.map(
    ([x, cy], i): Point => [
      x,
      cy + Math.max(0, (y - cy) * (0.34 + 0.3 * Math.abs(Math.sin(i * 1.7))) * random.between(0.7, 1.2)),
    ],
  )
  return [
    path(closed(land(crest, h)), fill(shade)),
    path(closed([...crest, ...snow.reverse()]), fill(tone(0.94, 0.016), 0.95)),
    path(facets.join(''), fill(light(0.99, 0.02), 0.25 + depth * 0.05)),
    gradient(`mist${depth}`, [
      [0, tone(0.95, 0.02), 0],
      [0.5, tone(0.93, 0.025), 0.12],
      [1, tone(0.93, 0.025), 0.95 - depth * 0.1],
    ]),
    rect(0, top, w, h - top, `fill="url(#mist${depth})"`),
  ].join('')
}

function climbers({ w, h, random, tone, light }: Canvas, slope: readonly Point[]): string {
  const start = random.between(0.2, 0.3) * w
  const people = Array.from({ length: 6 }, (_, i): Point => {
    const x = start + i * w * 0.034
    return [x, heightAt(slope, x)]
  })
  const tall = h * 0.034
  const rope = people.map(([x, y]) => `${x} ${y - tall * 0.5}`).join('L')
  const bodies = people.map(([x, y], i) => {
    const coat = i % 2 ? light(0.68, 0.15) : tone(0.42, 0.12)
    return [
      path(`M${x - 4} ${y + 2}L${x} ${y - tall * 0.4}L${x + 5} ${y + 2}`, stroke(tone(0.25, 0.04), tall * 0.13)),
      path(`M${x} ${y - tall * 0.4}L${x + 3} ${y - tall * 0.8}`, stroke(coat, tall * 0.28)),
      `<circle cx="${x + 4}" cy="${y - tall}" r="${tall * 0.13}" ${fill(tone(0.25, 0.04))}/>`,
    ].join('')
  })
  return path(`M${rope}`, stroke(tone(0.3, 0.05), 1.6, 0.8)) + bodies.join('')
}
