/** A part of an address as it was written, from the percent-encoded form in which Next gives it; broken codes stay as they are. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
