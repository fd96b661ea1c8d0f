import { HeldText } from '@/components/ui/held-text'
import { Link } from '@/components/ui/link'
import type { ArticleRow } from '@/lib/articles/article'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import { type ArticleFilter, articlesHref } from '@/lib/newsroom/article-filter'
import { formatListTime } from '@/lib/newsroom/list-time'
import { nextStep } from '@/lib/newsroom/next-step'
import type { Actor } from '@/lib/permissions/can'
import { StatusDot } from './status-dot'

type Shared = { locale: Locale; actor: Actor; filter: ArticleFilter; now: Date }

/** Articles as a mail client lists letters: state, headline in its own language, where it belongs, who, what next, when. */
export function ArticleList({ items, ...shared }: { items: ArticleRow[] } & Shared) {
  return (
    <ol className="divide-line border-line divide-y border-y">
      {items.map((article) => (
        <Line key={article.id} article={article} {...shared} />
      ))}
    </ol>
  )
}

function Line({ article, locale, actor, filter, now }: { article: ArticleRow } & Shared) {
  const t = translator(locale, 'newsroom')
  const { step, yours } = nextStep(article, actor)
  const who = article.updatedBy ?? article.createdBy
  return (
    <li className="has-[a[data-row]:hover]:bg-hover has-[a[data-row]:focus-visible]:bg-hover relative grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-2 py-2 md:grid-cols-[auto_minmax(0,1fr)_5rem_8rem_9.5rem_4.5rem] md:py-1.5">
      <StatusDot
        status={article.status}
        label={step === 'changed' ? t('liveWithChanges') : t(`statuses.${article.status}`)}
      />
      <span className="flex min-w-0 items-center gap-2 max-md:col-span-2">
        <Link
          href={`/newsroom/articles/${article.id}`}
          data-row
          lang={article.locale}
          dir={locales[article.locale].dir}
          className="text-match min-w-0 py-0.5 font-medium after:absolute after:inset-0 max-md:line-clamp-2 md:truncate"
        >
          {article.headline ? (
            <HeldText locale={article.locale}>{article.headline}</HeldText>
          ) : (
            <span className="text-muted font-normal">{t('untitled')}</span>
          )}
        </Link>
        <Languages article={article} locale={locale} />
      </span>
      <span className="flex min-w-0 items-center gap-x-3 max-md:col-start-2 max-md:text-xs md:contents">
        <SectionName article={article} locale={locale} filter={filter} />
        <span className="text-muted truncate max-md:hidden">
          {who && (
            <Link href={articlesHref(filter, { person: who.id })} className="relative hover:underline">
              <bdi>{localize(who.name, locale)}</bdi>
            </Link>
          )}
        </span>
        <span className={`truncate ${yours ? 'text-accent font-medium' : 'text-muted'}`}>
          {step === 'published' || step === 'withdrawn' ? t(`statuses.${step}`) : t(`articles.steps.${step}`)}
        </span>
      </span>
      <time dateTime={article.updatedAt.toISOString()} className="text-muted text-end text-xs tabular-nums">
        {formatListTime(article.updatedAt, now, locale)}
      </time>
    </li>
  )
}

function SectionName({ article, locale, filter }: { article: ArticleRow; locale: Locale; filter: ArticleFilter }) {
  const { section } = article
  if (!section) {
    return <span className="text-muted truncate">{translator(locale, 'newsroom')('articles.noSection')}</span>
  }
  return (
    <Link
      href={articlesHref(filter, { section: section.slug })}
      className="relative flex min-h-6 shrink-0 items-center gap-1.5 truncate hover:underline"
    >
      <span
        aria-hidden
        className="size-2 shrink-0 rounded-xs"
        style={{ background: `oklch(var(--hue-lightness) var(--hue-chroma) ${section.hue})` }}
      />
      {localize(section.name, locale)}
    </Link>
  )
}

/** Links to the other language versions of the story. */
function Languages({ article, locale }: { article: ArticleRow; locale: Locale }) {
  const t = translator(locale, 'newsroom')
  return article.siblings.map((sibling) => (
    <Link
      key={sibling.id}
      href={`/newsroom/articles/${sibling.id}`}
      className="border-line hover:bg-hover text-muted relative flex shrink-0 items-center gap-1 rounded-sm border px-1.5 text-xs"
      aria-label={t('articles.sibling', {
        language: t(`languages.${sibling.locale}`),
        status: t(`statuses.${sibling.status}`),
      })}
    >
      <StatusDot status={sibling.status} />
      <span aria-hidden lang={sibling.locale}>
        {sibling.locale.toUpperCase()}
      </span>
    </Link>
  ))
}
