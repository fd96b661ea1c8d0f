'use client'
import type { RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { placedClass, usePlaced } from '../menus/use-placed'
import { Initial } from './initial'
import type { NamedPresent } from './people'

/** Everybody else who has the article open, and what they do. */
export function PresentList({
  id,
  label,
  people,
  button,
}: {
  id: string
  label: string
  people: NamedPresent[]
  button: RefObject<HTMLElement | null>
}) {
  const t = useTranslations('editor.presence')
  const list = usePlaced<HTMLUListElement>(
    () => button.current?.getBoundingClientRect() ?? null,
    'bottom',
    people.length,
  )
  return (
    <ul ref={list} id={id} aria-label={label} className={`${placedClass} present-list`}>
      {people.map((person) => (
        <li key={person.id} className="flex items-center gap-2.5 px-3 py-1.5 text-sm">
          <Initial {...person} />
          <span className="grid">
            <bdi>{person.name}</bdi>
            <span className="text-muted text-xs">{t(person.doing)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
