import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { setField } from '@/lib/articles/field-mutations'
import { appendSteps, createStory, transitionArticle } from '@/lib/articles/mutations'
import { getArticle, loadDraft } from '@/lib/articles/queries'
import type { TransitionName } from '@/lib/articles/workflow'
import { replaceAll } from '@/lib/body/replace-all'
import { schemaVersion } from '@/lib/body/schema'
import { parseDoc } from '@/lib/body/validate'
import type { Context } from '@/lib/context'
import type { Locale } from '@/lib/i18n/locales'
import { createPerson } from '@/lib/people/mutations'
import { getActor } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/can'
import type { Role } from '@/lib/permissions/roles'
import { createSection } from '@/lib/taxonomy/mutations'

/** The morning on which every database test plays. */
export const morning = new Date('2026-11-23T06:00:00Z')

const cast = {
  salma: { role: 'reporter', name: { ar: 'سلمى الحداد', en: 'Salma Haddad' } },
  karim: { role: 'reporter', name: { ar: 'كريم ناصر', en: 'Karim Nasser' } },
  dana: { role: 'translator', name: { ar: 'دانة العلي', en: 'Dana Al Ali' } },
  huda: { role: 'editor', name: { ar: 'هدى منصور', en: 'Huda Mansour' } },
  sami: { role: 'editor', name: { ar: 'سامي عون', en: 'Sami Aoun' }, section: 'sport' },
  rana: { role: 'photo_editor', name: { ar: 'رنا خليل', en: 'Rana Khalil' } },
  nabil: { role: 'publisher', name: { ar: 'نبيل شاهين', en: 'Nabil Shaheen' } },
  amal: { role: 'admin', name: { ar: 'أمل درويش', en: 'Amal Darwish' } },
} satisfies Record<string, { role: Role; name: Record<Locale, string>; section?: 'politics' | 'sport' }>

export type CastName = keyof typeof cast

/** Empties every table, so that each test of a file begins alone. */
export async function emptyTables(db: Db): Promise<void> {
  await db.execute(
    sql`truncate people, sections, topics, places, agencies, assets, stories, articles, events, house_styles, house_names, house_words, sign_in_limits, setup_tokens restart identity cascade`,
  )
}

/** A newsroom with two sections and a named cast, one of each role; Sami edits sport only. */
export async function givenNewsroom(db: Db) {
  await emptyTables(db)
  const system: Context = { db, actor: { kind: 'system' }, now: morning }
  const politics = await createSection(system, { slug: 'politics', name: { ar: 'سياسة', en: 'Politics' }, hue: 200 })
  const sport = await createSection(system, { slug: 'sport', name: { ar: 'رياضة', en: 'Sport' }, hue: 120 })
  const sections = { politics, sport }
  const actors = {} as Record<CastName, Extract<Actor, { kind: 'person' }>>
  for (const [name, person] of Object.entries(cast) as [CastName, (typeof cast)[CastName]][]) {
    const sectionId = 'section' in person ? sections[person.section].id : null
    const { id } = await createPerson(system, {
      email: `${name}@midad.example`,
      name: person.name,
      slug: name,
      password: `${name}-writes-every-day`,
      uiLocale: 'ar',
      grants: [{ role: person.role, sectionId, locale: null }],
    })
    actors[name] = await getActor(db, id)
  }
  /** The context of a person, `minutes` after the morning began. */
  const as = (name: CastName, minutes = 0): Context => ({
    db,
    actor: actors[name],
    now: new Date(morning.getTime() + minutes * 60_000),
  })
  return { system, sections, actors, as }
}

export type Newsroom = Awaited<ReturnType<typeof givenNewsroom>>

/** Replaces the text of a draft as one edit by the person of `ctx`. */
export async function write(
  ctx: Context,
  articleId: string,
  text: { headline?: string; standfirst?: string; paragraphs?: string[] },
): Promise<{ version: number }> {
  const before = await loadDraft(ctx.db, articleId)
  const inline = (value: string) => (value ? [{ type: 'text', text: value }] : [])
  const after = parseDoc({
    type: 'doc',
    content: [
      { type: 'headline', content: inline(text.headline ?? '') },
      { type: 'standfirst', content: inline(text.standfirst ?? '') },
      ...(text.paragraphs ?? ['']).map((value) => ({ type: 'paragraph', content: inline(value) })),
    ],
  })
  return appendSteps(ctx, {
    articleId,
    version: before.version,
    clientId: 'test-client',
    schemaVersion,
    steps: replaceAll(before.doc, after),
  })
}

/** A story with text and a section, in one language, as far along as asked. */
export async function givenArticle(
  { as, sections }: Newsroom,
  options: {
    headline?: string
    locale?: Locale
    section?: 'politics' | 'sport'
    upTo?: 'draft' | 'in_review' | 'ready' | 'published'
  } = {},
): Promise<{ articleId: string; storyId: string; number: number }> {
  const { headline = 'افتتاح مكتبة جديدة في الميناء', locale = 'ar', section = 'politics', upTo = 'draft' } = options
  const story = await createStory(as('salma'), { locale })
  await write(as('salma'), story.articleId, {
    headline,
    standfirst: 'أبوابها مفتوحة كل يوم.',
    paragraphs: ['قالت مديرة المكتبة إن القاعة تتسع لمئتي قارئ.'],
  })
  await setField(as('salma'), { articleId: story.articleId, field: 'section', value: sections[section].id, version: 0 })
  const path: [CastName, TransitionName, string][] = [
    ['salma', 'submit', 'in_review'],
    ['huda', 'approve', 'ready'],
    ['nabil', 'publish', 'published'],
  ]
  if (upTo !== 'draft')
    for (const [name, transition, status] of path) {
      await transitionArticle(as(name), { id: story.articleId, name: transition })
      if (status === upTo) break
    }
  return story
}

/** The version of a field beside the text, for the next `setField`. */
export async function fieldVersion(ctx: Context, articleId: string, field: string): Promise<number> {
  const article = await getArticle(ctx, articleId)
  return (article.fields[field] ?? article.story.fields[field])?.version ?? 0
}
