import { EyeOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/button'
import { type Locale, locales } from '@/lib/i18n/locales'
import { FixButton } from './fix-button'
import { type StyleCheck, spellingRule } from './style-check'
import type { Located } from './style-marks'
import { UnknownWord } from './unknown-word'
import { visibleText } from './visible-text'

/** One finding in its words, what would put it right, and a way to leave it as it is. */
export function FindingRow({
  located,
  locale,
  mayWrite,
  mayAddNames,
  picked,
  check,
  onGo,
  onFix,
  onIgnore,
}: {
  located: Located
  /** The language of the text. */
  locale: Locale
  mayWrite: boolean
  mayAddNames: boolean
  /** It was clicked in the text. */
  picked: boolean
  check: StyleCheck
  onGo: () => void
  onFix: (fix: string) => void
  onIgnore: () => void
}) {
  const t = useTranslations('editor.style')
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (picked) row.current?.scrollIntoView({ block: 'nearest' })
  }, [picked])
  const { finding, text, before, after } = located
  const inText = { lang: locale, dir: locales[locale].dir }
  return (
    <li
      ref={row}
      data-picked={picked || undefined}
      className="hover:bg-hover data-picked:bg-accent-soft grid gap-1 rounded-md p-1.5"
    >
      <button
        type="button"
        data-go
        {...inText}
        className="text-match min-h-6 cursor-pointer leading-relaxed break-words"
        onClick={onGo}
      >
        <span className="text-muted">{before && `…${before}`}</span>
        <mark className="bg-accent-soft text-text rounded-xs px-0.5">{visibleText(text)}</mark>
        <span className="text-muted">{after && `${after}…`}</span>
      </button>
      <div className="flex flex-wrap items-center gap-1">
        {mayWrite &&
          finding.fixes.map((fix) => <FixButton key={fix} fix={fix} locale={locale} onUse={() => onFix(fix)} />)}
        {finding.ruleId === spellingRule && (
          <UnknownWord
            located={located}
            locale={locale}
            mayWrite={mayWrite}
            mayAddNames={mayAddNames}
            check={check}
            onFix={onFix}
          />
        )}
        <IconButton className="ms-auto size-7" aria-label={t('ignore')} title={t('ignore')} onClick={onIgnore}>
          <EyeOff className="size-3.5" aria-hidden />
        </IconButton>
      </div>
    </li>
  )
}
