'use client'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { localeOfTag } from '@/lib/i18n/locale-of-tag'
import { localize } from '@/lib/i18n/localized'
import { isNamed } from '@/lib/people/is-named'
import type { PersonRef } from '@/lib/people/person-ref'
import { isCalled } from './called'
import type { CommentDraft, CommentDrafts } from './drafts'
import { findPeople, type ReviewAnswer } from './review-api'
import { useRefusalText } from './use-refusal-text'

/** Where a comment is written. `@` and the letters of a name call a colleague; Control+Enter sends, Escape leaves. */
export function CommentBox({
  label,
  about,
  drafts,
  initial = { text: '', mentions: [] },
  focused = false,
  send,
  cancel,
}: {
  label: string
  /** What is written of, as `drafts` keep it. */
  about: string
  drafts: CommentDrafts
  initial?: CommentDraft
  focused?: boolean
  send: (said: { commentId: string; text: string; mentions: string[] }) => Promise<ReviewAnswer>
  cancel: () => void
}) {
  const t = useTranslations('editor.review')
  const uiLocale = localeOfTag(useLocale())
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [{ text, mentions: called }, setDraft] = useState(() => drafts.get(about) ?? initial)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const refusal = useRefusalText()
  const nameOf = (person: PersonRef) => localize(person.name, uiLocale)
  const offer = useOffer()
  /** Where the caret goes when the name stands there, before another letter can come. */
  const caret = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (caret.current === null) return
    box.current?.focus()
    box.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  const write = (changed: string, mentions: PersonRef[]) => {
    setDraft({ text: changed, mentions })
    if (changed.trim() && changed !== initial.text) drafts.set(about, { text: changed, mentions })
    else drafts.drop(about)
  }
  const leave = () => {
    drafts.drop(about)
    cancel()
  }
  const choose = (person: PersonRef) => {
    const end = box.current?.selectionStart ?? text.length
    const start = text.slice(0, end).lastIndexOf('@')
    const before = `${text.slice(0, start)}@${nameOf(person)} `
    write(before + text.slice(end), called.some((one) => one.id === person.id) ? called : [...called, person])
    offer.close()
    caret.current = before.length
  }
  const submit = async () => {
    if (!text.trim() || busy) return
    setBusy(true)
    setRefused('')
    const mentions = called.filter((person) => isCalled(person, text)).map((person) => person.id)
    const answer = await send({ commentId: drafts.idFor(about), text: text.trim(), mentions })
    setBusy(false)
    if (answer.ok) drafts.drop(about)
    else setRefused(refusal(answer))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (offer.onKey(event, choose)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      leave()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void submit()
    }
  }
  const listId = `${id}-people`
  const open = offer.people.length > 0
  return (
    <div className="relative grid gap-2">
      <textarea
        ref={box}
        dir="auto"
        rows={3}
        maxLength={2_000}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? `${listId}-${offer.at}` : undefined}
        // biome-ignore lint/a11y/noAutofocus: it opens because the person asked to write
        autoFocus={focused}
        className={controlClass()}
        value={text}
        onChange={(event) => {
          write(event.target.value, called)
          offer.look(event.target.value.slice(0, event.target.selectionStart))
        }}
        onKeyDown={onKeyDown}
        onBlur={offer.close}
      />
      {open && (
        <div
          id={listId}
          role="listbox"
          aria-label={t('people')}
          className="bg-raised border-line absolute inset-x-0 top-full z-10 -mt-1 max-h-48 overflow-y-auto rounded-md border p-1 shadow-lg"
        >
          {offer.people.map((person, index) => (
            <div
              key={person.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === offer.at}
              className="aria-selected:bg-hover min-h-8 cursor-pointer rounded-sm px-2 py-1 text-sm"
              onMouseDown={(event) => {
                event.preventDefault()
                choose(person)
              }}
            >
              <bdi>{nameOf(person)}</bdi>
            </div>
          ))}
        </div>
      )}
      <p id={`${id}-hint`} className="text-muted text-xs">
        {t('mentionHint')}
      </p>
      {refused && (
        <p role="alert" className="text-urgent text-xs">
          {refused}
        </p>
      )}
      <div className="flex gap-2">
        <Button tone="primary" aria-disabled={busy || !text.trim()} onClick={submit}>
          {t('send')}
        </Button>
        <Button onClick={leave}>{t('cancel')}</Button>
      </div>
    </div>
  )
}

/** The people offered for the name that is being typed after `@`. */
function useOffer() {
  const [people, setPeople] = useState<PersonRef[]>([])
  const [at, setAt] = useState(0)
  const asked = useRef('')
  const close = () => {
    asked.current = ''
    setPeople([])
  }
  const look = async (before: string) => {
    const name = before.match(/(?:^|\s)@([^\s@]{1,30}(?: [^\s@]{1,30})?)$/u)?.[1] ?? ''
    asked.current = name
    if (!name) return close()
    // Until the answer is here, Enter must not choose somebody whose name is no longer meant.
    setAt(0)
    setPeople((offered) => offered.filter((person) => isNamed(person, name)))
    const found = await findPeople(name)
    if (asked.current !== name) return
    setAt(0)
    setPeople(found.slice(0, 6))
  }
  const onKey = (event: KeyboardEvent, choose: (person: PersonRef) => void): boolean => {
    if (people.length === 0) return false
    const moves: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const move = moves[event.key]
    const person = people[at]
    if (move) setAt((at + move + people.length) % people.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && person) choose(person)
    else if (event.key === 'Escape') close()
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { people, at, close, look, onKey }
}
