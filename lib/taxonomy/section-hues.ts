/**
 * The hues offered for a section (degrees of OKLCH), thirty apart so that two neighbours are told from each other as thin
 * rules. Lightness and chroma are the theme's (`tokens.css`): every one of them is calm and legible.
 */
export const sectionHues = {
  rose: 0,
  brick: 30,
  amber: 60,
  olive: 90,
  moss: 120,
  green: 150,
  teal: 180,
  sea: 210,
  sky: 240,
  indigo: 270,
  violet: 300,
  plum: 330,
} as const

export type SectionHue = keyof typeof sectionHues

export const hueNames = Object.keys(sectionHues) as SectionHue[]

/** The hue that most differs from those in use: the first suggestion for a new section. */
export function freshHue(used: readonly number[]): number {
  const distance = (hue: number) => Math.min(360, ...used.map((other) => apart(hue, other)))
  return hueNames.map((name) => sectionHues[name]).reduce((best, hue) => (distance(hue) > distance(best) ? hue : best))
}

function apart(a: number, b: number): number {
  const around = Math.abs(a - b) % 360
  return Math.min(around, 360 - around)
}
