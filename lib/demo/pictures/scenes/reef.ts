import type { Canvas, Scene } from '../canvas'
import { circle, closed, ellipse, fill, glow, gradient, type Point, path, rect, stroke } from '../svg'
import { heightAt, land, ridge } from '../terrain'

/** A coral reef with light falling from the surface and a school of fish. */
export const reef: Scene = (c) => {
  const { w, h, random, air, light } = c
  const back = ridge(random, w, h * 0.78, h * 0.16, 70, 0.3)
  const front = ridge(random, w, h * 0.92, h * 0.12, 70, 0.25)
  return [
    gradient('deep', [
      [0, air(0.8, 0.08)],
      [0.3, air(0.58, 0.11)],
      [1, air(0.24, 0.08)],
    ]),
    rect(0, 0, w, h, 'fill="url(#deep)"'),
    glow('surface', [w * random.between(0.35, 0.6), -h * 0.05], w * 0.55, light(0.97, 0.05), 0.8, 0.7),
    ...rays(c),
    path(closed(land(back, h)), fill(air(0.36, 0.085), 0.9)),
    ...corals(c, back, 13, 0.6, 0.55),
    ...school(c),
    gradient('bed', [
      [0, air(0.32, 0.08)],
      [1, air(0.14, 0.05)],
    ]),
    path(closed(land(front, h)), 'fill="url(#bed)"'),
    ...corals(c, front, 15, 1, 1),
    ...Array.from({ length: 40 }, () =>
      circle(random.next() * w, random.next() * h * 0.8, random.between(1.5, 5), stroke('#ffffff', 1.2, 0.5)),
    ),
  ].join('')
}

function rays({ w, h, random, light }: Canvas): string[] {
  return Array.from({ length: 9 }, (_, i) => {
    const x = random.between(0.1, 0.9) * w
    const lean = (x - w * 0.45) * 0.5
    const width = random.between(10, 46)
    const colour = light(0.97, 0.05)
    return (
      gradient(`ray${i}`, [
        [0, colour, 0.34],
        [1, colour, 0],
      ]) +
      path(
        closed([
          [x, -5],
          [x + width, -5],
          [x + width * 2.6 + lean, h * 0.86],
          [x - width + lean, h * 0.86],
        ]),
        `fill="url(#ray${i})"`,
      )
    )
  })
}

function corals(c: Canvas, bed: Point[], count: number, scale: number, clear: number): string[] {
  const { w, random, tone, light } = c
  const kinds = [fan, brain, tubes, fan, tubes]
  return Array.from({ length: count }, (_, i) => {
    const x = ((i + random.between(0.1, 0.9)) / count) * w
    const colour = random.pick([
      light(0.7, 0.15),
      tone(0.62, 0.15, 130),
      tone(0.7, 0.12, 170),
      light(0.82, 0.11),
      tone(0.55, 0.14, 90),
    ])
    const kind = kinds[random.int(0, 4)] ?? fan
    return `<g opacity="${clear}" transform="translate(${x.toFixed(0)} ${(heightAt(bed, x) + 8).toFixed(0)}) scale(${(scale * random.between(0.75, 1.35)).toFixed(2)})">${kind(c, colour)}</g>`
  })
}

function fan({ random }: Canvas, colour: string): string {
  const twigs: string[] = []
  const grow = (x: number, y: number, angle: number, long: number, level: number) => {
    const [nx, ny] = [x + Math.cos(angle) * long, y + Math.sin(angle) * long]
    twigs.push(
      path(`M${x.toFixed(1)} ${y.toFixed(1)}L${nx.toFixed(1)} ${ny.toFixed(1)}`, stroke(colour, level * 2.6 + 1)),
    )
    if (level === 0) return
    for (const turn of level > 3 ? [-0.5, 0, 0.5] : [-0.38, 0.34])
      grow(nx, ny, angle + turn + random.between(-0.16, 0.16), long * random.between(0.68, 0.86), level - 1)
  }
  grow(0, 0, -Math.PI / 2, 48, 4)
  return twigs.join('')
}

function brain({ light }: Canvas, colour: string): string {
  const folds = Array.from({ length: 6 }, (_, i) =>
    path(
      `M${-72 + i * 5} ${-6 - i * 11}Q${-30} ${-26 - i * 14} 0 ${-12 - i * 11}T${72 - i * 5} ${-10 - i * 11}`,
      stroke(light(0.95, 0.04), 3, 0.4),
    ),
  )
  return path('M-84 6C-90 -50 -48 -84 0 -84C48 -84 90 -50 84 6Z', fill(colour)) + folds.join('')
}

function tubes({ random, tone }: Canvas, colour: string): string {
  return Array.from({ length: 6 }, (_, i) => {
    const x = -50 + i * 20
    const tall = random.between(50, 125)
    const lean = (i - 2.5) * 8
    return (
      path(`M${x} 5L${x + lean} ${-tall}`, stroke(colour, 17)) +
      ellipse(x + lean, -tall - 4, 8.5, 4.6, fill(tone(0.2, 0.07)))
    )
  }).join('')
}

function school({ w, h, random, tone, light }: Canvas): string[] {
  const [cx, cy] = [w * random.between(0.5, 0.66), h * 0.38]
  return Array.from({ length: 64 }, (_, i) => {
    const angle = i * 2.39996
    const out = Math.sqrt(i / 64)
    const [x, y] = [cx + Math.cos(angle) * out * w * 0.26, cy + Math.sin(angle) * out * h * 0.2]
    const size = w * random.between(0.008, 0.0155)
    const colour = i % 5 === 0 ? light(0.83, 0.15) : tone(random.between(0.82, 0.95), 0.05, 20)
    const fish = `M${-size} 0C${-size * 0.4} ${-size * 0.62} ${size * 0.5} ${-size * 0.5} ${size} 0C${size * 0.5} ${size * 0.5} ${-size * 0.4} ${size * 0.62} ${-size} 0ZM${size * 0.85} 0L${size * 1.5} ${-size * 0.48}L${size * 1.35} 0L${size * 1.5} ${size * 0.48}Z`
    return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${(Math.sin(angle) * 14 + 6).toFixed(0)})">${path(fish, fill(colour, 0.95))}${circle(-size * 0.6, -size * 0.08, size * 0.09, fill(tone(0.15, 0.04)))}</g>`
  })
}
