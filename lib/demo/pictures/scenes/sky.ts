import type { Canvas } from '../canvas'
import { circle, ellipse, fill, glow, gradient, type Point, rect } from '../svg'

/** An evening sky down to `horizon`, with the sun or moon at `at`. */
export function eveningSky({ w, air, light }: Canvas, horizon: number, at: Point, radius: number): string {
  return [
    gradient('sky', [
      [0, air(0.3, 0.085)],
      [0.45, air(0.52, 0.1, 12)],
      [0.75, air(0.74, 0.075, 30)],
      [1, light(0.9, 0.085)],
    ]),
    rect(0, 0, w, horizon + 2, 'fill="url(#sky)"'),
    glow('halo', at, w * 0.42, light(0.92, 0.1), 0.75),
    circle(at[0], at[1], radius, fill(light(0.975, 0.035))),
  ].join('')
}

/** A clear day's sky. */
export function daySky({ w, air, light }: Canvas, horizon: number, at: Point): string {
  return [
    gradient('sky', [
      [0, air(0.5, 0.105)],
      [0.55, air(0.72, 0.085, 6)],
      [1, air(0.93, 0.03, 20)],
    ]),
    rect(0, 0, w, horizon + 2, 'fill="url(#sky)"'),
    glow('halo', at, w * 0.4, light(0.97, 0.06), 0.9),
  ].join('')
}

/** A night sky with stars. */
export function nightSky({ w, air, random }: Canvas, horizon: number, stars: number): string {
  const dots = Array.from({ length: stars }, () => {
    const y = horizon * random.next() ** 1.3
    return circle(w * random.next(), y, random.between(0.6, 2.1), fill('#fff', random.between(0.25, 0.9)))
  })
  const stops = [
    [0, air(0.16, 0.05, 10)],
    [0.6, air(0.28, 0.085)],
    [1, air(0.48, 0.1, -12)],
  ] as const
  return [gradient('sky', stops), rect(0, 0, w, horizon + 2, 'fill="url(#sky)"'), ...dots].join('')
}

/** Long soft clouds between two heights. */
export function clouds({ w, random }: Canvas, top: number, bottom: number, count: number, colour: string): string {
  const soft = `<radialGradient id="cloud"><stop offset="0" stop-color="${colour}" stop-opacity="0.4"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`
  const wisps = Array.from({ length: count }, () => {
    const y = random.between(top, bottom)
    const x = random.between(-0.05, 1.05) * w
    const width = random.between(0.1, 0.24) * w
    return Array.from({ length: 7 }, () =>
      ellipse(
        x + random.between(-0.6, 0.6) * width,
        y + random.between(-9, 9),
        width * random.between(0.35, 0.75),
        random.between(7, 19),
        'fill="url(#cloud)"',
      ),
    ).join('')
  })
  return soft + wisps.join('')
}
