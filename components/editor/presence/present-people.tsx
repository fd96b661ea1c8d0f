'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { localize } from '@/lib/i18n/localized'
import type { EditorRoom } from '../dock/editor-room'
import { personHue } from './person-hue'
import type { Other } from './presence'

/** News of comings and goings is held this long, so that a burst of them is told once. */
const announceMs = 3_000
const nobody: Other[] = []

/** Who else has the article open, by initials and names; and their carets in the text. */
export function PresentPeople({ room }: { room: EditorRoom }) {
  const t = useTranslations('editor.presence')
  const { presence } = room.session
  const others = useSyncExternalStore(presence.subscribe, presence.others, () => nobody)
  const known = useSyncExternalStore(presence.subscribe, presence.known, () => false)
  const people = distinct(others, room.personId)
  const nameOf = (other: Other) => localize(other.person.name, room.uiLocale)
  useCarets(room, others.length > 0, nameOf)
  return (
    <>
      {people.length > 0 && (
        <ul aria-label={t('title')} className="flex items-center -space-x-1.5 rtl:space-x-reverse">
          {people.map((other) => (
            <li
              key={other.person.id}
              title={t(other.selection ? 'writes' : 'reads', { name: nameOf(other) })}
              className="present-person"
              style={{ '--person': personHue(other.person.id) } as React.CSSProperties}
            >
              <span aria-hidden>{[...nameOf(other)][0]}</span>
              <span className="sr-only">{t(other.selection ? 'writes' : 'reads', { name: nameOf(other) })}</span>
            </li>
          ))}
        </ul>
      )}
      {known && <Announcement names={people.map(nameOf)} />}
    </>
  )
}

/** Tells who came and who left since the last time, when it has been quiet for a moment. Who was here before is no news. */
function Announcement({ names }: { names: string[] }) {
  const t = useTranslations('editor.presence')
  const [said, setSaid] = useState('')
  const before = useRef(names)
  const now = names.join('\n')
  useEffect(() => {
    const timer = setTimeout(() => {
      const present = now ? now.split('\n') : []
      const known = before.current
      before.current = present
      const came = present.filter((name) => !known.includes(name))
      const left = known.filter((name) => !present.includes(name))
      const news = [
        ...(came.length > 0 ? [t('came', { names: came.join(t('and')) })] : []),
        ...(left.length > 0 ? [t('left', { names: left.join(t('and')) })] : []),
      ]
      if (news.length > 0) setSaid(news.join(' '))
    }, announceMs)
    return () => clearTimeout(timer)
  }, [now, t])
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  )
}

/** The layer of carets is loaded when the first other person is there. */
function useCarets(room: EditorRoom, needed: boolean, nameOf: (other: Other) => string): void {
  const { editor, session } = room
  const latest = useRef(nameOf)
  useEffect(() => {
    latest.current = nameOf
  })
  useEffect(() => {
    if (!needed) return
    let stop: (() => void) | null = null
    let left = false
    import('./caret-layer').then(
      ({ startCaretLayer }) => {
        if (!left) stop = startCaretLayer(editor, session.presence, (other) => latest.current(other))
      },
      () => undefined,
    )
    return () => {
      left = true
      stop?.()
    }
  }, [needed, editor, session])
}

/** A person once, however many tabs they have; in the text if one of them is. */
function distinct(others: Other[], personId: string): Other[] {
  const people = new Map<string, Other>()
  for (const other of others) {
    if (other.person.id === personId) continue
    const known = people.get(other.person.id)
    if (!known || (!known.selection && other.selection)) people.set(other.person.id, other)
  }
  return [...people.values()]
}
