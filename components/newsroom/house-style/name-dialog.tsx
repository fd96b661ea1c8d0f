'use client'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { controlClass, TextField } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'
import { type Locale, localeCodes, locales } from '@/lib/i18n/locales'
import { spellingLength } from '@/lib/style/entry-limits'
import type { NameEntry } from '@/lib/style/house-style'
import { FormDialog } from '../form-dialog'
import { type Answer, type Refused, useAnswer } from '../use-answer'

export type NameValues = Pick<NameEntry, 'name' | 'variants'>

/** The form of a name: its approved spelling in each language, and the spellings to replace, a line each. */
export function NameDialog({
  title,
  initial,
  now,
  save,
  onClose,
}: {
  title: string
  initial: NameValues
  /** The entry as somebody else saved it while this form was open. */
  now?: NameValues
  save: (values: NameValues) => Promise<Answer>
  onClose: () => void
}) {
  const t = useTranslations('newsroom.houseStyle')
  const { say } = useToast()
  const { ask, pending } = useAnswer()
  const [name, setName] = useState<NameEntry['name']>(initial.name)
  const [variants, setVariants] = useState(initial.variants.join('\n'))
  const [refused, setRefused] = useState<Refused | null>(null)
  const variantsId = useId()
  const values = () => ({ name: written(name), variants: linesOf(variants) })
  const submit = () =>
    ask(
      () => save(values()),
      () => {
        say(t('saved', { name: Object.values(values().name)[0] ?? '' }))
        onClose()
      },
      setRefused,
    )
  const nothingWritten = Object.keys(written(name)).length === 0
  return (
    <FormDialog
      title={title}
      submit={t(pending ? 'saving' : 'save')}
      pending={pending}
      refusal={refused?.message ?? null}
      onSubmit={submit}
      onClose={onClose}
    >
      {now && (
        <p className="bg-sunken rounded-md px-3 py-2 text-sm">
          {t('asItStands')} <bdi>{[...Object.values(now.name), ...now.variants].join(' · ')}</bdi>
        </p>
      )}
      {localeCodes.map((code, index) => (
        <TextField
          key={code}
          label={t(`nameIn.${code}`)}
          lang={code}
          dir={locales[code].dir}
          className="text-match"
          maxLength={spellingLength}
          required={nothingWritten && index === 0}
          autoComplete="off"
          spellCheck={false}
          value={name[code] ?? ''}
          onChange={(event) => setName({ ...name, [code]: event.target.value })}
        />
      ))}
      <div className="grid gap-1.5">
        <label htmlFor={variantsId} className="text-sm font-medium">
          {t('names.variants')}
        </label>
        <textarea
          id={variantsId}
          dir="auto"
          rows={5}
          spellCheck={false}
          aria-describedby={`${variantsId}-hint`}
          className={controlClass('[unicode-bidi:plaintext]')}
          value={variants}
          onChange={(event) => setVariants(event.target.value)}
        />
        <p id={`${variantsId}-hint`} className="text-muted text-xs">
          {t('names.variantsHint')}
        </p>
      </div>
    </FormDialog>
  )
}

function written(name: NameEntry['name']): NameEntry['name'] {
  const given = (Object.entries(name) as [Locale, string][]).filter(([, text]) => text.trim())
  return Object.fromEntries(given)
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
