/**
 * Characters that a text may not hold because a store, a feed or a browser chokes on them: NUL and other controls (but tab
 * and newline), noncharacters, and halves of surrogate pairs. PostgreSQL refuses NUL and lone surrogates in jsonb.
 */
export function isStorable(text: string): boolean {
  return text.search(unstorable) === -1
}

/** The text without them. */
export function storable(text: string): string {
  return text.replace(unstorable, '')
}

const unstorable = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu

/**
 * Characters that only turn the direction of the text around them (LRM, RLM, embeddings, isolates): invisible, lost in the
 * next copy, and read aloud by nobody. New text may not hold them; what they did is done by the direction of a block and
 * by the mark `isolate`.
 */
export function holdsDirectionControls(text: string): boolean {
  return text.search(directionControls) !== -1
}

/** The text without them. */
export function withoutDirectionControls(text: string): string {
  return text.replace(directionControls, '')
}

const directionControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
