import { useTranslations } from 'use-intl'
import { type Locale, locales } from '@/lib/i18n/locales'
import { visibleText } from './visible-text'

export const smallButton =
  'border-line bg-raised hover:bg-hover min-h-7 cursor-pointer rounded-md border px-2 text-xs aria-disabled:opacity-55'

/** Puts something else in place of what was found, or nothing. `locale` is the language of the text. */
export function FixButton({ fix, locale, onUse }: { fix: string; locale: Locale; onUse: () => void }) {
  const t = useTranslations('editor.style')
  return (
    <button type="button" className={smallButton} onClick={onUse}>
      {fix === '' ? (
        t('delete')
      ) : (
        <>
          <span className="sr-only">{t('replaceWith')} </span>
          <bdi lang={locale} dir={locales[locale].dir}>
            {visibleText(fix)}
          </bdi>
        </>
      )}
    </button>
  )
}
