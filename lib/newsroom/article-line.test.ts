import { expect, test } from 'vitest'
import type { ArticleRow } from '@/lib/articles/article'
import type { Actor } from '@/lib/permissions/can'
import { articleLine } from './article-line'

const reporter: Actor = {
  kind: 'person',
  id: 'salma',
  name: {},
  uiLocale: 'ar',
  sessionId: null,
  grants: [{ role: 'reporter', sectionId: null, locale: null }],
}
const salma = { id: 'salma', name: { ar: 'سلمى', en: 'Salma' }, slug: 'salma' }
const row: ArticleRow = {
  id: 'a1',
  storyId: 's1',
  number: 7,
  locale: 'en',
  status: 'draft',
  headline: 'Six cities',
  section: { id: 'p', slug: 'politics', name: { ar: 'سياسة', en: 'Politics' }, hue: 250 },
  createdBy: salma,
  updatedBy: null,
  assignee: null,
  updatedAt: new Date('2026-11-29T09:30:00Z'),
  version: 3,
  publishedVersion: null,
  siblings: [],
}
const now = new Date('2026-11-30T09:30:00Z')
const shared = { locale: 'ar', actor: reporter, filter: { status: 'draft' }, now } as const

test('says everything in the language of the interface, and narrows further what is narrowed already', () => {
  expect(articleLine(row, shared)).toMatchObject({
    headline: 'Six cities',
    state: 'مسوّدة',
    section: { name: 'سياسة', href: '/newsroom?status=draft&section=politics' },
    who: { name: 'سلمى', href: '/newsroom?status=draft&person=salma' },
    yours: true,
    changedAt: '2026-11-29T09:30:00.000Z',
    changed: '29 نوفمبر',
  })
})

test('a version in another language is named as in the article, and a story that awaits is masculine', () => {
  const sibling = { id: 'a2', locale: 'en', status: 'in_review', headline: '' } as const
  const line = articleLine({ ...row, locale: 'ar', status: 'in_review', siblings: [sibling] }, shared)
  expect(line.siblings[0]?.label).toBe('النسخة الإنجليزية: قيد المراجعة')
  expect(line.next).toBe('ينتظر المراجعة')
})

test('a live story that was changed says so, and what nobody set is absent', () => {
  const live = { ...row, status: 'published', publishedVersion: 2, section: null, createdBy: null } as const
  const { state, section, who, yours } = articleLine(live, { ...shared, locale: 'en' })
  expect({ state, section, who, yours }).toEqual({
    state: 'Live, with changes',
    section: null,
    who: null,
    yours: false,
  })
})
