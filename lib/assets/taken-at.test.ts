import { expect, test } from 'vitest'
import { parseTakenAt } from './taken-at'

test.each([
  ['2021:12:15 10:00:00', '2021-12-15T07:00:00.000Z'],
  ['2021:12:15 10:00:00+08:00', '2021-12-15T02:00:00.000Z'],
  ['2021-12-15T10:00:00.25Z', '2021-12-15T10:00:00.000Z'],
  ['2021-12-15T10:00+01:00', '2021-12-15T09:00:00.000Z'],
  ['20211215 100000-0500', '2021-12-15T15:00:00.000Z'],
  ['20211215', '2021-12-15T09:00:00.000Z'],
  [' 2021-12-15 ', '2021-12-15T09:00:00.000Z'],
])('%s in Riyadh is %s', (text, moment) => {
  expect(parseTakenAt(text, 'Asia/Riyadh')?.toISOString()).toBe(moment)
})

test('the clock of a zone with summer time is read as on that day', () => {
  expect(parseTakenAt('2021:07:01 12:00:00', 'Europe/London')?.toISOString()).toBe('2021-07-01T11:00:00.000Z')
  expect(parseTakenAt('2021:12:01 12:00:00', 'Europe/London')?.toISOString()).toBe('2021-12-01T12:00:00.000Z')
})

test.each([
  '',
  '0000:00:00 00:00:00',
  '2021:02:31 10:00:00',
  '2021:13:01',
  '1700-01-01',
  'yesterday',
  '2021',
  '2021:12:15 25:00:00',
])('no moment: %s', (text) => expect(parseTakenAt(text)).toBeNull())
