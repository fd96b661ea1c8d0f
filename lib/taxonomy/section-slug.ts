import { latinSlug } from '@/lib/arabic/latin-slug'
import { isReservedSlug } from '@/lib/arabic/slug'
import { localeCodes, locales } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized'

/** Longest slug of a section, in characters. */
export const sectionSlugLength = 40

/** A suggestion for the address of a section, from its name in a language of Latin script; '' without one. Never a reserved word. */
export function sectionSlug(name: LocalizedText): string {
  const latin = localeCodes.filter((code) => locales[code].script === 'latin').map((code) => name[code] ?? '')
  const slug = latin.map((text) => latinSlug(text, sectionSlugLength)).find(Boolean) ?? ''
  return isReservedSlug(slug) ? `${slug}-1` : slug
}
