import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { hrefWith, type SearchParams } from './article-filter'

export const houseStyleParts = ['choices', 'names', 'words'] as const
export type HouseStylePart = (typeof houseStyleParts)[number]

const paths: Record<HouseStylePart, string> = {
  choices: '/newsroom/house-style',
  names: '/newsroom/house-style/names',
  words: '/newsroom/house-style/words',
}

/** What a page of the house style shows, as it stands in its address. */
export type HouseStyleView = { edition: Locale; q?: string; after?: string }

/** Reads a view from an address; what makes no sense there counts as absent. */
export function parseHouseStyleView({ edition, q, after }: SearchParams): HouseStyleView {
  const text = typeof q === 'string' ? q.trim().slice(0, 80) : ''
  return {
    edition: isLocale(edition) ? edition : defaultLocale,
    ...(text ? { q: text } : {}),
    ...(typeof after === 'string' && after ? { after } : {}),
  }
}

/** The address of a part; the edition the newsroom begins with needs no mention. */
export function houseStyleHref(part: HouseStylePart, { edition, q, after }: Partial<HouseStyleView> = {}): string {
  return hrefWith(paths[part], { edition: edition === defaultLocale ? undefined : edition, q, after })
}
