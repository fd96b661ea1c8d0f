/**
 * Wraps inserted text in first-strong isolates (U+2068 … U+2069), so that an English name inside an Arabic sentence, or the
 * reverse, does not reorder the words around it (W3C alreq; UAX #9).
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}
