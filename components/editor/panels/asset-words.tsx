'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { controlClass } from '@/components/ui/field'
import type { AssetRef } from '@/lib/assets/asset-ref'
import { type Locale, locales } from '@/lib/i18n/locales'
import { FieldFrame } from './field-frame'
import type { PanelActions } from './panel-actions'
import { useSavedField } from './use-saved-field'

const wordFields = ['alt', 'caption', 'credit'] as const

type Props = { asset: AssetRef; locale: Locale; disabled: boolean; setAssetField: PanelActions['setAssetField'] }

/** What is said of a picture in one language: alternative text, caption, credit. */
export function AssetWords(props: Props) {
  return wordFields.map((field) => <WordsField key={field} {...props} field={field} />)
}

function WordsField({ asset, locale, disabled, setAssetField, field }: Props & { field: (typeof wordFields)[number] }) {
  const t = useTranslations('editor.picture')
  const id = useId()
  const saved = useSavedField<string>(
    { value: asset[field][locale] ?? '', version: asset.fields[`${field}.${locale}`]?.version ?? 0 },
    (value, version) => setAssetField({ assetId: asset.id, field, locale, value, version }),
    (current) => (typeof current === 'string' ? current : ''),
  )
  const { dir } = locales[locale]
  const shared = {
    id,
    dir,
    lang: locale,
    disabled,
    value: saved.value,
    className: controlClass(),
    onBlur: () => void saved.field.flush(),
  }
  return (
    <FieldFrame id={`field-${field}`} label={t(field)} labelFor={id} saved={saved} show={(value) => value || '—'}>
      {field === 'credit' ? (
        <input {...shared} onChange={(event) => saved.field.type(event.target.value)} />
      ) : (
        <textarea {...shared} rows={2} onChange={(event) => saved.field.type(event.target.value)} />
      )}
    </FieldFrame>
  )
}
