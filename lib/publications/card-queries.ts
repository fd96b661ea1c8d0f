import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { people, publicationBylines, publications, sections } from '@/db/schema'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { toLocale } from '@/lib/i18n/to-locale'
import { articlePath } from './paths'
import type { Card } from './published'
import { fromStoredPicture } from './published-picture'

const columns = {
  articleId: publications.articleId,
  storyId: publications.storyId,
  number: publications.number,
  locale: publications.locale,
  slug: publications.slug,
  headline: publications.headline,
  standfirst: publications.standfirst,
  picture: publications.picture,
  firstPublishedAt: publications.firstPublishedAt,
  publishedAt: publications.publishedAt,
  words: publications.words,
  section: { id: sections.id, slug: sections.slug, name: sections.name, hue: sections.hue },
}

/** The start of a query for cards; finish it with `toCards`. */
export function selectCards(db: Db) {
  return db.select(columns).from(publications).innerJoin(sections, eq(sections.id, publications.sectionId)).$dynamic()
}

type CardRow = Awaited<ReturnType<typeof selectCards>>[number]

/** Puts rows into the reader's language and adds their bylines. */
export async function toCards(db: Db, rows: CardRow[]): Promise<Card[]> {
  const names = await listBylinesOf(
    db,
    rows.map((row) => row.articleId),
  )
  return rows.map((row) => {
    const locale = toLocale(row.locale)
    return {
      ...row,
      locale,
      section: { ...row.section, name: localize(row.section.name, locale) },
      path: articlePath({ ...row, locale, section: row.section.slug }),
      picture: row.picture && fromStoredPicture(row.picture),
      bylines: names
        .filter((name) => name.articleId === row.articleId)
        .map(({ id, slug, name }) => ({ id, slug, name: localize(name, locale) })),
    }
  })
}

/** The published cards of these stories in `locale`, in the order of `storyIds`; stories not public there are left out. */
export async function cardsOfStories(db: Db, storyIds: string[], locale: Locale): Promise<Card[]> {
  if (storyIds.length === 0) return []
  const rows = await selectCards(db).where(
    and(eq(publications.locale, locale), inArray(publications.storyId, storyIds)) as SQL,
  )
  const cards = await toCards(db, rows)
  return storyIds.flatMap((id) => cards.filter((card) => card.storyId === id))
}

async function listBylinesOf(db: Db, articleIds: string[]) {
  if (articleIds.length === 0) return []
  return db
    .select({ articleId: publicationBylines.articleId, id: people.id, name: people.name, slug: people.slug })
    .from(publicationBylines)
    .innerJoin(people, eq(people.id, publicationBylines.personId))
    .where(inArray(publicationBylines.articleId, articleIds))
    .orderBy(asc(publicationBylines.position))
}
