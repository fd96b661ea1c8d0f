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
