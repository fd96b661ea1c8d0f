import { type Action, type Actor, can } from '@/lib/permissions/can'

/** The rooms of the newsroom, in the order of the sidebar, with what one must be allowed to do to enter. */
export const rooms = [
  { name: 'articles', path: '/newsroom', action: 'article.view' },
  { name: 'sections', path: '/newsroom/sections', action: 'taxonomy.manage' },
  { name: 'houseStyle', path: '/newsroom/house-style', action: 'house_style.edit' },
  { name: 'people', path: '/newsroom/people', action: 'people.view' },
  { name: 'activity', path: '/newsroom/activity', action: 'audit.view' },
] as const satisfies { name: string; path: string; action: Action }[]

export type RoomName = (typeof rooms)[number]['name']

/** The rooms open to this person. */
export function roomsFor(actor: Actor): RoomName[] {
  return rooms.filter((room) => can(actor, room.action)).map((room) => room.name)
}

/** The room an address belongs to; stories are the home that everything else falls to. */
export function roomOf(path: string): RoomName {
  const deeper = rooms.filter((room) => path === room.path || path.startsWith(`${room.path}/`))
  return deeper.sort((a, b) => b.path.length - a.path.length)[0]?.name ?? 'articles'
}
