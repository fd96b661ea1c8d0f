import { expect, test } from 'vitest'
import type { Status } from '@/lib/articles/status'
import type { Actor } from '@/lib/permissions/can'
import type { Role } from '@/lib/permissions/roles'
import { nextStep, type Step } from './next-step'

const me = { id: 'me', name: {}, slug: 'me' }
const other = { id: 'other', name: {}, slug: 'other' }
const person = (role: Role): Actor => ({
  kind: 'person',
  id: 'me',
  name: {},
  uiLocale: 'ar',
  sessionId: null,
  grants: [{ role, sectionId: null, locale: null }],
})
const line = (status: Status, createdBy = other, version = 3, publishedVersion: number | null = null) => ({
  status,
  version,
  publishedVersion,
  locale: 'ar' as const,
  section: null,
  createdBy,
  assignee: null,
})

test.each<[Role, ReturnType<typeof line>, Step, boolean]>([
  ['reporter', line('draft', me), 'draft', true],
  ['reporter', line('draft'), 'draft', false],
  ['reporter', line('in_review', me), 'in_review', false],
  ['editor', line('in_review'), 'in_review', true],
  ['editor', line('ready'), 'ready', false],
  ['publisher', line('ready'), 'ready', true],
  ['publisher', line('published', other, 3, 3), 'published', false],
  ['publisher', line('published', other, 4, 3), 'changed', true],
  ['editor', line('published', other, 4, 3), 'changed', false],
  ['publisher', line('withdrawn'), 'withdrawn', false],
  ['admin', line('draft'), 'draft', false],
])('to a %s, %j is at %s; theirs to take: %s', (role, article, step, yours) => {
  expect(nextStep(article, person(role))).toEqual({ step, yours })
})
