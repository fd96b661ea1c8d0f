/** The attributes of a start tag as React writes them: always `name="value"`, entities decoded, names in lower case. */
export function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of tag.matchAll(/\s([^\s=/>"]+)="([^"]*)"/g)) {
    attributes.set(name.toLowerCase(), decodeEntities(value))
  }
  return attributes
}

/** Undoes React's escaping of text and attributes. */
export function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => entities[name] ?? whole)
}

/** Makes text safe to stand in HTML, in text and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '',
  )
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
