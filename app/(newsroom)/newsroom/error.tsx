'use client'
import { useTranslations } from 'use-intl'
import { Notice } from '@/components/newsroom/notice'
import { Button } from '@/components/ui/button'

export default function NewsroomError({ error, retry }: { error: unknown; retry: () => void }) {
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
