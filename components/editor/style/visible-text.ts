/** Text whose spaces and invisible characters are the point: drawn as signs and codes. */
export function visibleText(text: string): string {
  if (/[^\s\p{Cf}\p{Cc}]/u.test(text)) return text.replace(hidden, codeOf)
  return text.replace(/ /g, '␣').replace(hidden, codeOf)
}

const hidden = /[\p{Cf}\p{Cc}\u00A0\u2000-\u200A\u202F]/gu

function codeOf(character: string): string {
  if (character === '\n') return '↵'
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
