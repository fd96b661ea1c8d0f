'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { controlClass } from '@/components/ui/field'
import { type TitleName, titleLength } from '@/lib/articles/titles'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { ArticleActions } from '../../article-context'
import { FieldFrame } from '../../panels/field-frame'
import { useSavedField } from '../../panels/use-saved-field'
import { LengthBar } from '../length-bar'

/** One other form of the headline. A long one is warned of and kept. */
export function TitleField({
  name,
  articleId,
  stored,
  headline,
  locale,
  mayEdit,
  setField,
}: {
  name: TitleName
  articleId: string
  stored: { value: string; version: number }
  headline: string
  locale: Locale
  mayEdit: boolean
  setField: ArticleActions['setField']
}) {
  const t = useTranslations('editor.tools.titles')
  const id = useId()
  const saved = useSavedField<string>(
    stored,
    (value, version) => setField({ articleId, field: name, value, version }),
    (current) => (typeof current === 'string' ? current : ''),
  )
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
