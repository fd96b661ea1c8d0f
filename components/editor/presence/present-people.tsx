'use client'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { localize } from '@/lib/i18n/localized'
import type { PersonRef } from '@/lib/people/person-ref'
import type { EditorRoom } from '../dock/editor-room'
import { personHue } from './person-hue'
import type { Other, PresenceStore } from './presence'

/** News of comings and goings is held this long, so that a burst of them is told once. */
const announceMs = 3_000

/** Who else has the article open, by initials and names; and their carets in the text. */
export function PresentPeople({ room }: { room: EditorRoom }) {
  const t = useTranslations('editor.presence')
  const { presence } = room.session
  const known = useSyncExternalStore(presence.subscribe, presence.known, () => false)
  const people = usePeople(presence, room.personId)
  const nameOf = ({ person }: Pick<Other, 'person'>) => localize(person.name, room.uiLocale)
  useCarets(room, nameOf)
  return (
    <>
      {people.length > 0 && (
        <ul aria-label={t('title')} className="flex items-center -space-x-1.5 rtl:space-x-reverse">
          {people.map(({ person, writes }) => (
            <li
              key={person.id}
              title={t(writes ? 'writes' : 'reads', { name: nameOf({ person }) })}
              className="present-person"
              style={{ '--person': personHue(person.id) } as React.CSSProperties}
            >
              <span aria-hidden>{[...nameOf({ person })][0]}</span>
              <span className="sr-only">{t(writes ? 'writes' : 'reads', { name: nameOf({ person }) })}</span>
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
function useCarets(room: EditorRoom, nameOf: (other: Other) => string): void {
  const { editor, session } = room
  const { presence } = session
  const needed = useSyncExternalStore(
    presence.subscribe,
    () => presence.others().length > 0,
    () => false,
  )
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
        if (!left) stop = startCaretLayer(editor, presence, (other) => latest.current(other))
      },
      () => undefined,
    )
    return () => {
      left = true
      stop?.()
    }
  }, [needed, editor, presence])
}

type Present = { person: PersonRef; writes: boolean }

/** Who else is here. Their carets move with every key; what stands here is drawn anew only when it reads otherwise. */
function usePeople(presence: PresenceStore, personId: string): Present[] {
  const json = useSyncExternalStore(
    presence.subscribe,
    () => JSON.stringify(distinct(presence.others(), personId)),
    () => '[]',
  )
  return useMemo(() => JSON.parse(json), [json])
}

/** A person once, however many tabs they have; in the text if one of them is. */
function distinct(others: Other[], personId: string): Present[] {
  const people = new Map<string, Present>()
  for (const { person, selection } of others) {
    if (person.id === personId) continue
    const writes = selection !== null || people.get(person.id)?.writes === true
    people.set(person.id, { person, writes })
  }
  return [...people.values()]
}
