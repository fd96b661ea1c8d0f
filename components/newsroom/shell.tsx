'use client'
import { Menu as MenuIcon } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locales'
import type { RoomName } from '@/lib/newsroom/rooms'
import { LeaveGuard } from './leave-guard'
import { PersonMenu } from './person-menu'
import { RoomLinks } from './room-links'

/** The frame of every newsroom page: rooms at the start side, the page beside them. On a phone the rooms fold into the bar. */
export function Shell({
  rooms,
  locale,
  person,
  chooseLocale,
  leave,
  children,
}: {
  rooms: RoomName[]
  locale: Locale
  person: { name: string; roles: string }
  chooseLocale: (locale: Locale) => Promise<void>
  leave: () => Promise<void>
  children: ReactNode
}) {
  const t = useTranslations('newsroom')
  const menu = <PersonMenu {...{ locale, person, chooseLocale, leave }} />
  return (
    <div data-shell className="md:grid md:min-h-dvh md:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="bg-accent text-on-accent fixed start-3 top-3 z-50 -translate-y-20 rounded-md px-4 py-2 focus:translate-y-0"
      >
        {t('shell.skip')}
      </a>
      <header
        data-chrome
        className="border-line bg-sunken flex items-center gap-2 border-b px-3 py-2 relative md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:gap-6 md:border-e md:border-b-0 md:px-3 md:py-5"
      >
        <Wordmark name={t('name')} />
        <nav aria-label={t('shell.rooms')} className="hidden flex-1 md:block">
          <RoomLinks rooms={rooms} />
        </nav>
        <FoldedRooms label={t('shell.menu')} navLabel={t('shell.rooms')} rooms={rooms} />
        <div className="ms-auto md:ms-0">{menu}</div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 px-4 py-5 outline-none md:px-8 md:py-7">
        {children}
      </main>
      <LeaveGuard />
    </div>
  )
}

function Wordmark({ name }: { name: string }) {
  return (
    <Link href="/newsroom" className="text-accent rounded-sm px-2 text-xl font-semibold">
      {name}
    </Link>
  )
}

/** A disclosure of the browser's own, so that it opens before scripts arrive; it folds again after choosing a room. */
function FoldedRooms({ label, navLabel, rooms }: { label: string; navLabel: string; rooms: RoomName[] }) {
  const details = useRef<HTMLDetailsElement>(null)
  const fold = () => {
    if (details.current) details.current.open = false
  }
  return (
    <details ref={details} className="md:hidden">
      <summary className="hover:bg-hover flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-md px-2.5">
        <MenuIcon className="size-5" aria-hidden />
        <span className="text-sm">{label}</span>
      </summary>
      <nav
        aria-label={navLabel}
        className="border-line bg-raised absolute inset-x-0 top-full z-20 border-b p-3 shadow-lg"
      >
        <RoomLinks rooms={rooms} onNavigate={fold} />
      </nav>
    </details>
  )
}
