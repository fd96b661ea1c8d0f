import { setField } from '@/lib/articles/field-mutations'
import { appendSteps, createStory, createTranslation, transitionArticle } from '@/lib/articles/mutations'
import type { TransitionName } from '@/lib/articles/workflow'
import { schemaVersion } from '@/lib/body/schema'
import type { Context } from '@/lib/context'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { type CastKey, type CastMember, cast } from './cast'
import type { DemoNewsroom } from './newsroom'
import type { DemoArticle, DemoStory } from './story'
import { timesOf } from './times'
import { addition, type Batch, typingOf } from './typing'
import { type Drawing, uploadPicture } from './upload-picture'

/** Something one person of the cast does at one moment. */
export type Act = { at: Date; by: CastKey; run: (ctx: Context) => Promise<unknown> }

/** The ids of the stories begun so far, by key. */
export type Begun = Map<string, { storyId: string; articles: Partial<Record<Locale, string>> }>

export type Staging = { newsroom: DemoNewsroom; begun: Begun; drawings: Map<string, Drawing>; now: Date }

/** Everything that happens to a story from its first word on, to be done in order of time among the acts of all stories. */
export function actsOf(story: DemoStory, staging: Staging): Act[] {
  const author = story.by[0] ?? 'salma'
  const { locale }: CastMember['grant'] = cast[author].grant
  const first = locale ?? localeCodes.find((code) => story.articles[code]) ?? 'ar'
  const play: Play = { story, staging, author, first }
  return [
    ...beginning(play),
    ...pictureActs(play),
    ...localeCodes.flatMap((code) => articleActs(play, code, story.articles[code])),
  ]
}

/** One story on the stage: its author and the language it is written in first. */
type Play = { story: DemoStory; staging: Staging; author: CastKey; first: Locale }

function beginning({ story, staging, author, first }: Play): Act[] {
  const { newsroom, begun } = staging
  return [
    act(story, staging, -290, author, async (ctx) => {
      const sectionId = newsroom.sections[story.section]
      const { storyId, articleId } = await createStory(ctx, { locale: first, sectionId })
      begun.set(story.key, { storyId, articles: { [first]: articleId } })
    }),
    act(story, staging, -280, author, async (ctx) => {
      const to = { articleId: idOf(story, staging, first), version: 0 }
      await setField(ctx, { ...to, field: 'topics', value: story.topics.map((key) => newsroom.topics[key]) })
      await setField(ctx, { ...to, field: 'places', value: story.places.map((key) => newsroom.places[key]) })
      await setField(ctx, { ...to, field: 'agencies', value: story.agencies.map((key) => newsroom.agencies[key]) })
      const related = story.related.flatMap((key) => begun.get(key)?.storyId ?? [])
      if (related.length > 0) await setField(ctx, { ...to, field: 'related', value: related })
    }),
  ]
}

function pictureActs({ story, staging, author, first }: Play): Act[] {
  const drawing = staging.drawings.get(story.key)
  if (!drawing) return []
  let value = ''
  return [
    act(story, staging, -170, 'dina', async (ctx) => {
      value = await uploadPicture(ctx, drawing)
    }),
    act(story, staging, -165, author, (ctx) =>
      setField(ctx, { articleId: idOf(story, staging, first), version: 0, field: 'leadAsset', value }),
    ),
  ]
}

function articleActs({ story, staging, author, first }: Play, locale: Locale, article?: DemoArticle): Act[] {
  if (!article) return []
  const by = article.by ?? story.by
  const writer = locale === first ? author : (by.find((key) => cast[key].grant.role === 'translator') ?? 'nadim')
  const desk: CastKey = story.section === 'sport' ? 'omar' : 'rania'
  const when = timesOf(article, locale === first)
  const dated = { locale, at: new Date(publishedAt(story, staging)) }
  const plan = (minutes: number, person: CastKey, run: Act['run']) => act(story, staging, minutes, person, run)
  const articleId = () => idOf(story, staging, locale)
  const save = (minutes: number, person: CastKey, batch: Batch) =>
    plan(minutes, person, (ctx) =>
      appendSteps(ctx, { articleId: articleId(), clientId: `demo-${person}`, schemaVersion, ...batch }),
    )

  const acts: Act[] = []
  if (locale !== first)
    acts.push(
      plan(10, writer, async (ctx) => {
        const translation = await createTranslation(ctx, { articleId: idOf(story, staging, first), locale })
        const begun = staging.begun.get(story.key)
        if (begun) begun.articles[locale] = translation.articleId
      }),
    )
  const batches = typingOf(article, dated)
  const pause = (when.written - when.begun) / Math.max(1, batches.length - 1)
  acts.push(...batches.map((batch, order) => save(when.begun + order * pause, writer, batch)))
  if (by.length > 1) {
    const value = by.map((key) => staging.newsroom.actors[key].id)
    acts.push(
      plan(when.begun + 1, writer, (ctx) =>
        setField(ctx, { articleId: articleId(), version: 0, field: 'byline', value }),
      ),
    )
  }
  const { kicker, planned } = article
  const asked = [
    ...(kicker ? [{ field: 'kicker', value: kicker } as const] : []),
    ...(planned ? [{ field: 'plannedLength', value: planned } as const] : []),
  ]
  for (const change of asked)
    acts.push(plan(when.begun + 2, writer, (ctx) => setField(ctx, { articleId: articleId(), version: 0, ...change })))
  for (const [minutes, name] of when.stages) {
    const note = name === 'send_back' ? { note: article.note } : {}
    const person = takenOnBy(name, { writer, desk })
    acts.push(plan(minutes, person, (ctx) => transitionArticle(ctx, { id: articleId(), name, ...note })))
  }
  if (article.added) acts.push(save(20 * 60, desk, addition(article, article.added, dated)))
  return acts
}

function takenOnBy(name: TransitionName, { writer, desk }: { writer: CastKey; desk: CastKey }): CastKey {
  if (name === 'submit') return writer
  return name === 'approve' || name === 'send_back' ? desk : 'tariq'
}

/** An act some minutes before (−) or after the story's publication, but never after the moment the demo is seen. */
function act(story: DemoStory, staging: Staging, minutes: number, by: CastKey, run: Act['run']): Act {
  const at = publishedAt(story, staging) + minutes * 60_000
  return { at: new Date(Math.min(at, staging.now.getTime())), by, run }
}

function publishedAt(story: DemoStory, { now }: Staging): number {
  return now.getTime() - story.hoursAgo * 3_600_000
}

/** The article's id, known once the act that begins it is done. */
function idOf(story: DemoStory, { begun }: Staging, locale: Locale): string {
  const id = begun.get(story.key)?.articles[locale]
  if (!id) throw new Error(`${story.key} has no article in ${locale} yet`)
  return id
}
