import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { assetTag, authorTag, frontTag, sectionTag, siteTag, storyTag, topicTag } from './tags'

/** The tags of the pages that an event made untrue. */
export function tagsOfEvent(event: { type: string; storyId: string | null; data: Record<string, unknown> }): string[] {
  switch (event.type) {
    case 'article.published':
    case 'article.updated':
    case 'article.withdrawn':
      return [...(event.storyId ? [storyTag(event.storyId)] : []), ...listTags(event.data)]
    case 'asset.field_changed':
      return [assetTag(String(event.data.assetId))]
    case 'section.created':
    case 'section.updated':
    case 'section.moved':
      return [siteTag]
    default:
      return []
  }
}

function listTags(data: Record<string, unknown>): string[] {
  const locale = localeCodes.find((code) => code === data.locale)
  if (!locale) return []
  const each = (key: string, tag: (id: string, locale: Locale) => string) =>
    Array.isArray(data[key]) ? data[key].map((id) => tag(String(id), locale)) : []
  return [
    frontTag(locale),
    ...each('sectionIds', sectionTag),
    ...each('topicIds', topicTag),
    ...each('personIds', authorTag),
  ]
}
