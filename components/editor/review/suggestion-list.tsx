'use client'
import { ArrowDown, ArrowUp, Check, Undo2, X } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'
import { formatDateTime } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { listSuggestions, type Suggestion } from '@/lib/review/list-suggestions'
import type { EditorRoom } from '../dock/editor-room'
import { ariaKeys, keysLabel } from '../menus/keys-label'
import { useStanding } from '../standing'
import { authorHue } from './author-hue'
import type { ReviewDesk } from './review-desk'
import { reviewKeys } from './review-keys'
import { shortText } from './short-text'
import { useDesk } from './use-desk'
import { useRestingDoc } from './use-resting-doc'

/** The suggestions of the text with who made each and when; whoever edits decides about one or all. */
export function SuggestionList({ desk, room }: { desk: ReviewDesk; room: EditorRoom }) {
  const t = useTranslations('editor.review')
  const doc = useRestingDoc(room.editor)
  const suggestions = useMemo(() => listSuggestions(doc), [doc])
  const decideAll = useDecide(desk, room)
  return (
    <section aria-labelledby="review-suggestions" className="grid gap-3">
      <div className="flex items-center gap-1">
        <h3 id="review-suggestions" className="flex-1 text-sm font-semibold">
          {t('suggestions', { count: suggestions.length })}
        </h3>
        <IconButton
          aria-label={t('previous')}
          aria-keyshortcuts={ariaKeys(reviewKeys.previous)}
          title={`${t('previous')} (\u2066${keysLabel(reviewKeys.previous)}\u2069)`}
          disabled={suggestions.length === 0}
          onClick={() => desk.goToNext(-1)}
        >
          <ArrowUp className="size-4" aria-hidden />
        </IconButton>
        <IconButton
          aria-label={t('next')}
          aria-keyshortcuts={ariaKeys(reviewKeys.next)}
          title={`${t('next')} (\u2066${keysLabel(reviewKeys.next)}\u2069)`}
          disabled={suggestions.length === 0}
          onClick={() => desk.goToNext(1)}
        >
          <ArrowDown className="size-4" aria-hidden />
        </IconButton>
      </div>
      {/* Above the list: it grows while others write, and must not push them away from under the pointer. */}
      {room.mayEdit && suggestions.length > 0 && (
        <div className="flex gap-2">
          <Button onClick={() => decideAll('accept', null)}>{t('acceptAll')}</Button>
          <Button onClick={() => decideAll('reject', null)}>{t('rejectAll')}</Button>
        </div>
      )}
      {suggestions.length === 0 ? (
        <p className="text-muted text-sm">{t('noSuggestions')}</p>
      ) : (
        <ul className="grid gap-2">
          {suggestions.map((suggestion) => (
            <SuggestionItem key={suggestion.id} {...{ suggestion, desk, room }} />
          ))}
        </ul>
      )}
    </section>
  )
}

function SuggestionItem({ suggestion, desk, room }: { suggestion: Suggestion; desk: ReviewDesk; room: EditorRoom }) {
  const t = useTranslations('editor.review')
  const { review, active } = useDesk(desk)
  const decide = useDecide(desk, room)
  const { id } = suggestion
  const known = review?.suggestions[id]
  const own = desk.isOwn(id)
  const name = known?.by ? localize(known.by.name, room.uiLocale) : own ? t('me') : t('unknown')
  const what = useWhat(suggestion)
  const about = { name, what: what.plain }
  return (
    <li
      aria-current={active === id || undefined}
      className="border-line aria-[current]:border-accent grid gap-1 rounded-md border p-2.5 text-sm"
    >
      <button
        type="button"
        className="hover:bg-hover -m-1 grid cursor-pointer gap-1 rounded-sm p-1 text-start"
        onClick={() => desk.goTo(id)}
      >
        <Who
          name={name}
          personId={known?.by?.id ?? (own ? room.personId : '')}
          at={known?.at}
          uiLocale={room.uiLocale}
        />
        <span lang={room.locale} dir="auto" className="line-clamp-4 break-words">
          {what.drawn}
        </span>
      </button>
      {room.mayEdit ? (
        <div className="flex gap-1">
          <IconButton
            aria-label={t('accept', about)}
            title={t('acceptThis')}
            data-verdict="accept"
            onClick={(event) => {
              focusNext(event.currentTarget, 'accept')
              decide('accept', id)
            }}
          >
            <Check className="text-positive size-4" aria-hidden />
          </IconButton>
          <IconButton
            aria-label={t('reject', about)}
            title={t('rejectThis')}
            data-verdict="reject"
            onClick={(event) => {
              focusNext(event.currentTarget, 'reject')
              decide('reject', id)
            }}
          >
            <X className="text-urgent size-4" aria-hidden />
          </IconButton>
        </div>
      ) : (
        own && (
          <div>
            <Button aria-label={t('withdraw', about)} onClick={() => decide('reject', id)}>
              <Undo2 className="size-4 rtl:-scale-x-100" aria-hidden />
              {t('withdrawThis')}
            </Button>
          </div>
        )
      )}
    </li>
  )
}

/** What is decided leaves the list: the focus goes on to the same button of its neighbour. */
function focusNext(button: HTMLElement, verdict: 'accept' | 'reject'): void {
  const item = button.closest('li')
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  neighbour?.querySelector<HTMLElement>(`[data-verdict="${verdict}"]`)?.focus()
}

/** Who it is from, in their colour, and when. */
export function Who({
  name,
  personId,
  at,
  uiLocale,
}: {
  name: string
  personId: string
  at: string | undefined
  uiLocale: Locale
}) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-xs">
      <span className={`person-dot ${personId ? authorHue(personId) : ''}`} aria-hidden />
      <bdi className="font-medium">{name}</bdi>
      {at && (
        <time dateTime={at} className="text-muted">
          {formatDateTime(new Date(at), uiLocale)}
        </time>
      )}
    </span>
  )
}

/** Decides, and has the page say anew what stands in the way of publishing. */
function useDecide(desk: ReviewDesk, room: EditorRoom) {
  const { look } = useStanding()
  return (verdict: 'accept' | 'reject', id: string | null) => {
    desk.decide(verdict, id)
    void room.session.settled(8_000).then((committed) => (committed ? look() : undefined))
  }
}

/** What a suggestion does, for the eye and as a line of words. */
function useWhat({ inserted, deleted, blocks, change }: Suggestion) {
  const t = useTranslations('editor.review')
  const parts = [
    deleted && { tag: 'del' as const, text: deleted, words: t('deletes', { text: shortText(deleted) }) },
    inserted && { tag: 'ins' as const, text: inserted, words: t('inserts', { text: shortText(inserted) }) },
  ].filter((part) => part !== '')
  const rest = change
    ? t('changes', { from: change.from.type, to: change.to.type, same: String(change.from.type === change.to.type) })
    : parts.length === 0
      ? t(blocks.length > 0 ? 'changesBlocks' : 'changesBreak')
      : ''
  return {
    plain: [...parts.map(({ words }) => words), rest].filter(Boolean).join(' · '),
    drawn: (
      <>
        {parts.map(({ tag: Tag, text }) => (
          <Tag key={Tag} className="me-1">
            {text}
          </Tag>
        ))}
        {rest}
      </>
    ),
  }
}
