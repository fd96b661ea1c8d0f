import { expect, test } from 'vitest'
import type { Actor } from '@/lib/permissions/can'
import type { Role } from '@/lib/permissions/roles'
import { roomOf, roomsFor } from './rooms'

const person = (...held: Role[]): Actor => ({
  kind: 'person',
  id: 'p',
  name: {},
  uiLocale: 'ar',
  sessionId: null,
  grants: held.map((role) => ({ role, sectionId: null, locale: null })),
})

test.each<[Role[], string[]]>([
  [['reporter'], ['articles']],
  [['publisher'], ['articles', 'houseStyle']],
  [['admin'], ['articles', 'sections', 'houseStyle', 'people', 'activity']],
  [
    ['reporter', 'admin'],
    ['articles', 'sections', 'houseStyle', 'people', 'activity'],
  ],
  [[], []],
])('%j may enter %j', (held, expected) => {
  expect(roomsFor(person(...held))).toEqual(expected)
})

test.each([
  ['/newsroom', 'articles'],
  ['/newsroom/articles/1', 'articles'],
  ['/newsroom/sections', 'sections'],
  ['/newsroom/house-style/names', 'houseStyle'],
  ['/newsroom/people', 'people'],
  ['/newsroom/people/1', 'people'],
  ['/newsroom/peoples', 'articles'],
  ['/newsroom/activity', 'activity'],
])('%s is in %s', (path, room) => {
  expect(roomOf(path)).toBe(room)
})
