'use client'
import { useTranslations } from 'use-intl'
import type { Revision } from '@/lib/history/history'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { whenWords } from './when-words'

/** The moments that have a name: why a copy was kept, who did it, when. Each leads to the text as it was. */
export function RevisionList({
  revisions,
  version,
  uiLocale,
  onVersion,
  onCompare,
}: {
  revisions: Revision[]
  version: number
  uiLocale: Locale
  onVersion: (version: number) => void
  onCompare: (version: number) => void
}) {
  const t = useTranslations('editor.time')
  if (revisions.length === 0) return <p className="text-muted text-sm">{t('noRevisions')}</p>
  return (
    <ul className="grid gap-1">
      {revisions.map((revision) => {
        const label = revision.name ?? t(`reasons.${revision.reason}`)
        const by = revision.by ? localize(revision.by, uiLocale) : t('nobody')
        return (
          <li key={revision.id} className="border-line flex items-start gap-1 border-b py-1 last:border-b-0">
            <button
              type="button"
              aria-current={revision.version === version}
              className="hover:bg-hover aria-[current=true]:bg-accent-soft grid min-h-9 flex-1 cursor-pointer rounded-md px-2 py-1 text-start"
              onClick={() => onVersion(revision.version)}
            >
              <bdi className="text-sm font-medium">{label}</bdi>
              <span className="text-muted text-xs">
                {t('revisionBy', { who: by, when: whenWords(shownTime(revision), uiLocale) })}
              </span>
            </button>
            <button
              type="button"
              aria-label={t('compareWith', { name: label })}
              className="hover:bg-hover text-accent min-h-9 cursor-pointer rounded-md px-2 text-xs"
              onClick={() => onCompare(revision.version)}
            >
              {t('compare')}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** A named moment is of when it was, whenever it got its name; the other copies are of what was done with them. */
function shownTime({ reason, written, at }: Revision): string {
  return reason === 'named' && written ? written : at
}
