import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellTrouble } from './tell-trouble'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What is told, with the second, while the trouble at each second is as given: `-` none. */
function told(life: string): string[] {
  const start = Date.now()
  const words: string[] = []
  const news = tellTrouble((trouble) => words.push(`${(Date.now() - start) / 1_000} ${trouble ?? 'well'}`))
  for (const moment of life.split(' ')) {
    const [second, trouble = ''] = moment.split(':')
    vi.advanceTimersByTime(start + Number(second) * 1_000 - Date.now())
    news.now(trouble === '-' ? '' : trouble)
  }
  vi.advanceTimersByTime(60_000)
  news.close()
  expect(vi.getTimerCount()).toBe(0)
  return words
}

test.each<[what: string, life: string, words: string[]]>([
  ['all is well', '0:- 9:-', []],
  ['trouble that lasts is told', '0:- 1:offline', ['6 offline']],
  ['trouble that passes is not', '0:- 1:offline 5:-', []],
  ['a flaky line says nothing', '0:offline 1:- 2:offline 4:- 5:offline 9:-', []],
  ['its end is told at once', '0:offline 8:-', ['5 offline', '8 well']],
  ['trouble that comes again after it must last again', '0:offline 8:- 9:offline 10:-', ['5 offline', '8 well']],
  ['trouble that grows worse meanwhile is told as it is, in its time', '0:offline 4:unkept', ['5 unkept']],
  ['what was told and grows worse is told at once', '0:offline 8:unkept', ['5 offline', '8 unkept']],
  ['the same is told once', '0:offline 8:offline 9:offline', ['5 offline']],
])('%s', (_, life, words) => {
  expect(told(life)).toEqual(words)
})

test('nothing is told when the editor has been closed', () => {
  const say = vi.fn()
  const news = tellTrouble(say)
  news.now('offline')
  news.close()
  vi.advanceTimersByTime(60_000)
  expect(say).not.toHaveBeenCalled()
})
