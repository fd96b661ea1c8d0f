/** Which places of a text are taken. Asking costs what the piece is long, however many were taken before. */
export function placesIn(text: string) {
  const taken = new Uint8Array(text.length)
  return {
    isFree: (from: number, to: number): boolean => {
      for (let at = from; at < to; at++) if (taken[at]) return false
      return true
    },
    take: (from: number, to: number): void => {
      taken.fill(1, from, to)
    },
  }
}
