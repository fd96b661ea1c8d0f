/** The class that carries a section's hue (degrees, 0–359) in steps of fifteen; see `hues.css`. */
export function hueClass(hue: number): string {
  return `hue-${Math.round((((hue % 360) + 360) % 360) / 15) % 24}`
}
