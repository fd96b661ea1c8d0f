/** A typed spelling as it is kept: composed letters, single spaces, nothing around it. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
