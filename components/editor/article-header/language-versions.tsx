'use client'
import { Languages } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { mayLeave } from '@/components/ui/losable'
import { useToast } from '@/components/ui/toast'
import type { ArticleDetail } from '@/lib/articles/article'
import type { Locale } from '@/lib/i18n/locales'
import type { HeaderActions, OfferedVersion } from './types'

/** The other languages of the story: to go there, or to begin the one that is missing. */
export function LanguageVersions({
  article,
  versions,
  createTranslation,
}: {
  article: ArticleDetail
  versions: OfferedVersion[]
  createTranslation: HeaderActions['createTranslation']
}) {
  const t = useTranslations('editor.header')
  const names = useTranslations('newsroom')
  const router = useRouter()
  const { warn } = useToast()
  const [pending, start] = useTransition()
  const begin = (locale: Locale) => {
    if (!mayLeave('inside')) return
    start(async () => {
      const answer = await createTranslation({ articleId: article.id, locale }).catch(() => null)
      const existing = answer && !answer.ok && answer.error === 'already_exists' ? answer.details.articleId : null
      if (answer?.ok) router.push(`/newsroom/articles/${answer.value.articleId}`)
      else if (typeof existing === 'string') router.push(`/newsroom/articles/${existing}`)
      else warn(answer?.message ?? t('failed'))
    })
  }
  return versions.map((version) => {
    const language = names(`languages.${version.locale}`)
    if (version.kind === 'exists') {
      return (
        <Link key={version.locale} href={`/newsroom/articles/${version.articleId}`} className={buttonClass('plain')}>
          <Languages className="size-4" aria-hidden />
          {t('version', { language, status: names(`statuses.${version.status}`) })}
        </Link>
      )
    }
    if (version.why !== null) return null
    return (
      <button
        key={version.locale}
        type="button"
        aria-disabled={pending}
        className={buttonClass('plain')}
        onClick={() => begin(version.locale)}
      >
        <Languages className="size-4" aria-hidden />
        {t('createVersion', { language })}
      </button>
    )
  })
}
