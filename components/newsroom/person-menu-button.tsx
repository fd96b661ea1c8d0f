'use client'
import type { ComponentProps } from 'react'
import { useTranslations } from 'use-intl'

type Person = { name: string; roles: string }

/** The button of the menu of who is signed in. */
export function PersonMenuButton({ person, ...button }: { person: Person } & ComponentProps<'button'>) {
  const t = useTranslations('newsroom.shell')
  return (
    <button
      type="button"
      aria-label={t('personMenu', { name: person.name })}
      {...button}
      className="hover:bg-hover flex w-full min-h-11 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 text-start"
    >
      <span
        aria-hidden
        className="bg-accent-soft text-accent grid size-8 shrink-0 place-items-center rounded-full font-semibold"
      >
        {[...person.name][0]}
      </span>
      <span className="hidden min-w-0 sm:grid">
        <bdi className="truncate text-sm font-medium">{person.name}</bdi>
        <span className="text-muted truncate text-xs">{person.roles}</span>
      </span>
    </button>
  )
}
