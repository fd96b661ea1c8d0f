import { useTranslations } from 'use-intl'
import { TextField } from '@/components/ui/field'
import { type Locale, localeCodes, locales } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized'

/** What a section is called, in each language; '' where nothing was written yet. */
export type SectionNames = Record<Locale, string>

export function namesOf(name: LocalizedText): SectionNames {
  return Object.fromEntries(localeCodes.map((code) => [code, name[code] ?? ''])) as SectionNames
}

export function SectionNameFields({
  names,
  onChange,
}: {
  names: SectionNames
  onChange: (names: SectionNames) => void
}) {
  const t = useTranslations('newsroom.sections')
  return localeCodes.map((code) => (
    <TextField
      key={code}
      label={t(`nameIn.${code}`)}
      lang={code}
      dir={locales[code].dir}
      className="text-match"
      maxLength={80}
      required
      autoComplete="off"
      value={names[code]}
      onChange={(event) => onChange({ ...names, [code]: event.target.value })}
    />
  ))
}
