import { Notice } from '@/components/newsroom/notice'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { translator } from '@/lib/i18n/messages'
import { explanationWords, refusalWords } from '@/lib/newsroom/refusal-words'
import { type Action, explain } from '@/lib/permissions/can'
import { currentActor } from './context'
import { uiLocale } from './ui-locale'

/** What stands in place of a page one may not open: why, and who can help. Each part of the newsroom names its action. */
export async function RefusalPage({ action }: { action?: Action }) {
  const [locale, actor] = await Promise.all([uiLocale(), currentActor()])
  const t = translator(locale, 'newsroom')
  const why = action && actor ? explanationWords(locale, explain(actor, action)) : ''
  return (
    <Notice title={t('notices.forbiddenTitle')} text={why || refusalWords(locale, 'forbidden')}>
      <Link href="/newsroom" className={buttonClass('primary')}>
        {t('notices.home')}
      </Link>
    </Notice>
  )
}
