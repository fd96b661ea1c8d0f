'use client'
import { ExternalLink, History } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { StatusDot } from '@/components/newsroom/status-dot'
import { Link } from '@/components/ui/link'
import type { ArticleDetail } from '@/lib/articles/article'
import type { TransitionName } from '@/lib/articles/workflow'
import { useStanding } from '../standing'
import { LanguageVersions } from './language-versions'
import { Readiness } from './readiness'
import { TransitionButtons } from './transition-buttons'
import type { HeaderActions, OfferedVersion } from './types'

/** Where the article stands and where it can go from here. */
export function ArticleHeader({
  article,
  versions,
  actions,
}: {
  article: ArticleDetail
  versions: OfferedVersion[]
  actions: HeaderActions
}) {
  const t = useTranslations('editor.header')
  const titles = useTranslations('editor.time')
  const { status, note, changed, problems, offered } = useStanding().standing
  const statuses = useTranslations('newsroom')
  const names: TransitionName[] = offered.map(({ name }) => name)
  return (
    <header className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="flex items-center gap-2 text-sm font-medium">
          <StatusDot status={status} />
          {changed ? statuses('liveWithChanges') : statuses(`statuses.${status}`)}
        </p>
        <LanguageVersions article={article} versions={versions} createTranslation={actions.createTranslation} />
        {article.publication && (
          <a
            href={article.publication.path}
            target="_blank"
            rel="noreferrer"
            className="text-accent inline-flex items-center gap-1.5 text-sm underline-offset-4 hover:underline"
          >
            {t('onSite')}
            <ExternalLink className="size-3.5" aria-hidden />
          </a>
        )}
        <Link
          href={`/newsroom/articles/${article.id}/history`}
          className="text-accent inline-flex min-h-6 items-center gap-1.5 text-sm underline-offset-4 hover:underline"
        >
          <History className="size-3.5" aria-hidden />
          {titles('title')}
        </Link>
        <div className="ms-auto">
          <TransitionButtons articleId={article.id} offered={offered} transition={actions.transition} />
        </div>
      </div>
      {note && (
        <div className="border-warning bg-sunken rounded-md border-s-4 p-3 text-sm">
          <p className="text-muted text-xs">{t('note')}</p>
          <p dir="auto" className="whitespace-pre-wrap">
            {note}
          </p>
        </div>
      )}
      {names.some((name) => name !== 'restore') && <Readiness problems={problems} />}
    </header>
  )
}
