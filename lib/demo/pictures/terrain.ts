import type { Random } from './random'
import type { Point } from './svg'

/**
 * The skyline of hills from left to right: `steps` points around `y`, rough in the small and waving in the large.
 * `roughness` 0 gives dunes, 1 gives rock.
 */
export function ridge(
  random: Random,
  width: number,
  y: number,
  height: number,
  steps: number,
  roughness: number,
): Point[] {
  const waves = Array.from({ length: 7 }, (_, octave) => ({
    cycles: 0.7 * 1.9 ** octave * random.between(0.8, 1.2),
    phase: random.between(0, Math.PI * 2),
    size: height * 0.62 ** octave * (octave < 2 ? 1 : roughness),
  }))
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps
    const rise = waves.reduce((sum, { cycles, phase, size }) => {
      const wave = Math.sin(t * cycles * Math.PI * 2 + phase)
      return sum + size * (wave * (1 - roughness) + (1 - 2 * Math.abs(wave)) * roughness)
    }, 0)
    return [t * width, y - rise / 2]
  })
}

/** The land under a ridge, down to `bottom`. */
export function land(points: readonly Point[], bottom: number): Point[] {
  const first = points[0] ?? [0, bottom]
  const last = points.at(-1) ?? [0, bottom]
  return [...points, [last[0], bottom], [first[0], bottom]]
}

/** A ridge's height at `x`. */
export function heightAt(points: readonly Point[], x: number): number {
  const after = points.findIndex(([px]) => px >= x)
  const b = points[after] ?? points.at(-1) ?? [0, 0]
  const a = points[Math.max(0, after - 1)] ?? b
  return b[0] === a[0] ? b[1] : a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])
}
