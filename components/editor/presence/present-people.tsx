'use client'
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '@/components/ui/lazy-part'
import { localize } from '@/lib/i18n/localized'
import type { PersonRef } from '@/lib/people/person-ref'
import type { EditorRoom } from '../dock/editor-room'
import { type Comings, tellComings } from './comings'
import { Initial } from './initial'
import { type NamedPresent, type Present, presentPeople } from './people'
import type { Other, PresenceStore } from './presence'

const PresentList = lazyPart(() => import('./present-list').then((module) => module.PresentList))

/** More initials than this leave no room for the tools. */
const mostInitials = 4

/** Who else has the article open: initials that open to names; and their carets in the text. */
export function PresentPeople({ room }: { room: EditorRoom }) {
  const t = useTranslations('editor.presence')
  const { presence } = room.session
  const known = useSyncExternalStore(presence.subscribe, presence.known, () => false)
  const people = usePeople(presence, room.personId)
  const nameOf = ({ person }: Pick<Other, 'person'>) => localize(person.name, room.uiLocale)
  const said = useComings(known ? people : null, (some) => some.map((person) => nameOf({ person })).join(t('and')))
  useCarets(room, nameOf)
  const named = people.map(({ person, doing }) => ({ id: person.id, name: nameOf({ person }), doing }))
  return (
    <>
      {named.length > 0 && <PresentButton people={named} />}
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}

function PresentButton({ people }: { people: NamedPresent[] }) {
  const t = useTranslations('editor.presence')
  const [open, setOpen] = useState(false)
  const home = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !home.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [open])
  const label = t('here', { names: people.map(({ name }) => name).join(t('and')) })
  return (
    <div ref={home}>
      <button
        ref={button}
        type="button"
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className="hover:bg-hover flex min-h-9 cursor-pointer items-center -space-x-1.5 rounded-md px-1 rtl:space-x-reverse"
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          event.preventDefault()
          setOpen(false)
        }}
      >
        {people.slice(0, mostInitials).map((person) => (
          <Initial key={person.id} {...person} />
        ))}
        {people.length > mostInitials && (
          <span aria-hidden dir="ltr" className="ps-2.5 text-xs">
            +{people.length - mostInitials}
          </span>
        )}
      </button>
      {open && <PresentList id={id} label={t('title')} people={people} button={button} />}
    </div>
  )
}

/** Tells screen readers who came and who left. */
function useComings(people: Present[] | null, namesOf: (people: PersonRef[]) => string): string {
  const t = useTranslations('editor.presence')
  const [said, setSaid] = useState('')
  const latest = useRef({ t, namesOf })
  useEffect(() => {
    latest.current = { t, namesOf }
  })
  const [comings, setComings] = useState<Comings | null>(null)
  useEffect(() => {
    const made = tellComings(({ came, left }) => {
      const words = latest.current
      if (came.length > 0) setSaid(words.t('came', { names: words.namesOf(came) }))
      if (left.length > 0) setSaid(words.t('left', { names: words.namesOf(left) }))
    })
    setComings(made)
    return made.close
  }, [])
  useEffect(() => comings?.present(people?.map(({ person }) => person) ?? null), [comings, people])
  return said
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

/** Who else is here. Their carets move with every key; what stands here is drawn anew only when it reads otherwise. */
function usePeople(presence: PresenceStore, personId: string): Present[] {
  const json = useSyncExternalStore(
    presence.subscribe,
    () => JSON.stringify(presentPeople(presence.others(), personId)),
    () => '[]',
  )
  return useMemo(() => JSON.parse(json), [json])
}
