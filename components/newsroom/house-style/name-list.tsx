'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import type { ListedName } from '@/lib/style/queries'
import type { RemoveEntryInput, UpdateNameInput } from '@/lib/style/schema'
import type { Answer } from '../use-answer'
import { EntryTools } from './entry-tools'
import { NameDialog } from './name-dialog'
import { RemoveDialog } from './remove-dialog'

export type NameActions = {
  changeName: (change: UpdateNameInput) => Promise<Answer>
  removeName: (entry: RemoveEntryInput) => Promise<Answer>
}

/** The names of the house, last changed first; each line has its tools. */
export function NameList({ names, locale, actions }: { names: ListedName[]; locale: Locale; actions: NameActions }) {
  const t = useTranslations('newsroom.houseStyle')
  // The entry as it was when the form opened: what the form shows is based on it.
  const [open, setOpen] = useState<{ act: 'edit' | 'remove'; entry: ListedName } | null>(null)
  const close = () => setOpen(null)
  const opened = open?.entry
  const now = names.find(({ id }) => id === opened?.id)
  const title = opened ? localize(opened.name, locale) : ''
  return (
    <>
      <ul aria-label={t('names.list')} className="divide-line border-line divide-y border-y">
        {names.map((entry) => (
          <li key={entry.id} className="flex items-start gap-3 px-2 py-2.5">
            <NameWords entry={entry} locale={locale} />
            <EntryTools
              name={localize(entry.name, locale)}
              onEdit={() => setOpen({ act: 'edit', entry })}
              onRemove={() => setOpen({ act: 'remove', entry })}
            />
          </li>
        ))}
      </ul>
      {open?.act === 'edit' && opened && (
        <NameDialog
          title={t('editTitle', { name: title })}
          initial={opened}
          now={now && now.version !== opened.version ? now : undefined}
          save={(values) => actions.changeName({ id: opened.id, version: (now ?? opened).version, ...values })}
          onClose={close}
        />
      )}
      {open?.act === 'remove' && opened && (
        <RemoveDialog
          name={title}
          text={t('names.removeText')}
          remove={() => actions.removeName({ id: opened.id, version: (now ?? opened).version })}
          onClose={close}
        />
      )}
    </>
  )
}

function NameWords({ entry: { name, variants }, locale }: { entry: ListedName; locale: Locale }) {
  const t = useTranslations('newsroom.houseStyle.names')
  const others = localeCodes.filter((code) => code !== locale && name[code])
  return (
    <div className="grid min-w-0 flex-1 gap-x-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1.6fr)] sm:items-baseline">
      <bdi className="truncate font-medium">{localize(name, locale)}</bdi>
      <span className="truncate">
        {others.map((code) => (
          <bdi key={code} lang={code}>
            {name[code]}
          </bdi>
        ))}
      </span>
      <span className="text-muted text-sm">
        {variants.length > 0 && <span className="sr-only">{t('insteadOf')} </span>}
        {variants.map((variant, index) => (
          <span key={variant}>
            {index > 0 && ' · '}
            <bdi>{variant}</bdi>
          </span>
        ))}
      </span>
    </div>
  )
}
