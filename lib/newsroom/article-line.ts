import type { ArticleRow } from '@/lib/articles/article'
import type { Status } from '@/lib/articles/status'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import type { Actor } from '@/lib/permissions/can'
import { type ArticleFilter, articlesHref } from './article-filter'
import { formatListTime } from './list-time'
import { nextStep } from './next-step'

/** A line of the list of articles, with everything said in words already: what the browser needs to draw it, and no more. */
export type ArticleLine = {
  id: string
  locale: Locale
  headline: string
  status: Status
  /** What the state is called. */
  state: string
  section: { name: string; hue: number; href: string } | null
  /** Who changed it last. */
  who: { name: string; href: string } | null
  /** What it waits for, and whether for the person who reads this. */
  next: string
  yours: boolean
  /** ISO 8601, and as the list writes it. */
  changedAt: string
  changed: string
  siblings: { id: string; locale: Locale; status: Status; label: string }[]
}

/** What one line of the list says to `actor`; its links narrow the list as it is narrowed by `filter` now. */
export function articleLine(
  article: ArticleRow,
  { locale, actor, filter, now }: { locale: Locale; actor: Actor; filter: ArticleFilter; now: Date },
): ArticleLine {
  const t = translator(locale, 'newsroom')
  const { step, yours } = nextStep(article, actor)
  const { section } = article
  const who = article.updatedBy ?? article.createdBy
  return {
    id: article.id,
    locale: article.locale,
    headline: article.headline,
    status: article.status,
    state: step === 'changed' ? t('liveWithChanges') : t(`statuses.${article.status}`),
    section: section && {
      name: localize(section.name, locale),
      hue: section.hue,
      href: articlesHref(filter, { section: section.slug }),
    },
    who: who && { name: localize(who.name, locale), href: articlesHref(filter, { person: who.id }) },
    next: step === 'published' || step === 'withdrawn' ? t(`statuses.${step}`) : t(`articles.steps.${step}`),
    yours,
    changedAt: article.updatedAt.toISOString(),
    changed: formatListTime(article.updatedAt, now, locale),
    siblings: article.siblings.map(({ id, locale: code, status }) => ({
      id,
      locale: code,
      status,
      label: t('articles.sibling', { language: t(`languages.${code}`), status: t(`statuses.${status}`) }),
    })),
  }
}
