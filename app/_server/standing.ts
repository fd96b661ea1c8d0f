import type { Standing } from '@/components/editor/standing'
import { type ArticleDetail, hasUnpublishedChanges, subjectOf } from '@/lib/articles/article'
import { readiness } from '@/lib/articles/readiness'
import { readinessInput, storiesLedTo } from '@/lib/articles/readiness-input'
import { availableTransitions, transitionOf } from '@/lib/articles/workflow'
import type { DocJson } from '@/lib/body/doc-json'
import type { Context } from '@/lib/context'
import { explanationWords } from '@/lib/newsroom/refusal-words'
import { can, explain } from '@/lib/permissions/can'
import { bodyPictures, publicStories } from '@/lib/publications/body-queries'
import type { Person } from './context'

/** Where an article stands for a person, worded in their language. */
export async function standingOf(
  ctx: Context & { actor: Person },
  article: ArticleDetail,
  doc: DocJson,
): Promise<Standing> {
  const { actor } = ctx
  const [pictures, known] = await Promise.all([
    bodyPictures(ctx.db, doc, article.locale),
    publicStories(ctx.db, storiesLedTo(article.story, doc), article.locale),
  ])
  const changed = hasUnpublishedChanges(article)
  const editing = explain(actor, 'article.edit', subjectOf(article))
  return {
    status: article.status,
    note: article.note,
    changed,
    unchangedSincePublished: article.publication !== null && !changed,
    problems: readiness(readinessInput(article, doc, { pictures, publicStories: known })),
    offered: availableTransitions(actor, subjectOf(article))
      .filter(({ name }) => name !== 'update' || changed)
      .map(({ name, permission }) => ({
        name,
        why: permission.allowed ? null : explanationWords(actor.uiLocale, permission),
        needsNote: transitionOf(name).needsNote === true,
      })),
    whyReadOnly: editing.allowed ? null : explanationWords(actor.uiLocale, editing),
    maySuggest: can(actor, 'article.suggest', subjectOf(article)),
    mayComment: can(actor, 'article.comment', subjectOf(article)),
  }
}
