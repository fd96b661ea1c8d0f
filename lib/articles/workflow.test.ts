import { expect, test } from 'vitest'
import type { Actor } from '@/lib/permissions/can'
import type { Role } from '@/lib/permissions/roles'
import { type Status, statuses } from './status'
import { availableTransitions, transitionNames, transitionOf } from './workflow'

const me = '00000000-0000-4000-8000-00000000000a'
const actor = (role: Role): Actor => ({
  kind: 'person',
  id: me,
  name: {},
  uiLocale: 'ar',
  sessionId: null,
  grants: [{ role, sectionId: null, locale: null }],
})
const article = (status: Status) =>
  ({ status, createdBy: me, assigneeId: null, sectionId: null, locale: 'ar' }) as const
const offered = (role: Role, status: Status) =>
  availableTransitions(actor(role), article(status)).map(
    ({ name, permission }) => `${permission.allowed ? '' : 'no '}${name}`,
  )

test.each<[Role, Status, string[]]>([
  ['reporter', 'draft', ['submit']],
  ['reporter', 'in_review', ['no send_back', 'no approve']],
  ['editor', 'in_review', ['send_back', 'approve']],
  ['editor', 'ready', ['send_back', 'no publish']],
  ['publisher', 'ready', ['send_back', 'publish']],
  ['editor', 'published', ['no update', 'no withdraw']],
  ['publisher', 'published', ['update', 'withdraw']],
  ['publisher', 'withdrawn', ['restore']],
  ['admin', 'draft', ['no submit']],
])('a %s with an own article that is %s: %j', (role, status, expected) => {
  expect(offered(role, status)).toEqual(expected)
})

test('every status can be reached from a draft and left again', () => {
  const reached = new Set<Status>(['draft'])
  for (let round = 0; round < statuses.length; round++)
    for (const name of transitionNames)
      if (transitionOf(name).from.some((s) => reached.has(s))) reached.add(transitionOf(name).to)
  expect([...reached].sort()).toEqual([...statuses].sort())
  for (const status of statuses)
    expect(transitionNames.some((name) => transitionOf(name).from.includes(status))).toBe(true)
})
