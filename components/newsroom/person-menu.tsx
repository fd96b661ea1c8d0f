'use client'
import { LazyMenu } from '@/components/ui/lazy-menu'
import type { Locale } from '@/lib/i18n/locales'
import { PersonMenuButton } from './person-menu-button'

export type PersonMenuProps = {
  locale: Locale
  person: { name: string; roles: string }
  chooseLocale: (locale: Locale) => Promise<void>
  leave: () => Promise<void>
}

const load = () => import('./open-person-menu').then(({ OpenPersonMenu }) => OpenPersonMenu)

/** Who is signed in, with the language of the interface and the way out. */
export function PersonMenu(props: PersonMenuProps) {
  return <LazyMenu load={load} menuProps={props} Trigger={Trigger} />
}

function Trigger({ person, locale: _, chooseLocale: __, leave: ___, ...button }: PersonMenuProps & TriggerProps) {
  return <PersonMenuButton person={person} {...button} />
}

type TriggerProps = Omit<React.ComponentProps<typeof PersonMenuButton>, 'person'>
