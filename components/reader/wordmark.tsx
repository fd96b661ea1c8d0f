/** «مداد» in four strokes of one pen: meem, dal, alif, dal. Takes the colour of the text around it. */
export function Wordmark() {
  return (
    <svg viewBox="10 8 206 79" fill="none" stroke="currentColor" strokeWidth="14" aria-hidden="true" focusable="false">
      <path d="M166 80h26a17 17 0 1 0-17-17v17h-69M150 80 134 34" />
      <path d="M90 8v79" />
      <path d="M10 80h46L40 34" />
    </svg>
  )
}
