import type { Canvas } from '../canvas'
import { circle, ellipse, fill, type Point, path, rect, stroke } from '../svg'

/** Lines of script as strokes of a reed pen: runs of low waves with tall stems and dots, no letters meant. */
export function writing(
  { random, light, tone }: Canvas,
  left: number,
  top: number,
  width: number,
  height: number,
): string {
  const rows = 13
  const step = height / rows
  const ink = light(0.24, 0.035)
  const lines = Array.from({ length: rows }, (_, i) => {
    const y = top + (i + 0.65) * step
    const words: string[] = []
    for (let x = left + width; x > left + width * 0.06; ) {
      const long = random.between(0.07, 0.19) * width
      if (x - long < left) break
      words.push(word({ x, y, long, step, random, ink }))
      x -= long + width * 0.022
    }
    const mark = random.chance(0.3)
      ? circle(
          left + random.between(0.1, 0.9) * width,
          y - step * 0.1,
          step * 0.13,
          `${fill(light(0.72, 0.13))} stroke="${tone(0.4, 0.11)}" stroke-width="2.4"`,
        )
      : ''
    return words.join('') + mark
  })
  return (
    rect(left - 18, top - 6, width + 36, height + 14, stroke(tone(0.45, 0.11), 3, 0.8)) +
    rect(left - 25, top - 13, width + 50, height + 28, stroke(light(0.7, 0.12), 4)) +
    lines.join('')
  )
}

type Word = { x: number; y: number; long: number; step: number; ink: string; random: Canvas['random'] }

function word({ x, y, long, step, random, ink }: Word): string {
  const humps = Math.max(2, Math.round(long / (step * 0.42)))
  const unit = long / humps
  let d = `M${x.toFixed(1)} ${(y - step * 0.16).toFixed(1)}`
  const stems: string[] = []
  for (let k = 0; k < humps; k++) {
    const rise = random.pick([0.1, 0.16, 0.22, 0.05])
    d += `q${(-unit * 0.3).toFixed(1)} ${(step * (0.16 - (k ? 0 : 0.02))).toFixed(1)} ${(-unit * 0.55).toFixed(1)} ${(step * 0.1 * (k === 0 ? 1.6 : 0)).toFixed(1)}t${(-unit * 0.45).toFixed(1)} ${(step * (k % 2 ? rise : -rise) * 0.35).toFixed(1)}`
    const at: Point = [x - unit * (k + 0.5), y]
    if (random.chance(0.34))
      stems.push(
        path(
          `M${at[0].toFixed(1)} ${(y + 1).toFixed(1)}l${(step * 0.03).toFixed(1)} ${(-step * 0.5).toFixed(1)}`,
          stroke(ink, step * 0.085),
        ),
      )
    if (random.chance(0.42))
      stems.push(ellipse(at[0], y + step * random.pick([0.22, -0.36]), step * 0.046, step * 0.04, fill(ink)))
  }
  const tail = random.chance(0.4)
    ? path(
        `M${(x - long).toFixed(1)} ${y.toFixed(1)}q${(-unit * 0.1).toFixed(1)} ${(step * 0.3).toFixed(1)} ${(unit * 0.6).toFixed(1)} ${(step * 0.22).toFixed(1)}`,
        stroke(ink, step * 0.075),
      )
    : ''
  return path(d, stroke(ink, step * 0.095)) + stems.join('') + tail
}
