/** A section's colour, for the eye only: its name stands beside it. */
export function HueMark({ hue, className = 'size-3 rounded-xs' }: { hue: number; className?: string }) {
  return (
    <span
      aria-hidden
      className={`block shrink-0 ${className}`}
      style={{ background: `oklch(var(--hue-lightness) var(--hue-chroma) ${hue})` }}
    />
  )
}
