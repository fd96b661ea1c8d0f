'use client'
import { useTranslations } from 'use-intl'
import { HeldText } from '@/components/ui/held-text'
import { Link } from '@/components/ui/link'
import { locales } from '@/lib/i18n/locales'
import type { ArticleLine } from '@/lib/newsroom/article-line'
import { StatusDot } from './status-dot'

/**
 * Articles as a mail client lists letters: state, headline in its own language, where it belongs, who, what next, when.
 * Drawn from plain lines: as elements of the server each would come twice, the second time four times as long.
 */
export function ArticleList({ lines }: { lines: ArticleLine[] }) {
  return (
    <ol className="divide-line border-line divide-y border-y">
      {lines.map((line) => (
        <Line key={line.id} {...line} />
      ))}
    </ol>
  )
}

function Line({ id, locale, headline, status, state, section, who, next, yours, siblings, ...line }: ArticleLine) {
  const t = useTranslations('newsroom')
  return (
    <li className="has-[a[data-row]:hover]:bg-hover has-[a[data-row]:focus-visible]:bg-hover relative grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-2 py-2 md:grid-cols-[auto_minmax(0,1fr)_6.5rem_8rem_9.5rem_4.5rem] md:py-1.5">
      <StatusDot status={status} label={state} />
      <span className="flex min-w-0 items-center gap-2 max-md:col-span-2">
        <Link
          href={`/newsroom/articles/${id}`}
          data-row
          lang={locale}
          dir={locales[locale].dir}
          className="text-match min-w-0 py-0.5 font-medium after:absolute after:inset-0 max-md:line-clamp-2 md:truncate"
        >
          {headline ? (
            <HeldText locale={locale}>{headline}</HeldText>
          ) : (
            <span className="text-muted font-normal">{t('untitled')}</span>
          )}
        </Link>
        <Languages siblings={siblings} />
      </span>
      <span className="flex min-w-0 items-center gap-x-3 max-md:col-start-2 max-md:text-xs md:contents">
        <SectionName section={section} />
        <span className="text-muted truncate max-md:hidden">
          {who && (
            <Link href={who.href} className="relative hover:underline">
              <bdi>{who.name}</bdi>
            </Link>
          )}
        </span>
        <span className={`truncate ${yours ? 'text-accent font-medium' : 'text-muted'}`}>{next}</span>
      </span>
      <time dateTime={line.changedAt} className="text-muted text-end text-xs tabular-nums">
        {line.changed}
      </time>
    </li>
  )
}

function SectionName({ section }: Pick<ArticleLine, 'section'>) {
  const t = useTranslations('newsroom')
  if (!section) return <span className="text-muted truncate">{t('articles.noSection')}</span>
  return (
    <Link
      href={section.href}
      className="relative flex min-h-6 min-w-0 items-center gap-1.5 hover:underline max-md:shrink-0"
    >
      <span
        aria-hidden
        className="size-2 shrink-0 rounded-xs"
        style={{ background: `oklch(var(--hue-lightness) var(--hue-chroma) ${section.hue})` }}
      />
      <span className="truncate">{section.name}</span>
    </Link>
  )
}

/** Links to the other language versions of the story. */
function Languages({ siblings }: Pick<ArticleLine, 'siblings'>) {
  return siblings.map(({ id, locale, status, label }) => (
    <Link
      key={id}
      href={`/newsroom/articles/${id}`}
      className="border-line hover:bg-hover text-muted relative flex shrink-0 items-center gap-1 rounded-sm border px-1.5 text-xs"
      aria-label={label}
    >
      <StatusDot status={status} />
      <span aria-hidden lang={locale}>
        {locale.toUpperCase()}
      </span>
    </Link>
  ))
}
