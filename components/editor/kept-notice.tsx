'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { articlesKept } from './collab/outbox'

/** Text that never reached the server because its tab was closed: opening the article sends it. */
export function KeptNotice({ personId }: { personId: string }) {
  const t = useTranslations('editor.kept')
  const [articles, setArticles] = useState<string[]>([])
  useEffect(() => setArticles(articlesKept(localStorage, personId)), [personId])
  if (articles.length === 0) return null
  return (
    <section
      aria-label={t('title', { count: articles.length })}
      className="border-warning bg-sunken mb-5 flex flex-wrap items-center gap-3 rounded-md border-s-4 p-3 text-sm"
    >
      <p className="min-w-48 flex-1">{t('title', { count: articles.length })}</p>
      {articles.map((id, index) => (
        <Link key={id} href={`/newsroom/articles/${id}`} className={buttonClass('quiet')}>
          {t('open', { index: index + 1 })}
        </Link>
      ))}
    </section>
  )
}
