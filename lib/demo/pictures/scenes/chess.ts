import type { Canvas, Scene } from '../canvas'
import { closed, fill, glow, gradient, type Point, path, rect } from '../svg'
import { type Kind, piece } from './chess-pieces'

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
  const depth = (Math.max(0, y) / 8) ** 1.35
  const near = 0.36 + depth * 0.92
  return [w * (0.5 + (x - 4) * 0.135 * near), h * (0.36 + depth * 0.68)]
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

/** A position late in a game; the seed takes some of the men from the board. */
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
  const left = set.filter(([, , kind]) => kind === 'king' || kind === 'queen' || c.random.chance(0.86))
  return left.map(([x, y, kind, white], i) => {
    const [px, py] = square(c, x + 0.5, y + 0.72)
    const size = (square(c, x + 1, y + 0.5)[0] - square(c, x, y + 0.5)[0]) * 0.9
    return piece(c, px, py, size, kind, white, i)
  })
}
