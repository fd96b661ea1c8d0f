/** Prints the page: its style sheet leaves only the text. */
export function print(lines: 'single' | 'double'): void {
  const { dataset } = document.documentElement
  dataset.print = lines
  window.addEventListener('afterprint', () => delete dataset.print, { once: true })
  // After the menu has gone.
  setTimeout(() => window.print(), 50)
}
