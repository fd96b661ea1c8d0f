'use client'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localeGiven, localize } from '@/lib/i18n/localized'
import type { ListedWord } from '@/lib/style/queries'
import type { RemoveEntryInput, UpdateWordInput } from '@/lib/style/schema'
import type { Answer } from '../use-answer'
import { EntryTools } from './entry-tools'
import { RemoveDialog } from './remove-dialog'
import { WordDialog } from './word-dialog'

export type WordActions = {
  changeWord: (change: UpdateWordInput) => Promise<Answer>
  removeWord: (entry: RemoveEntryInput) => Promise<Answer>
}

/** The words an edition avoids, last changed first, each with its reason. */
export function WordList({
  words,
  locale,
  mayEdit,
  actions,
}: {
  words: ListedWord[]
  locale: Locale
  mayEdit: boolean
  actions: WordActions
}) {
  const t = useTranslations('newsroom.houseStyle')
  const [open, setOpen] = useState<{ act: 'edit' | 'remove'; entry: ListedWord } | null>(null)
  const close = () => setOpen(null)
  const opened = open?.entry
  const now = words.find(({ id }) => id === opened?.id)
  return (
    <>
      <ul aria-label={t('words.list')} className="divide-line border-line divide-y border-y">
        {words.map((entry) => (
          <li key={entry.id} className="flex items-start gap-3 px-2 py-2.5">
            <div className="grid min-w-0 flex-1 gap-x-4 gap-y-0.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] sm:items-baseline">
              <p className="flex flex-wrap items-center gap-2">
                <bdi className="font-medium">{entry.word}</bdi>
                {entry.prefer && (
                  <>
                    <ArrowLeft
                      className="text-muted size-3.5 ltr:-scale-x-100"
                      role="img"
                      aria-label={t('words.writeInstead')}
                    />
                    <bdi>{entry.prefer}</bdi>
                  </>
                )}
              </p>
              <Reason reason={entry.reason} locale={locale} />
            </div>
            {mayEdit && (
              <EntryTools
                name={entry.word}
                onEdit={() => setOpen({ act: 'edit', entry })}
                onRemove={() => setOpen({ act: 'remove', entry })}
              />
            )}
          </li>
        ))}
      </ul>
      {open?.act === 'edit' && opened && (
        <WordDialog
          title={t('editTitle', { name: opened.word })}
          edition={opened.locale}
          initial={opened}
          now={now && now.version !== opened.version ? now : undefined}
          save={(values) => actions.changeWord({ id: opened.id, version: (now ?? opened).version, ...values })}
          onClose={close}
        />
      )}
      {open?.act === 'remove' && opened && (
        <RemoveDialog
          name={opened.word}
          text={t('words.removeText')}
          remove={() => actions.removeWord({ id: opened.id, version: (now ?? opened).version })}
          onClose={close}
        />
      )}
    </>
  )
}

/** In the language it is written in: an English reason may begin with the Arabic word it is about. */
function Reason({ reason, locale }: { reason: ListedWord['reason']; locale: Locale }) {
  const given = localeGiven(reason, locale)
  return (
    <p lang={given} dir={locales[given].dir} className="text-muted text-match text-sm">
      {localize(reason, locale)}
    </p>
  )
}
