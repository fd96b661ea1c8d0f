import type { Canvas } from '../canvas'
import { circle, closed, ellipse, fill, gradient, type Point, path } from '../svg'

export type Kind = 'pawn' | 'rook' | 'bishop' | 'queen' | 'king'

/** A chess piece standing at `x`, `y`, in light from one side; `size` is the width of its square. `i` names its gradients. */
export function piece(
  { tone, light }: Canvas,
  x: number,
  y: number,
  size: number,
  kind: Kind,
  white: boolean,
  i: number,
): string {
  const profile = outline[kind]
  const side = (sign: number) => profile.map(([dx, dy]): Point => [x + sign * dx * size, y - dy * size])
  const body = closed([...side(1), ...side(-1).reverse()])
  const [lit, mid, dark] = white
    ? [light(0.99, 0.02), light(0.87, 0.05), light(0.5, 0.05)]
    : [tone(0.5, 0.09), tone(0.26, 0.07), tone(0.12, 0.035)]
  const head = kind === 'pawn' ? circle(x, y - size * 0.74, size * 0.2, `fill="url(#piece${i})"`) : ''
  const shadow: Point[] = [
    [x - size * 0.2, y],
    [x + size * 0.3, y - size * 0.1],
    [x + size * 1.7, y + size * 0.42],
    [x + size * 1.2, y + size * 0.5],
  ]
  return [
    path(closed(shadow), fill('#000', 0.28)),
    ellipse(x, y, size * 0.4, size * 0.12, fill('#000', 0.45)),
    gradient(
      `piece${i}`,
      [
        [0, lit],
        [0.38, mid],
        [1, dark],
      ],
      [0, 0, 1, 0],
    ),
    ellipse(x, y - size * 0.03, size * 0.37, size * 0.11, `fill="url(#piece${i})"`),
    path(body, `fill="url(#piece${i})" stroke="${dark}" stroke-width="1" stroke-linejoin="round"`),
    head,
  ].join('')
}

/** Half of each piece's outline, from its foot up: distance from the middle and height, in squares. */
const outline: Record<Kind, readonly (readonly [number, number])[]> = {
  pawn: [
    [0.34, 0],
    [0.34, 0.1],
    [0.24, 0.17],
    [0.13, 0.5],
    [0.2, 0.54],
    [0.1, 0.58],
  ],
  rook: [
    [0.36, 0],
    [0.36, 0.12],
    [0.26, 0.2],
    [0.19, 0.74],
    [0.3, 0.8],
    [0.3, 1.06],
    [0.18, 1.06],
    [0.18, 0.97],
    [0.08, 0.97],
    [0.08, 1.06],
    [0, 1.06],
  ],
  bishop: [
    [0.35, 0],
    [0.35, 0.11],
    [0.24, 0.2],
    [0.12, 0.78],
    [0.21, 0.84],
    [0.1, 0.9],
    [0.2, 1.08],
    [0.12, 1.27],
    [0.03, 1.36],
    [0.05, 1.42],
    [0, 1.46],
  ],
  queen: [
    [0.38, 0],
    [0.38, 0.12],
    [0.27, 0.22],
    [0.13, 0.98],
    [0.24, 1.05],
    [0.14, 1.11],
    [0.3, 1.5],
    [0.18, 1.42],
    [0.13, 1.56],
    [0.05, 1.45],
    [0, 1.64],
  ],
  king: [
    [0.39, 0],
    [0.39, 0.12],
    [0.28, 0.22],
    [0.15, 1.06],
    [0.25, 1.13],
    [0.15, 1.19],
    [0.27, 1.54],
    [0.05, 1.62],
    [0.05, 1.7],
    [0.13, 1.7],
    [0.13, 1.78],
    [0.05, 1.78],
    [0.05, 1.9],
    [0, 1.9],
  ],
}
