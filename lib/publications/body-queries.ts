import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { assets, publications } from '@/db/schema'
import { assetColumns } from '@/lib/assets/queries'
import type { DocJson } from '@/lib/body/doc-json'
import { assetIdsOf, storyIdsOf } from '@/lib/body/references'
import type { Locale } from '@/lib/i18n/locales'
import type { BodyRefs } from './body-refs'
import { cardsOfStories } from './card-queries'
import { fromStoredPicture, type StoredPicture, toStoredPicture } from './published-picture'

/** The pictures of a draft as they would be published now, by id; ids without a picture are left out. */
export async function bodyPictures(db: Db, doc: DocJson, locale: Locale): Promise<Record<string, StoredPicture>> {
  const ids = assetIdsOf(doc)
  if (ids.length === 0) return {}
  const rows = await db.select(assetColumns).from(assets).where(inArray(assets.id, ids))
  return Object.fromEntries(rows.map((row) => [row.id, toStoredPicture(row, locale)]))
}

/** Those of the stories that readers can open in `locale` now. */
export async function publicStories(db: Db, storyIds: string[], locale: Locale): Promise<ReadonlySet<string>> {
  if (storyIds.length === 0) return new Set()
  const rows = await db
    .select({ storyId: publications.storyId })
    .from(publications)
    .where(and(eq(publications.locale, locale), inArray(publications.storyId, storyIds)))
  return new Set(rows.map(({ storyId }) => storyId))
}

/** What a body speaks of, from the pictures frozen with it (or taken for a draft) and the stories public now. */
export async function bodyRefs(
  db: Db,
  doc: DocJson,
  { locale, pictures }: { locale: Locale; pictures: Record<string, StoredPicture> },
): Promise<BodyRefs> {
  const cards = await cardsOfStories(db, storyIdsOf(doc), locale)
  return {
    locale,
    pictures: Object.fromEntries(Object.entries(pictures).map(([id, stored]) => [id, fromStoredPicture(stored)])),
    stories: Object.fromEntries(cards.map((card) => [card.storyId, card])),
  }
}
