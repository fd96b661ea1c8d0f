import { countCharacters } from '@/lib/i18n/characters'

/** Other forms of the headline, in the order of their use: on the page, in search results, in shared links, on telephones. */
export const titleNames = ['kicker', 'seoTitle', 'socialTitle', 'pushText'] as const
export type TitleName = (typeof titleNames)[number]
export type Titles = Record<TitleName, string>

/**
 * Lengths in characters as a person counts them. `best`: longer is cut off where it is shown (search engines after about
 * 60, link cards after two lines, locked screens after four). `max`: longer is none of these things any more.
 */
export const titleLimits: Record<TitleName, { best: number; max: number }> = {
  kicker: { best: 40, max: 120 },
  seoTitle: { best: 60, max: 200 },
  socialTitle: { best: 90, max: 250 },
  pushText: { best: 120, max: 400 },
}

export type TitleLength = { characters: number; best: number; state: 'empty' | 'fits' | 'long' }

/** How long a form of the headline is beside how long it should be at most. Advice: nothing is refused for it. */
export function titleLength(name: TitleName, text: string): TitleLength {
  const { best } = titleLimits[name]
  const characters = countCharacters(text.trim())
  return { characters, best, state: characters === 0 ? 'empty' : characters > best ? 'long' : 'fits' }
}

export function isTitleName(name: string): name is TitleName {
  return titleNames.some((one) => one === name)
}
