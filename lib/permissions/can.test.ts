import { describe, expect, test } from 'vitest'
import type { Status } from '@/lib/articles/status'
import { type Action, type Actor, can, explain, type Grant } from './can'
import type { Role } from './roles'

const politics = '00000000-0000-4000-8000-000000000001'
const sport = '00000000-0000-4000-8000-000000000002'
const me = '00000000-0000-4000-8000-00000000000a'
const other = '00000000-0000-4000-8000-00000000000b'

const actor = (role: Role, narrowed: Partial<Grant> = {}): Actor => ({
  kind: 'person',
  id: me,
  name: { ar: 'أنا' },
  uiLocale: 'ar',
  sessionId: null,
  grants: [{ role, sectionId: null, locale: null, ...narrowed }],
})
const article = (status: Status, createdBy = other) =>
  ({ status, createdBy, assigneeId: null, sectionId: politics, locale: 'ar' }) as const

const columns: Role[] = ['reporter', 'translator', 'editor', 'photo_editor', 'publisher', 'admin']
// One row an action: which roles may, on somebody else's draft and on one's own.
const truth: [Action, string, string][] = [
  //                         others'   own        (r t e h p a: reporter, translator, editor, photo editor, publisher, admin)
  ['story.create', 'r-e-p-', 'r-e-p-'],
  ['article.view', 'rtehpa', 'rtehpa'],
  ['article.edit', '--e-p-', 'rte-p-'],
  ['article.suggest', 'rtehp-', 'rtehp-'],
  ['article.comment', 'rtehpa', 'rtehpa'],
  ['article.submit', '--e-p-', 'rte-p-'],
  ['article.send_back', '--e-p-', '--e-p-'],
  ['article.approve', '--e-p-', '--e-p-'],
  ['article.publish', '----p-', '----p-'],
  ['article.withdraw', '----p-', '----p-'],
  ['article.restore', '----p-', '----p-'],
  ['article.share_preview', '--e-p-', 'rte-p-'],
  ['article.translate', '-te-p-', '-te-p-'],
  ['taxonomy.create', 'rte-p-', 'rte-p-'],
  ['taxonomy.manage', '-----a', '-----a'],
  ['asset.upload', 'r-ehp-', 'r-ehp-'],
  ['asset.edit', 'rtehp-', 'rtehp-'],
  ['house_style.edit', '----pa', '----pa'],
  ['people.view', '-----a', '-----a'],
  ['people.manage', '-----a', '-----a'],
  ['audit.view', '-----a', '-----a'],
]

describe('who may do what', () => {
  for (const [action, others, own] of truth) {
    columns.forEach((role, column) => {
      test(`${role} · ${action} · another's draft: ${others[column] !== '-'}`, () => {
        expect(can(actor(role), action, article('draft'))).toBe(others[column] !== '-')
      })
      test(`${role} · ${action} · own draft: ${own[column] !== '-'}`, () => {
        expect(can(actor(role), action, article('draft', me))).toBe(own[column] !== '-')
      })
    })
  }
})

describe('writers hand their text over', () => {
  test.each<[Status, boolean]>([
    ['draft', true],
    ['in_review', false],
    ['ready', false],
    ['published', false],
    ['withdrawn', false],
  ])('a reporter edits an own article that is %s: %s', (status, allowed) => {
    expect(can(actor('reporter'), 'article.edit', article(status, me))).toBe(allowed)
  })

  test('an assigned reporter edits what another began', () => {
    expect(can(actor('reporter'), 'article.edit', { ...article('draft'), assigneeId: me })).toBe(true)
  })
})

describe('grants are narrowed by section and language', () => {
  test.each<[string, Partial<Grant>, boolean]>([
    ['every section', {}, true],
    ['this section', { sectionId: politics }, true],
    ['another section', { sectionId: sport }, false],
    ['this language', { locale: 'ar' }, true],
    ['another language', { locale: 'en' }, false],
    ['this section, another language', { sectionId: politics, locale: 'en' }, false],
  ])('an editor of %s', (_, narrowed, allowed) => {
    expect(can(actor('editor', narrowed), 'article.approve', article('in_review'))).toBe(allowed)
  })

  test.each<[Action, boolean]>([
    ['article.edit', false],
    ['article.suggest', true],
    ['article.comment', true],
  ])('a translator into English does to the Arabic source: %s, %s', (action, allowed) => {
    expect(can(actor('translator', { locale: 'en' }), action, article('draft'))).toBe(allowed)
  })

  test.each<Status>(['draft', 'in_review', 'ready', 'published', 'withdrawn'])(
    'a reporter of sport suggests on politics when it is %s',
    (status) => {
      expect(can(actor('reporter', { sectionId: sport }), 'article.suggest', article(status))).toBe(true)
    },
  )

  test('an own story without a section yet is in scope', () => {
    const own = { ...article('draft', me), sectionId: null }
    expect(can(actor('reporter', { sectionId: sport }), 'article.edit', own)).toBe(true)
    expect(can(actor('editor', { sectionId: sport }), 'article.edit', { ...own, createdBy: other })).toBe(false)
  })

  test('several grants add up', () => {
    const both: Actor = {
      ...actor('reporter'),
      kind: 'person',
      id: me,
      name: {},
      uiLocale: 'ar',
      sessionId: null,
      grants: [
        { role: 'editor', sectionId: sport, locale: null },
        { role: 'editor', sectionId: politics, locale: null },
      ],
    }
    expect(can(both, 'article.approve', article('in_review'))).toBe(true)
  })
})

describe('a refusal says why', () => {
  test.each<[string, Actor, Action, ReturnType<typeof article>, string]>([
    ['no such role', actor('reporter'), 'article.publish', article('ready'), 'role'],
    [
      'role for another section',
      actor('editor', { sectionId: sport }),
      'article.approve',
      article('in_review'),
      'scope',
    ],
    ["another's text", actor('reporter'), 'article.edit', article('draft'), 'not_yours'],
    ['handed in already', actor('reporter'), 'article.edit', article('in_review', me), 'status'],
  ])('%s', (_, who, action, subject, reason) => {
    expect(explain(who, action, subject)).toMatchObject({ allowed: false, reason })
  })

  test('and names the roles that may', () => {
    expect(explain(actor('reporter'), 'article.publish', article('ready'))).toMatchObject({ roles: ['publisher'] })
  })

  test.each<[string, ReturnType<typeof article>]>([
    ["another's text", article('draft')],
    ['a text handed in', article('in_review', me)],
  ])('and for %s, never the role that was not enough', (_, subject) => {
    expect(explain(actor('reporter'), 'article.edit', subject)).toMatchObject({ roles: ['editor', 'publisher'] })
  })
})

test('the system may do everything, nobody without grants may do anything', () => {
  const nobody: Actor = { kind: 'person', id: me, name: {}, uiLocale: 'ar', sessionId: null, grants: [] }
  for (const [action] of truth) {
    expect(can({ kind: 'system' }, action)).toBe(true)
    expect(can(nobody, action, article('draft', me))).toBe(false)
  }
})
