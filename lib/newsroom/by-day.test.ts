import { expect, test } from 'vitest'
import { byDay } from './by-day'

test('a day begins at midnight of the zone, not of UTC', () => {
  const items = ['2026-03-10T08:00:00Z', '2026-03-09T21:00:00Z', '2026-03-09T20:59:59Z'].map((at) => ({
    at: new Date(at),
  }))
  expect(byDay(items, 'Asia/Riyadh').map(({ day, items: group }) => [day, group.length])).toEqual([
    ['2026-03-10', 2],
    ['2026-03-09', 1],
  ])
})

test('nothing gives no days', () => {
  expect(byDay([], 'UTC')).toEqual([])
})
