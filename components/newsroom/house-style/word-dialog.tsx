'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextField } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'
import { type Locale, localeCodes, locales } from '@/lib/i18n/locales'
import { reasonLength, spellingLength } from '@/lib/style/entry-limits'
import type { WordEntry } from '@/lib/style/house-style'
import { FormDialog } from '../form-dialog'
import { type Answer, type Refused, useAnswer } from '../use-answer'

export type WordValues = Pick<WordEntry, 'word' | 'prefer' | 'reason'>

/** The form of a word: what is not written in an edition, what is instead, and the reason in each language. */
export function WordDialog({
  title,
  edition,
  initial,
  now,
  save,
  onClose,
}: {
  title: string
  edition: Locale
  initial: WordValues
  /** The entry as somebody else saved it while this form was open. */
  now?: WordValues
  save: (values: WordValues) => Promise<Answer>
  onClose: () => void
}) {
  const t = useTranslations('newsroom.houseStyle')
  const { say } = useToast()
  const { ask, pending } = useAnswer()
  const [word, setWord] = useState(initial.word)
  const [prefer, setPrefer] = useState(initial.prefer ?? '')
  const [reason, setReason] = useState(initial.reason)
  const [refused, setRefused] = useState<Refused | null>(null)
  const submit = () =>
    ask(
      () => save({ word: word.trim(), prefer: prefer.trim() || null, reason }),
      () => {
        say(t('saved', { name: word.trim() }))
        onClose()
      },
      setRefused,
    )
  const inEdition = {
    lang: edition,
    dir: locales[edition].dir,
    className: 'text-match',
    maxLength: spellingLength,
    autoComplete: 'off',
    spellCheck: false,
  }
  const taken = refused?.field === 'word' ? refused.message : undefined
  return (
    <FormDialog
      title={title}
      submit={t(pending ? 'saving' : 'save')}
      pending={pending}
      refusal={refused && !taken ? refused.message : null}
      onSubmit={submit}
      onClose={onClose}
    >
      {now && (
        <p className="bg-sunken rounded-md px-3 py-2 text-sm">
          {t('asItStands')} <bdi>{[now.word, now.prefer].filter(Boolean).join(' · ')}</bdi>
        </p>
      )}
      <TextField
        {...inEdition}
        label={t('words.word')}
        required
        value={word}
        error={taken}
        onChange={(event) => setWord(event.target.value)}
      />
      <TextField
        {...inEdition}
        label={t('words.prefer')}
        hint={t('words.preferHint')}
        value={prefer}
        onChange={(event) => setPrefer(event.target.value)}
      />
      {localeCodes.map((code) => (
        <TextField
          key={code}
          label={t(`reasonIn.${code}`)}
          lang={code}
          dir={locales[code].dir}
          className="text-match"
          maxLength={reasonLength}
          autoComplete="off"
          value={reason[code] ?? ''}
          onChange={(event) => setReason({ ...reason, [code]: event.target.value })}
        />
      ))}
    </FormDialog>
  )
}
