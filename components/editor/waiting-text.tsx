'use client'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { OutboxRecord } from './collab/outbox'
import { textIn } from './collab/replay'
import { useLostWords } from './use-lost-words'

/** What was written in a tab that was closed, and could not be put back: so that nobody writes it again, and it is tried again. */
export function WaitingText({ record, retry }: { record: OutboxRecord; retry: () => void }) {
  const t = useTranslations('editor.waiting')
  const words = textIn(record.steps, useLostWords())
  return (
    <section
      data-noprint
      aria-label={t('title')}
      className="border-warning bg-sunken mb-6 grid justify-items-start gap-3 rounded-md border-s-4 p-3 text-sm"
    >
      <p role="status">{t('text')}</p>
      {words && (
        <p
          dir="auto"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
          tabIndex={0}
          className="bg-surface max-h-40 w-full overflow-y-auto rounded-sm p-2 whitespace-pre-wrap"
        >
          {words}
        </p>
      )}
      <Button tone="primary" onClick={retry}>
        {t('retry')}
      </Button>
    </section>
  )
}
