'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Notice } from './notice'

/** Something went wrong that nobody expected: says so, names the number under which the server logged it, and offers another try. */
export function ErrorNotice({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('newsroom.notices')
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return (
    <Notice title={t('errorTitle')} text={digest ? t('errorText', { digest }) : t('errorTextPlain')}>
      <Button tone="primary" onClick={retry}>
        {t('retry')}
      </Button>
    </Notice>
  )
}
