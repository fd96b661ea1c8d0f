export type Point = readonly [x: number, y: number]
export type Stop = readonly [offset: number, colour: string, opacity?: number]

/** A number as SVG wants it, to a tenth of a pixel. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

export const line = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`
export const closed = (points: readonly Point[]): string => `${line(points)}Z`

export const path = (d: string, style: string): string => `<path d="${d}" ${style}/>`
export const rect = (x: number, y: number, w: number, h: number, style: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" ${style}/>`
export const circle = (x: number, y: number, r: number, style: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${style}/>`
export const ellipse = (x: number, y: number, rx: number, ry: number, style: string): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" ${style}/>`

export const fill = (colour: string, opacity = 1): string =>
  opacity < 1 ? `fill="${colour}" fill-opacity="${opacity}"` : `fill="${colour}"`
export const stroke = (colour: string, width: number, opacity = 1): string =>
  `fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" stroke-opacity="${opacity}"`

const stopTags = (stops: readonly Stop[]): string =>
  stops
    .map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('')

/** A gradient along a vector given in parts of the filled box; downwards unless told. Use it as `url(#id)`. */
export function gradient(
  id: string,
  stops: readonly Stop[],
  [x1, y1, x2, y2]: readonly [number, number, number, number] = [0, 0, 0, 1],
): string {
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopTags(stops)}</linearGradient>`
}

/** A soft disc of light that fades to nothing at `r`; `flat` presses it into an ellipse. */
export function glow(id: string, [x, y]: Point, r: number, colour: string, strength: number, flat = 1): string {
  const stops: Stop[] = [
    [0, colour, strength],
    [0.25, colour, strength * 0.55],
    [0.55, colour, strength * 0.18],
    [1, colour, 0],
  ]
  return `<radialGradient id="${id}">${stopTags(stops)}</radialGradient>${ellipse(x, y, r, r * flat, `fill="url(#${id})"`)}`
}
