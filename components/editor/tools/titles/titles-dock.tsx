'use client'
import { useTranslations } from 'use-intl'
import { Headline } from '@/components/ui/headline'
import { titleNames } from '@/lib/articles/titles'
import { headlineOf } from '@/lib/body/text'
import { countCharacters } from '@/lib/i18n/characters'
import type { DockProps } from '../../dock/docks'
import { useCounted } from '../counts/word-counts'
import { TitleField } from './title-field'
import { useTitleFields } from './title-fields'

/** The headline and its other forms, each with its length. */
export function TitlesDock({ room: { editor, locale, mayEdit } }: DockProps) {
  const t = useTranslations('editor.tools.titles')
  const fields = useTitleFields()
  const headline = useCounted(editor, headlineOf)
  return (
    <div className="grid gap-5">
      <p className="grid gap-1 text-sm">
        <span className="text-muted text-xs">
          {t('headline')} · {t('characters', { count: countCharacters(headline) })}
        </span>
        {headline ? (
          <Headline locale={locale} className="font-medium">
            {headline}
          </Headline>
        ) : (
          <span className="font-medium">{t('noHeadline')}</span>
        )}
      </p>
      {titleNames.map((name) => (
        <TitleField key={name} name={name} saved={fields[name]} headline={headline} locale={locale} mayEdit={mayEdit} />
      ))}
    </div>
  )
}
