'use client'
import { Plus, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'
import { Choices } from '@/components/ui/field'
import { isLocale, localeCodes } from '@/lib/i18n/locales'
import type { Grant } from '@/lib/permissions/can'
import { roles } from '@/lib/permissions/roles'
import type { SectionChoice } from './grant-words'

/** Roles one below the other, each for all sections and languages or narrowed to one. */
export function GrantsEditor({
  grants,
  sections,
  onChange,
}: {
  grants: Grant[]
  sections: SectionChoice[]
  onChange: (grants: Grant[]) => void
}) {
  const t = useTranslations('newsroom')
  const change = (index: number, part: Partial<Grant>) =>
    onChange(grants.map((grant, at) => (at === index ? { ...grant, ...part } : grant)))
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-medium">{t('people.roles')}</legend>
      {grants.map((grant, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own, two may be equal while editing.
        <div key={index} className="grid grid-cols-[1fr_auto] gap-2 sm:grid-cols-[1.2fr_1fr_1fr_auto]">
          <Choice
            label={t('people.role')}
            value={grant.role}
            options={roles.map((role) => [role, t(`roles.${role}`)])}
            onChoose={(value) => change(index, { role: roles.find((role) => role === value) ?? grant.role })}
          />
          <Choice
            label={t('people.section')}
            value={grant.sectionId ?? ''}
            options={[['', t('people.allSections')], ...sections.map(({ id, name }) => [id, name] as const)]}
            onChoose={(value) => change(index, { sectionId: value || null })}
          />
          <Choice
            label={t('people.language')}
            value={grant.locale ?? ''}
            options={[
              ['', t('people.allLanguages')],
              ...localeCodes.map((code) => [code, t(`languages.${code}`)] as const),
            ]}
            onChoose={(value) => change(index, { locale: isLocale(value) ? value : null })}
          />
          <IconButton
            className="size-10 max-sm:col-start-2 max-sm:row-start-1"
            aria-label={t('people.removeGrant')}
            onClick={() => onChange(grants.filter((_, at) => at !== index))}
          >
            <X className="size-4" aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        className="justify-self-start"
        onClick={() => onChange([...grants, { role: 'reporter', sectionId: null, locale: null }])}
      >
        <Plus className="size-4" aria-hidden />
        {t('people.addGrant')}
      </Button>
    </fieldset>
  )
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChoose: (value: string) => void
}) {
  return (
    <Choices
      aria-label={label}
      value={value}
      wrap="max-sm:col-start-1"
      onChange={(event) => onChoose(event.target.value)}
    >
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </Choices>
  )
}
