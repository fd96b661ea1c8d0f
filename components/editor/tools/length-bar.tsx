/** How much of a length is there: a line that fills, and changes its colour when it is over. `words` say it. */
export function LengthBar({
  label,
  value,
  best,
  words,
}: {
  label: string
  value: number
  best: number
  words: string
}) {
  return (
    <meter
      className={`length-bar ${value > best ? 'length-over' : ''}`}
      aria-label={label}
      aria-valuetext={words}
      min={0}
      max={best}
      value={Math.min(value, best)}
    />
  )
}
