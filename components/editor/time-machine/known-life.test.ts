import { describe, expect, test } from 'vitest'
import type { Author, Moments, Revision, SentMoment } from '@/lib/history/history'
import { isBefore, minuteOf, withEarlier, withNewer, withNewerRevisions } from './known-life'

const salma: Author = { id: 'salma', name: { ar: 'سلمى' } }
const huda: Author = { id: 'huda', name: { ar: 'هدى' } }

/** Minutes by their first and last version. */
const life = (
  minutes: [first: number, version: number][],
  people = [salma],
  earlier: number | null = null,
): Moments => ({
  items: minutes.map(
    ([first, version]): SentMoment => ({
      minute: new Date(first * 60_000).toISOString(),
      first,
      version,
      people: people.map(({ id }) => id),
      changes: version - first + 1,
    }),
  ),
  people,
  earlier,
})
const versions = ({ items }: Moments) => items.map(({ first, version }) => [first, version])

describe('what is known of a life', () => {
  test('grows by the minutes that came, and the last one known may have grown', () => {
    const known = life([[1, 4], [5, 9]], [salma], 1) // biome-ignore format: a table
    const now = withNewer(known, life([[5, 11], [12, 12]], [salma, huda])) // biome-ignore format: a table
    expect(versions(now)).toEqual([
      [1, 4],
      [5, 11],
      [12, 12],
    ])
    expect(now.people).toEqual([salma, huda])
    expect(now.earlier).toBe(1)
  })

  test('stays the same thing when nothing came, so that nothing is drawn anew', () => {
    const known = life([[1, 4]])
    expect(withNewer(known, life([[1, 4]]))).toBe(known)
    expect(withNewer(known, life([]))).toBe(known)
  })

  test('begins with the first minute', () => {
    expect(versions(withNewer(life([], []), life([[1, 3]])))).toEqual([[1, 3]])
  })

  test('reaches back as far as was asked for', () => {
    const now = withEarlier(life([[5, 9]], [salma], 5), life([[1, 4]], [huda, salma]))
    expect(versions(now)).toEqual([
      [1, 4],
      [5, 9],
    ])
    expect(now.earlier).toBeNull()
    expect(now.people).toEqual([salma, huda])
    expect(withEarlier(now, life([[1, 4]], [huda, salma]))).toBe(now)
  })
})

test('kept copies are told once, newest first', () => {
  const copy = (id: string): Revision => ({
    id,
    version: 1,
    reason: 'submit',
    name: null,
    by: null,
    at: '',
    written: null,
  })
  const known = [copy('b'), copy('a')]
  expect(withNewerRevisions(known, [copy('c'), copy('b')]).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  expect(withNewerRevisions(known, [copy('b')])).toBe(known)
})

const at = (minute: number) => new Date(minute * 60_000).toISOString()
const copy = (version: number, written: string | null) => ({ version, written }) as Revision

const minutes: [what: string, version: number, earlier: number | null, copies: Revision[], minute: string | null][] = [
  ['the end of a minute', 9, null, [], at(5)],
  ['within a minute', 7, null, [], at(5)],
  ['a copy of a version within a minute', 7, null, [copy(7, at(6))], at(5)],
  ['before the first change', 0, null, [], at(5)],
  ['a copy of before the minutes told so far', 3, 5, [copy(1, at(1)), copy(3, at(2))], at(2)],
  ['a copy of an empty text of before', 0, 5, [copy(0, null)], null],
  ['no copy, before the minutes told so far', 3, 5, [], null],
]

describe('the minute in which a version was written', () => {
  test.each(minutes)('%s', (_, version, earlier, revisions, minute) => {
    const moments = life([[5, 9], [10, 12]]).items // biome-ignore format: a table
    expect(minuteOf(version, { moments, revisions, earlier })).toBe(minute)
    expect(isBefore(version, { moments, earlier })).toBe(earlier !== null)
  })
})
