import type { RelatedStory } from '@/lib/articles/article'
import type { AssetRef } from '@/lib/assets/asset-ref'
import type { Locale } from '@/lib/i18n/locales'
import { revive } from '../panels/upload-picture'

/** Asks for things by id, many at once, each once. A thing that does not exist, or cannot be had now, is null. */
type Loader<Thing> = { get: (id: string) => Promise<Thing | null>; know: (id: string, thing: Thing) => void }

/** A picture of the library by its id. */
export const pictures: Loader<AssetRef> = loader(async (ids) => {
  const found = await ask<AssetRef[]>(`/api/assets?ids=${ids.join(',')}`)
  return new Map(found.map((asset) => [asset.id, revive(asset)]))
})

/** Stories by their id, named in the language of the article. */
export function storiesIn(locale: Locale): Loader<RelatedStory> {
  return loader(async (ids) => {
    const found = await ask<RelatedStory[]>(`/api/stories?ids=${ids.join(',')}&locale=${locale}`)
    return new Map(found.map((story) => [story.storyId, story]))
  })
}

/** Other stories whose headline has these words. @throws Error when they cannot be had now */
export function findStories(
  q: string,
  { storyId, locale }: { storyId: string; locale: Locale },
): Promise<RelatedStory[]> {
  return ask<RelatedStory[]>(`/api/stories?${new URLSearchParams({ q, locale, except: storyId })}`)
}

const most = 100

function loader<Thing>(fetchMany: (ids: string[]) => Promise<Map<string, Thing>>): Loader<Thing> {
  const known = new Map<string, Promise<Thing | null>>()
  const waiting: { id: string; settle: (thing: Thing | null) => void }[] = []
  const send = () => {
    const batch = waiting.splice(0, most)
    if (waiting.length > 0) queueMicrotask(send)
    const forget = () => {
      for (const { id } of batch) known.delete(id)
      return new Map<string, Thing>()
    }
    void fetchMany(batch.map(({ id }) => id))
      .catch(forget)
      .then((found) => {
        for (const { id, settle } of batch) settle(found.get(id) ?? null)
      })
  }
  return {
    get: (id) => {
      const before = known.get(id)
      if (before) return before
      const asked = new Promise<Thing | null>((settle) => {
        if (waiting.length === 0) queueMicrotask(send)
        waiting.push({ id, settle })
      })
      known.set(id, asked)
      return asked
    },
    know: (id, thing) => {
      known.set(id, Promise.resolve(thing))
    },
  }
}

async function ask<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}
