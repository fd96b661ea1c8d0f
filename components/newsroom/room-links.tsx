'use client'
import { History, Layers, Newspaper, SpellCheck, Users } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Link } from '@/components/ui/link'
import { rooms as allRooms, type RoomName, roomOf } from '@/lib/newsroom/rooms'

const icons = {
  articles: Newspaper,
  sections: Layers,
  houseStyle: SpellCheck,
  people: Users,
  activity: History,
} satisfies Record<RoomName, unknown>

/** Links to the rooms a person may enter; the one they are in is marked. */
export function RoomLinks({ rooms, onNavigate }: { rooms: RoomName[]; onNavigate?: () => void }) {
  const t = useTranslations('newsroom.rooms')
  const here = roomOf(usePathname())
  return (
    <ul className="grid gap-0.5">
      {allRooms
        .filter((room) => rooms.includes(room.name))
        .map(({ name, path }) => {
          const Icon = icons[name]
          return (
            <li key={name}>
              <Link
                href={path}
                onNavigate={onNavigate}
                aria-current={here === name ? 'page' : undefined}
                className="hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-accent flex min-h-10 items-center gap-3 rounded-md px-2.5 text-sm aria-[current]:font-medium"
              >
                <Icon className="size-[1.15rem] shrink-0" aria-hidden />
                {t(name)}
              </Link>
            </li>
          )
        })}
    </ul>
  )
}
