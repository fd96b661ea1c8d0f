import type { Direction, Locale } from '@/lib/i18n/locales'

/** An element around what is HTML already; nothing around nothing. */
export function element(tag: string, inside: string, attributes = ''): string {
  return inside === '' ? '' : `<${tag}${attributes}>${inside}</${tag}>`
}

/** The attributes of direction and language, where there is something to say. */
export function setting(dir: Direction | null, lang: Locale | undefined): string {
  return `${dir ? ` dir="${dir}"` : ''}${lang ? ` lang="${lang}"` : ''}`
}

/** Text as it is written in HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
