import { expect, test } from 'vitest'
import { losableNow } from '@/components/ui/losable'
import { keepDrafts } from './drafts'

test('a comment that is written and not sent holds the person back until it is sent or given up', () => {
  const drafts = keepDrafts()
  expect(losableNow('inside')).toEqual([])
  drafts.set('new', { text: 'من أين الرقم؟', mentions: [] })
  drafts.set('reply 1', { text: 'من الوزارة', mentions: [] })
  expect(losableNow('inside')).toEqual(['comment'])
  expect(losableNow('unload')).toEqual(['comment'])
  drafts.drop('new')
  expect(losableNow('inside')).toEqual(['comment'])
  expect(drafts.get('reply 1')?.text).toBe('من الوزارة')
  drafts.drop('reply 1')
  expect(losableNow('inside')).toEqual([])
  drafts.close()
})

test('with the editor its comments are gone, and hold nobody back', () => {
  const drafts = keepDrafts()
  drafts.set('new', { text: 'من أين الرقم؟', mentions: [] })
  drafts.close()
  expect(losableNow('unload')).toEqual([])
})

test('a comment is the same one at each try until it is sent or given up', () => {
  const drafts = keepDrafts()
  const first = drafts.idFor('new')
  drafts.set('new', { text: 'من أين الرقم؟', mentions: [] })
  expect(drafts.idFor('new')).toBe(first)
  expect(drafts.idFor('reply 1')).not.toBe(first)
  drafts.drop('new')
  expect(drafts.idFor('new')).not.toBe(first)
  drafts.close()
})
