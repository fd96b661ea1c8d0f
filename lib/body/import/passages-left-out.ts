/** What mammoth says of an element that it does not know, and of whose inside it says nothing. */
const unknown = /^An unrecognised element was ignored: (?:\{[^}]*\}|(\w+):)?(\w+)$/
/** These lead to another file, which has the words. */
const elsewhere = ['w:altChunk', 'w:subDoc']

/**
 * How many passages with words mammoth left out of these parts of a Word file: equations, words with their reading above
 * them, files within. One pass, whatever the XML is.
 */
export function passagesLeftOut(parts: string[], messages: { message: string }[]): number {
  const names = messages.flatMap(({ message }) => {
    const [, prefix, name] = unknown.exec(message) ?? []
    return name ? [prefix ? `${prefix}:${name}` : `(?!w:)\\w+:${name}`] : []
  })
  if (names.length === 0) return 0
  const tags = new RegExp(`<(/?)(${names.join('|')})(?=[\\s/>])[^<>]*>|<\\w+:t(?=[\\s>])`, 'g')
  return parts.reduce((count, xml) => count + countIn(xml, tags), 0)
}

function countIn(xml: string, tags: RegExp): number {
  let count = 0
  let depth = 0
  let hasWords = false
  for (const [tag, ends, name] of xml.matchAll(tags)) {
    if (!name) hasWords = depth > 0
    else if (tag.endsWith('/>')) count += elsewhere.includes(name) ? 1 : 0
    else if (!ends) {
      if (depth === 0) hasWords = false
      depth++
    } else if (depth > 0) {
      depth--
      if (depth === 0 && hasWords) count++
    }
  }
  return count
}
