import type { Point } from './svg'

export type Fold = 8 | 10 | 12
export type Tile = { sides: number; edges: Point[]; star: Point[][] }

/**
 * Star patterns as the craftsmen of girih drew them: a tiling of polygons, and from the middle of each edge two lines at the
 * contact angle into the polygon, each ending where it meets another (E. H. Hankin's method; pairing as in C. Kaplan, "Islamic
 * star patterns from polygons in contact", 2005). `edge` is the side of the polygons; the tiling covers 0…w × 0…h.
 */
export function girihTiles(fold: Fold, edge: number, w: number, h: number): Tile[] {
  const { basis, cell } = tilings[fold](edge)
  const [[ax, ay], [bx, by]] = basis
  const area = ax * by - ay * bx
  const reach = Math.hypot(ax, ay) + Math.hypot(bx, by)
  const corners: Point[] = [
    [-reach, -reach],
    [w + reach, -reach],
    [-reach, h + reach],
    [w + reach, h + reach],
  ]
  const us = corners.map(([x, y]) => (x * by - y * bx) / area)
  const vs = corners.map(([x, y]) => (ax * y - ay * x) / area)
  const tiles: Tile[] = []
  for (let u = Math.floor(Math.min(...us)); u <= Math.max(...us); u++) {
    for (let v = Math.floor(Math.min(...vs)); v <= Math.max(...vs); v++) {
      const at: Point = [u * ax + v * bx, u * ay + v * by]
      if (at[0] < -reach || at[1] < -reach || at[0] > w + reach || at[1] > h + reach) continue
      tiles.push(...cell.map((tile) => moved(tile, at)))
    }
  }
  return tiles
}

/** The star of one regular polygon, for a rosette that stands alone: points alternate between edge middles and inner corners. */
export function rosette(centre: Point, radius: number, points: number, depth: number, turn = 0): Point[] {
  return Array.from({ length: points * 2 }, (_, i) => {
    const angle = turn + (i * Math.PI) / points
    const r = i % 2 === 0 ? radius : radius * depth
    return [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)] as const
  })
}

type Tiling = (edge: number) => { basis: readonly [Point, Point]; cell: Tile[] }

const degrees = Math.PI / 180

const tilings: Record<Fold, Tiling> = {
  8: (edge) => {
    const across = edge * (1 + Math.SQRT2)
    const octagon = regular(8, edge, [0, 0], 22.5)
    const square = regular(4, edge, [across / 2, across / 2], 0)
    return {
      basis: [
        [across, 0],
        [0, across],
      ],
      cell: [drawn(octagon, 67.5), drawn(square, 67.5)],
    }
  },
  10: (edge) => {
    const apothem = edge / 2 / Math.tan(18 * degrees)
    const basis = [polar(2 * apothem, 0), polar(2 * apothem, 72)] as const
    const decagon = regular(10, edge, [0, 0], 18)
    return { basis, cell: [drawn(decagon, 54), drawn(bowTie(decagon, basis), 54)] }
  },
  12: (edge) => {
    const across = edge * (2 + Math.sqrt(3))
    const basis = [polar(across, 0), polar(across, 60)] as const
    const height = across / Math.sqrt(3)
    const triangles = [30, 90].map((angle) => regular(3, edge, polar(height, angle), angle))
    return { basis, cell: [regular(12, edge, [0, 0], 15), ...triangles].map((polygon) => drawn(polygon, 70)) }
  },
}

/** The gap among four decagons of the lattice: a hexagon with a waist. */
function bowTie(decagon: readonly Point[], [a, b]: readonly [Point, Point]): Point[] {
  const centre: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const reach = Math.hypot(centre[0] - a[0], centre[1] - a[1])
  const all = ([[0, 0], a, b, [a[0] + b[0], a[1] + b[1]]] as const).flatMap((at) =>
    decagon.map((point): Point => [point[0] + at[0], point[1] + at[1]]),
  )
  const near = all.filter((point) => Math.hypot(point[0] - centre[0], point[1] - centre[1]) < reach * 0.62)
  const distinct = near.filter(
    (point, i) => near.findIndex((other) => Math.hypot(point[0] - other[0], point[1] - other[1]) < 1e-6) === i,
  )
  const angle = ([x, y]: Point) => Math.atan2(y - centre[1], x - centre[0])
  return distinct.sort((one, other) => angle(one) - angle(other))
}

function drawn(polygon: readonly Point[], contact: number): Tile {
  return { sides: polygon.length, edges: [...polygon], star: contactLines(polygon, contact) }
}

type Ray = { edge: number; from: Point; to: Point }

function contactLines(polygon: readonly Point[], contact: number): Point[][] {
  const rays: Ray[] = polygon.flatMap((start, edge) => {
    const end = polygon[(edge + 1) % polygon.length] ?? start
    const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]
    const along = Math.atan2(end[1] - start[1], end[0] - start[0]) / degrees
    return [contact, 180 - contact].map((angle) => ({ edge, from: middle, to: polar(1, along + angle) }))
  })
  const pairs = rays
    .flatMap((one, i) => rays.slice(i + 1).flatMap((other) => meeting(one, other) ?? []))
    .sort((one, other) => one.cost - other.cost)
  const done = new Set<Ray>()
  return pairs.flatMap(({ one, other, at }) => {
    if (done.has(one) || done.has(other)) return []
    done.add(one).add(other)
    return [[one.from, at, other.from]]
  })
}

function meeting(one: Ray, other: Ray): { one: Ray; other: Ray; at: Point; cost: number } | null {
  if (one.edge === other.edge) return null
  const cross = one.to[0] * other.to[1] - one.to[1] * other.to[0]
  const [dx, dy] = [other.from[0] - one.from[0], other.from[1] - one.from[1]]
  if (Math.abs(cross) < 1e-9) return null
  const s = (dx * other.to[1] - dy * other.to[0]) / cross
  const t = (dx * one.to[1] - dy * one.to[0]) / cross
  if (s < 1e-6 || t < 1e-6) return null
  return { one, other, at: [one.from[0] + s * one.to[0], one.from[1] + s * one.to[1]], cost: s + t }
}

function regular(sides: number, edge: number, [x, y]: Point, turn: number): Point[] {
  const radius = edge / 2 / Math.sin(Math.PI / sides)
  return Array.from({ length: sides }, (_, i) => {
    const [px, py] = polar(radius, turn + (360 * i) / sides)
    return [x + px, y + py] as const
  })
}

function polar(radius: number, angle: number): Point {
  return [radius * Math.cos(angle * degrees), radius * Math.sin(angle * degrees)]
}

function moved({ sides, edges, star }: Tile, [dx, dy]: Point): Tile {
  const by = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x + dx, y + dy])
  return { sides, edges: by(edges), star: star.map(by) }
}
