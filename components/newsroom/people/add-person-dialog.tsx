'use client'
import { type FormEvent, useId, useState, useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import { isLocale, type Locale, localeCodes, locales } from '@/lib/i18n/locales'
import { personSlug } from '@/lib/newsroom/person-slug'
import type { Grant } from '@/lib/permissions/can'
import { useFieldErrors } from '../field-errors'
import type { Added } from './add-person'
import type { SectionChoice } from './grant-words'
import { GrantsEditor } from './grants-editor'

export type NewPerson = {
  email: string
  name: Partial<Record<Locale, string>>
  slug: string
  uiLocale: Locale
  grants: Grant[]
}

/** The form for a new person. Refusals stay in the form, beside the fields they are about. */
export function AddPersonDialog({
  locale,
  sections,
  addPerson,
  onClose,
  onAdded,
}: {
  locale: Locale
  sections: SectionChoice[]
  addPerson: (person: NewPerson) => Promise<Added>
  onClose: () => void
  onAdded: (name: string, password: string) => void
}) {
  const t = useTranslations('newsroom')
  const formId = useId()
  const [person, setPerson] = useState<NewPerson>({
    email: '',
    name: {},
    slug: '',
    uiLocale: locale,
    grants: [{ role: 'reporter', sectionId: null, locale: null }],
  })
  const [slugTouched, setSlugTouched] = useState(false)
  const [refusal, setRefusal] = useState<{ message: string; fields: string[] } | null>(null)
  const [pending, start] = useTransition()
  const errorOf = useFieldErrors(refusal?.fields ?? [])
  const slug = slugTouched ? person.slug : personSlug(person.name.en ?? '', person.email)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    start(async () => {
      const name = Object.fromEntries(Object.entries(person.name).filter(([, text]) => text?.trim()))
      const failed: Added = { ok: false, message: t('notices.failed'), details: {} }
      const added = await addPerson({ ...person, name, slug }).catch(() => failed)
      if (added.ok) onAdded(name[locale] ?? Object.values(name)[0] ?? person.email, added.value.password ?? '')
      else setRefusal({ message: added.message, fields: fieldsIn(added.details) })
    })
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="lg"
      title={t('people.addTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" form={formId} tone="primary" aria-disabled={pending}>
            {t(pending ? 'people.creating' : 'people.create')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        {refusal && (
          <p role="alert" className="border-urgent rounded-md border border-s-4 px-3 py-2 sm:col-span-2">
            {refusal.message}
          </p>
        )}
        {localeCodes.map((code) => (
          <TextField
            key={code}
            label={t(`people.nameIn.${code}`)}
            lang={code}
            dir={locales[code].dir}
            className="text-match"
            maxLength={80}
            required={code === locale}
            autoComplete="off"
            value={person.name[code] ?? ''}
            onChange={(event) => setPerson({ ...person, name: { ...person.name, [code]: event.target.value } })}
            error={code === locale ? errorOf('name') : undefined}
          />
        ))}
        <TextField
          label={t('people.email')}
          type="email"
          dir="ltr"
          className="text-match"
          maxLength={254}
          required
          autoComplete="off"
          value={person.email}
          onChange={(event) => setPerson({ ...person, email: event.target.value })}
          error={errorOf('email')}
        />
        <SelectField
          label={t('people.uiLocale')}
          value={person.uiLocale}
          onChange={({ target }) => {
            if (isLocale(target.value)) setPerson({ ...person, uiLocale: target.value })
          }}
        >
          {localeCodes.map((code) => (
            <option key={code} value={code} lang={code}>
              {locales[code].name}
            </option>
          ))}
        </SelectField>
        <div className="sm:col-span-2">
          <TextField
            label={t('people.slug')}
            hint={t('people.slugHint')}
            dir="ltr"
            className="text-match"
            maxLength={80}
            required
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            autoComplete="off"
            value={slug}
            onChange={(event) => {
              setSlugTouched(true)
              setPerson({ ...person, slug: event.target.value })
            }}
            error={errorOf('slug')}
          />
        </div>
        <div className="sm:col-span-2">
          <GrantsEditor
            grants={person.grants}
            sections={sections}
            onChange={(grants) => setPerson({ ...person, grants })}
          />
        </div>
      </form>
    </Dialog>
  )
}

function fieldsIn(details: Record<string, unknown>): string[] {
  if (Array.isArray(details.fields)) return details.fields.map(String)
  return typeof details.field === 'string' ? [details.field] : []
}
