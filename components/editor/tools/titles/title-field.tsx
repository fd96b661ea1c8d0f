'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { controlClass } from '@/components/ui/field'
import { type TitleName, titleLength } from '@/lib/articles/titles'
import { type Locale, locales } from '@/lib/i18n/locales'
import { FieldFrame } from '../../panels/field-frame'
import { LengthBar } from '../length-bar'
import type { SavedTitle } from './title-fields'

/** One other form of the headline. A long one is warned of and kept. */
export function TitleField({
  name,
  saved,
  headline,
  locale,
  mayEdit,
}: {
  name: TitleName
  saved: SavedTitle
  headline: string
  locale: Locale
  mayEdit: boolean
}) {
  const t = useTranslations('editor.tools.titles')
  const id = useId()
  const { characters, best, state } = titleLength(name, saved.value)
  const long = state === 'long'
  return (
    <FieldFrame label={t(name)} labelFor={id} saved={saved} show={(value) => value || '—'}>
      <textarea
        id={id}
        rows={name === 'kicker' ? 1 : 2}
        dir={locales[locale].dir}
        lang={locale}
        className={controlClass('field-sizing-content resize-none')}
        value={saved.value}
        placeholder={name === 'kicker' ? '' : headline}
        disabled={!mayEdit}
        aria-describedby={`${id}-length ${id}-hint`}
        onChange={(event) => saved.field.type(event.target.value.replace(/\n/g, ' '))}
        onBlur={() => void saved.field.flush()}
      />
      <LengthBar
        label={t('lengthOf', { title: t(name) })}
        value={characters}
        best={best}
        words={t('length', { count: characters, best })}
      />
      <p id={`${id}-length`} className={`text-xs ${long ? 'text-warning font-medium' : 'text-muted'}`}>
        {t('length', { count: characters, best })}
        {long && ` ${t(`long.${name}`)}`}
      </p>
      <p id={`${id}-hint`} className="text-muted text-xs">
        {t(`hints.${name}`)}
      </p>
    </FieldFrame>
  )
}
