import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PersonRef } from '@/lib/people/person-ref'
import { tellComings } from './comings'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const cast = { r: person('رانيا'), s: person('سمر'), h: person('هدى') }
function person(name: string): PersonRef {
  return { id: name, name: { ar: name }, slug: name }
}

/**
 * A life in words: letters are who is here from that second on, `-` nobody, `?` nobody knows. What is told, with the second.
 */
function told(life: string): string[] {
  const start = Date.now()
  const news: string[] = []
  const comings = tellComings(({ came, left }) => {
    const names = [...came.map(({ id }) => `+${id}`), ...left.map(({ id }) => `-${id}`)]
    news.push(`${(Date.now() - start) / 1_000} ${names.join(' ')}`)
  })
  for (const moment of life.split(' ')) {
    const [second, who = ''] = moment.split(':')
    vi.advanceTimersByTime(start + Number(second) * 1_000 - Date.now())
    const letters = [...who].filter((letter): letter is keyof typeof cast => letter in cast)
    comings.present(who === '?' ? null : letters.map((letter) => cast[letter]))
  }
  vi.advanceTimersByTime(120_000)
  comings.close()
  expect(vi.getTimerCount()).toBe(0)
  return news
}

test.each<[what: string, life: string, news: string[]]>([
  ['who was here before is no news', '0:rs', []],
  ['who comes is told', '0:- 1:r', ['4 +رانيا']],
  ['a burst is told once', '0:- 1:r 3:rs 5:rsh', ['8 +رانيا +سمر +هدى']],
  ['the same said again changes nothing', '0:- 1:r 2:r 3:r', ['4 +رانيا']],
  ['who leaves is told, but not at once', '0:r 1:-', ['31 -رانيا']],
  ['who loads the page anew is not mentioned', '0:r 1:- 5:r', []],
  ['who is back a moment before it is told is not mentioned', '0:r 1:- 30:r', []],
  ['who opens and closes is not mentioned', '0:- 1:r 3:-', []],
  ['a flickering line says nothing', '0:r 1:- 2:r 3:- 4:r 5:- 6:r', []],
  ['one comes while another leaves', '0:r 1:s', ['4 +سمر', '31 -رانيا']],
  ['who leaves while another goes on', '0:rs 1:s 20:s', ['31 -رانيا']],
  ['who leaves later holds the news of both', '0:rs 1:s 11:-', ['41 -رانيا -سمر']],
  ['who comes back after it was told has come', '0:r 1:- 40:r', ['31 -رانيا', '43 +رانيا']],
  ['when nobody knows, nobody has left', '0:r 10:?', []],
  ['what was about to be told is not told while nobody knows', '0:r 1:- 10:? 60:r', []],
  ['those who are back with the line are not mentioned', '0:rs 10:? 70:rs', []],
  ['who came meanwhile is told after it', '0:r 10:? 70:rs', ['73 +سمر']],
  ['who left meanwhile is told after it', '0:rs 10:? 70:r', ['100 -سمر']],
  ['a server that was gone gives people back one by one', '0:rs 10:- 12:r 25:rs', []],
])('%s', (_, life, news) => {
  expect(told(life)).toEqual(news)
})
