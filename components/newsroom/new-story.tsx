'use client'
import { ChevronDown, Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import type { Locale } from '@/lib/i18n/locales'

type Started = { ok: true; value: { articleId: string } } | { ok: false; message: string }

/** Begins a story in one of the languages the person may write in, and opens it. */
export function NewStory({
  languages,
  startStory,
}: {
  languages: Locale[]
  startStory: (input: { locale: Locale }) => Promise<Started>
}) {
  const t = useTranslations('newsroom')
  const router = useRouter()
  const { warn } = useToast()
  const [pending, start] = useTransition()
  const begin = (locale: Locale) =>
    start(async () => {
      const started = await startStory({ locale })
      if (started.ok) router.push(`/newsroom/articles/${started.value.articleId}`)
      else warn(started.message)
    })
  const label = (
    <>
      <Plus className="size-4" aria-hidden />
      {t(pending ? 'articles.creating' : 'articles.new')}
    </>
  )
  const [only] = languages
  if (only && languages.length === 1) {
    return (
      <Button tone="primary" aria-disabled={pending} onClick={() => begin(only)}>
        {label}
      </Button>
    )
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button tone="primary" aria-disabled={pending}>
          {label}
          <ChevronDown className="size-4" aria-hidden />
        </Button>
      }
    >
      {languages.map((code) => (
        <MenuItem key={code} onClick={() => begin(code)}>
          {t('articles.newIn', { language: t(`languages.${code}`) })}
        </MenuItem>
      ))}
    </Menu>
  )
}
