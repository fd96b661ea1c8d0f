import { Notice } from '@/components/newsroom/notice'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { translator } from '@/lib/i18n/messages'
import { uiLocale } from '../../_server/ui-locale'

export default async function NotFound() {
  const t = translator(await uiLocale(), 'newsroom')
  return (
    <Notice title={t('notices.notFoundTitle')} text={t('notices.notFoundText')}>
      <Link href="/newsroom" className={buttonClass('primary')}>
        {t('notices.home')}
      </Link>
    </Notice>
  )
}
