import type { Locale } from '@/lib/i18n/locales'

/**
 * What a page shows, as tags of the page cache. A page names its own tags; an event names those it made untrue
 * (`tags-of-event.ts`). Lists carry a tag for their membership and one for each story on them.
 */
export const frontTag = (locale: Locale) => `front:${locale}`
export const sectionTag = (sectionId: string, locale: Locale) => `section:${sectionId}:${locale}`
export const topicTag = (topicId: string, locale: Locale) => `topic:${topicId}:${locale}`
export const authorTag = (personId: string, locale: Locale) => `author:${personId}:${locale}`
export const storyTag = (storyId: string) => `story:${storyId}`
export const assetTag = (assetId: string) => `asset:${assetId}`
/** Every page: names of sections stand in the header of each. */
export const siteTag = 'site'

/** The tags of the stories and pictures in a list of cards. */
export function tagsOfCards(cards: { storyId: string; picture: { id: string } | null }[]): string[] {
  return [
    ...new Set(cards.flatMap((card) => [storyTag(card.storyId), ...(card.picture ? [assetTag(card.picture.id)] : [])])),
  ]
}
