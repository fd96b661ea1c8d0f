import { and, asc, desc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import type { Db } from '@/db/client'
import {
  agencies,
  articles,
  people,
  places,
  publicationBylines,
  publications,
  publicationTopics,
  sections,
  topicSlugs,
  topics,
  withdrawals,
} from '@/db/schema'
import { storyIdsOf } from '@/lib/body/references'
import type { ReaderContext } from '@/lib/context'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { decodeKey, pageOf } from '@/lib/keyset'
import { afterKey } from '@/lib/keyset-queries'
import { listSections } from '@/lib/taxonomy/queries'
import { bodyRefs } from './body-queries'
import { cardsOfStories, selectCards, toCards } from './card-queries'
import { topicPath } from './paths'
import type { AuthorRef, CardPage, PublishedArticle, SectionRef, TopicRef } from './published'

const perPage = 20
/** How many of the newest are looked through for the top of the front page. */
const newestOnFront = 16

/** What stands at an address: the article, the notice that it was withdrawn, or null. */
export async function getPublished(
  { db }: Pick<ReaderContext, 'db'>,
  { locale, number }: { locale: Locale; number: number },
): Promise<
  { kind: 'article'; article: PublishedArticle } | { kind: 'withdrawn'; storyId: string; withdrawnAt: Date } | null
> {
  const [row] = await db
    .select()
    .from(publications)
    .where(and(eq(publications.locale, locale), eq(publications.number, number)))
  if (!row) {
    const [notice] = await db
      .select({ storyId: articles.storyId, withdrawnAt: withdrawals.withdrawnAt })
      .from(withdrawals)
      .innerJoin(articles, eq(articles.id, withdrawals.articleId))
      .where(and(eq(withdrawals.locale, locale), eq(withdrawals.number, number)))
    return notice ? { kind: 'withdrawn', ...notice } : null
  }
  const [[card], topicRefs, placeNames, agencyNames, related, refs, siblings] = await Promise.all([
    selectCards(db)
      .where(eq(publications.articleId, row.articleId))
      .then((rows) => toCards(db, rows)),
    listTopicsOf(db, row.articleId, locale),
    namesInOrder(db, places, row.placeIds, locale),
    namesInOrder(db, agencies, row.agencyIds, locale),
    cardsOfStories(db, row.relatedIds, locale),
    bodyRefs(db, row.doc, { locale, pictures: row.pictures }),
    selectCards(db)
      .where(and(eq(publications.storyId, row.storyId), ne(publications.locale, locale)))
      .then((rows) => toCards(db, rows)),
  ])
  if (!card) return null
  return {
    kind: 'article',
    article: {
      ...card,
      doc: row.doc,
      refs,
      kicker: row.kicker,
      seoTitle: row.seoTitle,
      socialTitle: row.socialTitle,
      topics: topicRefs,
      places: placeNames,
      agencies: agencyNames,
      related,
      relatedIds: [...new Set([...row.relatedIds, ...storyIdsOf(row.doc)])],
      siblings: siblings.map((sibling) => ({ locale: sibling.locale, path: sibling.path })),
    },
  }
}

/** The front page: the newest story with a picture leads, the next ones follow, then a few of each section. No story stands twice. */
export async function getFront({ db }: Pick<ReaderContext, 'db'>, locale: Locale) {
  const inLocale = eq(publications.locale, locale)
  const [newest, sectionRefs] = await Promise.all([
    newestRows(db, inLocale, newestOnFront),
    listReaderSections({ db }, locale),
  ])
  const lead = newest.find((row) => row.picture) ?? newest[0]
  const others = newest.filter((row) => row !== lead).slice(0, 10)
  const above = new Set([...(lead ? [lead] : []), ...others].map((row) => row.articleId))
  const perSection = await Promise.all(
    sectionRefs.map(async (section) => {
      // Enough that four are left when all that stand above are of this section.
      const rows = await newestRows(db, and(inLocale, eq(publications.sectionId, section.id)), 4 + above.size)
      return { section, rows: rows.filter((row) => !above.has(row.articleId)).slice(0, 4) }
    }),
  )
  // All cards at once: their bylines are one question to the database.
  const cards = await toCards(db, [...(lead ? [lead] : []), ...others, ...perSection.flatMap(({ rows }) => rows)])
  const cardsOf = (rows: { articleId: string }[]) =>
    rows.flatMap(({ articleId }) => cards.filter((card) => card.articleId === articleId))
  return {
    lead: lead ? (cardsOf([lead])[0] ?? null) : null,
    seconds: cardsOf(others.slice(0, 4)),
    latest: cardsOf(others.slice(4)),
    sections: perSection
      .filter(({ rows }) => rows.length > 0)
      .map(({ section, rows }) => ({ section, cards: cardsOf(rows) })),
  }
}

/** A section with its articles, newest first; null when there is no such section. */
export async function listSection(
  { db }: Pick<ReaderContext, 'db'>,
  { locale, slug, after }: { locale: Locale; slug: string; after?: string | null },
): Promise<({ section: SectionRef } & CardPage) | null> {
  const [section] = await db.select().from(sections).where(eq(sections.slug, slug))
  if (!section) return null
  const rows = await selectCards(db)
    .where(
      and(
        eq(publications.locale, locale),
        eq(publications.sectionId, section.id),
        afterKey(publications.firstPublishedAt, publications.articleId, decodeKey(after)),
      ),
    )
    .orderBy(desc(publications.firstPublishedAt), desc(publications.articleId))
    .limit(perPage + 1)
  return { section: toSectionRef(section, locale), ...(await cardPage(db, rows)) }
}

/** A topic with its articles, newest first, and its addresses in the other languages; null when there is no such topic. */
export async function listTopic(
  { db }: Pick<ReaderContext, 'db'>,
  { locale, slug, after }: { locale: Locale; slug: string; after?: string | null },
): Promise<({ topic: TopicRef } & CardPage) | null> {
  const found = await db
    .select({ id: topics.id, name: topics.name, locale: topicSlugs.locale })
    .from(topicSlugs)
    .innerJoin(topics, eq(topics.id, topicSlugs.topicId))
    .where(eq(topicSlugs.slug, slug))
  const topic = found.find((row) => row.locale === locale) ?? found[0]
  if (!topic) return null
  const rows = await selectCards(db)
    .innerJoin(publicationTopics, eq(publicationTopics.articleId, publications.articleId))
    .where(
      and(
        eq(publicationTopics.topicId, topic.id),
        eq(publicationTopics.locale, locale),
        afterKey(publicationTopics.firstPublishedAt, publicationTopics.articleId, decodeKey(after)),
      ),
    )
    .orderBy(desc(publicationTopics.firstPublishedAt), desc(publicationTopics.articleId))
    .limit(perPage + 1)
  const [path] = await topicPaths(db, [topic.id], locale)
  return {
    topic: { id: topic.id, name: localize(topic.name, locale), path: path?.path ?? topicPath(locale, slug) },
    ...(await cardPage(db, rows)),
  }
}

/** An author with their articles, newest first; null when nobody has this slug or nothing of theirs was ever public here. */
export async function listAuthor(
  { db }: Pick<ReaderContext, 'db'>,
  { locale, slug, after }: { locale: Locale; slug: string; after?: string | null },
): Promise<({ author: AuthorRef } & CardPage) | null> {
  const [person] = await db
    .select({ id: people.id, name: people.name, slug: people.slug })
    .from(people)
    .where(eq(people.slug, slug))
  if (!person) return null
  const rows = await selectCards(db)
    .innerJoin(publicationBylines, eq(publicationBylines.articleId, publications.articleId))
    .where(
      and(
        eq(publicationBylines.personId, person.id),
        eq(publicationBylines.locale, locale),
        afterKey(publicationBylines.firstPublishedAt, publicationBylines.articleId, decodeKey(after)),
      ),
    )
    .orderBy(desc(publicationBylines.firstPublishedAt), desc(publicationBylines.articleId))
    .limit(perPage + 1)
  if (rows.length === 0 && !after) return null
  return { author: { ...person, name: localize(person.name, locale) }, ...(await cardPage(db, rows)) }
}

/** The sections for the header, in the order of the newspaper. */
export async function listReaderSections({ db }: Pick<ReaderContext, 'db'>, locale: Locale): Promise<SectionRef[]> {
  const all = await listSections({ db })
  return all.map((section) => toSectionRef(section, locale))
}

function newestRows(db: Db, condition: SQL | undefined, limit: number) {
  return selectCards(db)
    .where(condition)
    .orderBy(desc(publications.firstPublishedAt), desc(publications.articleId))
    .limit(limit)
}

async function cardPage(db: Db, rows: Parameters<typeof toCards>[1]): Promise<CardPage> {
  const page = pageOf(rows, perPage, (row) => ({ at: row.firstPublishedAt, id: row.articleId }))
  return { cards: await toCards(db, page.items), next: page.next }
}

async function listTopicsOf(db: Db, articleId: string, locale: Locale): Promise<TopicRef[]> {
  const rows = await db
    .select({ id: topics.id, name: topics.name })
    .from(publicationTopics)
    .innerJoin(topics, eq(topics.id, publicationTopics.topicId))
    .where(eq(publicationTopics.articleId, articleId))
    .orderBy(asc(publicationTopics.position))
  const paths = await topicPaths(
    db,
    rows.map(({ id }) => id),
    locale,
  )
  return rows.flatMap(({ id, name }) => {
    const path = paths.find((one) => one.topicId === id)?.path
    return path ? [{ id, name: localize(name, locale), path }] : []
  })
}

/** Each topic's address: its slug in this language, else the one it has. */
export async function topicPaths(
  db: Db,
  topicIds: string[],
  locale: Locale,
): Promise<{ topicId: string; path: string }[]> {
  if (topicIds.length === 0) return []
  const rows = await db.select().from(topicSlugs).where(inArray(topicSlugs.topicId, topicIds))
  return topicIds.flatMap((topicId) => {
    const own = rows.filter((row) => row.topicId === topicId)
    const best = own.find((row) => row.locale === locale) ?? own[0]
    return best ? [{ topicId, path: topicPath(locale, best.slug) }] : []
  })
}

async function namesInOrder(
  db: Db,
  table: typeof places | typeof agencies,
  ids: string[],
  locale: Locale,
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db.select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids))
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    return row ? [localize(row.name, locale)] : []
  })
}

function toSectionRef(
  section: { id: string; slug: string; name: Record<string, string | undefined>; hue: number },
  locale: Locale,
): SectionRef {
  return { id: section.id, slug: section.slug, name: localize(section.name, locale), hue: section.hue }
}
