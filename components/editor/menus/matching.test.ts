import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { translator } from '@/lib/i18n/messages'
import { blockEntries } from './block-entries'
import { matching } from './matching'

const entriesIn = (locale: 'ar' | 'en') => {
  const t = translator(locale, 'editor')
  return blockEntries.map(({ name }) => ({
    name,
    label: t(`menus.blocks.${name}`),
    keywords: t(`menus.keywords.${name}`),
  }))
}

test.each([
  ['', 'paragraph'],
  ['جدول', 'table'],
  ['جد', 'table'],
  ['table', 'table'],
  ['tab', 'table'],
  ['نقاط رئيس', 'keyPoints'],
  ['النقاط الرئيسية', 'keyPoints'],
  ['key points', 'keyPoints'],
  ['صوره', 'figure'],
  ['صُورَة', 'figure'],
  ['image', 'figure'],
  ['يوتيوب', 'embed'],
  ['YouTube', 'embed'],
  ['مرقمة', 'orderedList'],
  ['اقرا ايضا', 'relatedStory'],
  ['note', 'editorsNote'],
  ['hr', 'divider'],
])('«%s» finds the same first block in both languages: %s', (query, name) => {
  expect(matching(entriesIn('ar'), query)[0]?.name).toBe(name)
  expect(matching(entriesIn('en'), query)[0]?.name).toBe(name)
})

test('what is no name of a block finds nothing', () => {
  expect(matching(entriesIn('ar'), 'زرافة')).toEqual([])
  expect(matching(entriesIn('en'), 'pple')).toEqual([])
})

test('each node a person may put into the body has an entry', () => {
  const nodes = Object.values(bodySchema.nodes).filter((type) => type.isInGroup('block'))
  const names = blockEntries.map(({ name }) => name.replace(/^heading\d$/, 'heading'))
  expect([...new Set(names)].sort()).toEqual(nodes.map(({ name }) => name).sort())
})
