import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Locale } from '@/lib/i18n/locales'
import { useArticle } from '../article-context'
import { FixButton, smallButton } from './fix-button'
import type { StyleCheck } from './style-check'
import type { Located } from './style-marks'

/** A word no dictionary knows: what it may have been meant to be, asked for one at a time, or a name to remember. */
export function UnknownWord({
  located,
  locale,
  mayWrite,
  mayAddNames,
  check,
  onFix,
}: {
  located: Located
  locale: Locale
  mayWrite: boolean
  mayAddNames: boolean
  check: StyleCheck
  onFix: (fix: string) => void
}) {
  const t = useTranslations('editor.style')
  const { personId } = useArticle()
  const [words, setWords] = useState<string[] | 'asked' | null>(null)
  const [adding, setAdding] = useState<'asked' | 'refused' | null>(null)
  const suggest = async () => {
    setWords('asked')
    setWords(await check.suggest(located))
  }
  const add = async () => {
    setAdding('asked')
    if (!(await check.addName(located, personId))) setAdding('refused')
  }
  return (
    <>
      {mayWrite && !Array.isArray(words) && (
        <button
          type="button"
          className={smallButton}
          aria-disabled={words === 'asked'}
          onClick={() => words === null && void suggest()}
        >
          {t('suggest')}
        </button>
      )}
      {Array.isArray(words) &&
        (words.length > 0 ? (
          words.map((word) => <FixButton key={word} fix={word} locale={locale} onUse={() => onFix(word)} />)
        ) : (
          <span role="status" className="text-muted text-xs">
            {t('noSuggestions')}
          </span>
        ))}
      {mayAddNames && adding !== 'refused' && (
        <button
          type="button"
          className={smallButton}
          aria-disabled={adding === 'asked'}
          onClick={() => adding === null && void add()}
        >
          {t('addName')}
        </button>
      )}
      {adding === 'refused' && (
        <span role="alert" className="text-urgent text-xs">
          {t('nameRefused')}
        </span>
      )}
    </>
  )
}
