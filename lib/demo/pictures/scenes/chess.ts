import type { Canvas, Scene } from '../canvas'
import { circle, closed, ellipse, fill, glow, gradient, type Point, path, rect } from '../svg'

/** A chess board close up, pieces in side light, the far ones soft in the dark. */
export const chess: Scene = (c) => {
  const { w, h, tone, light } = c
  return [
    gradient('room', [
      [0, tone(0.3, 0.06)],
      [1, tone(0.48, 0.08)],
    ]),
    rect(0, 0, w, h, 'fill="url(#room)"'),
    glow('lamp', [w * 0.16, h * 0.06], w * 0.8, light(0.94, 0.08), 0.95),
    board(c),
    ...pieces(c),
    gradient(
      'dim',
      [
        [0, '#000', 0],
        [1, '#000', 0.34],
      ],
      [0, 0, 1, 0.35],
    ),
    rect(0, 0, w, h, 'fill="url(#dim)"'),
  ].join('')
}

/** Where column `x` and row `y` (0–8, from the far edge) stand on the picture. */
function square({ w, h }: Canvas, x: number, y: number): Point {
  const near = 0.36 + (y / 8) ** 1.35 * 0.92
  return [w * (0.5 + (x - 4) * 0.135 * near), h * (0.36 + (y / 8) ** 1.35 * 0.68)]
}

function board(c: Canvas): string {
  const { tone, light } = c
  const cells: string[] = []
  for (let y = 0; y < 8; y++) {
    for (let x = 0; x < 8; x++) {
      const shape = closed([square(c, x, y), square(c, x + 1, y), square(c, x + 1, y + 1), square(c, x, y + 1)])
      cells.push(path(shape, fill((x + y) % 2 ? tone(0.36 + y * 0.012, 0.085) : light(0.8 + y * 0.013, 0.055))))
    }
  }
  const rim = closed([square(c, -0.35, -0.15), square(c, 8.35, -0.15), square(c, 8.35, 8.2), square(c, -0.35, 8.2)])
  return path(rim, fill(light(0.3, 0.06))) + cells.join('')
}

type Kind = 'pawn' | 'rook' | 'bishop' | 'queen' | 'king'

function pieces(c: Canvas): string[] {
  const set: [number, number, Kind, boolean][] = [
    [0, 0, 'rook', false],
    [3, 0, 'queen', false],
    [4, 0, 'king', false],
    [5, 0, 'bishop', false],
    [7, 0, 'rook', false],
    [0, 1, 'pawn', false],
    [1, 1, 'pawn', false],
    [5, 1, 'pawn', false],
    [6, 1, 'pawn', false],
    [7, 1, 'pawn', false],
    [3, 2, 'pawn', false],
    [2, 3, 'bishop', true],
    [4, 3, 'pawn', false],
    [4, 4, 'pawn', true],
    [1, 5, 'pawn', true],
    [5, 5, 'queen', true],
    [2, 6, 'pawn', true],
    [6, 6, 'pawn', true],
    [6, 7, 'king', true],
    [3, 7, 'rook', true],
  ]
  return set.map(([x, y, kind, white], i) => {
    const [px, py] = square(c, x + 0.5, y + 0.72)
    const size = (square(c, x + 1, y + 0.5)[0] - square(c, x, y + 0.5)[0]) * 0.9
    return piece(c, px, py, size, kind, white, i)
  })
}

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

function piece(
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
