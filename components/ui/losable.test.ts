import { afterEach, expect, test, vi } from 'vitest'
import { askBy, holdLosable, losableNow, mayLeave, type Way } from './losable'

const stops: (() => void)[] = []
const hold = (look: Parameters<typeof holdLosable>[0]) => stops.push(holdLosable(look))
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

test('what would be lost is named once, for the way of leaving', () => {
  hold(() => 'pictures')
  hold(() => 'pictures')
  hold((way: Way) => (way === 'unload' ? 'field' : null))
  hold(() => null)
  expect(losableNow('unload')).toEqual(['pictures', 'field'])
  expect(losableNow('inside')).toEqual(['pictures'])
})

test('nobody is asked when nothing would be lost', () => {
  const asked = vi.fn(() => false)
  stops.push(askBy(asked))
  hold((way) => (way === 'unload' ? 'field' : null))
  expect(mayLeave('inside')).toBe(true)
  expect(asked).not.toHaveBeenCalled()
})

test('whoever signs out is asked about what is still on its way to the server too', () => {
  const asked = vi.fn(() => false)
  stops.push(askBy(asked))
  hold((way) => (way === 'unload' ? 'field' : null))
  expect(mayLeave('unload')).toBe(false)
  expect(asked).toHaveBeenCalledWith(['field'])
})

test('the person decides', () => {
  let answer = false
  stops.push(askBy(() => answer))
  hold(() => 'comment')
  expect(mayLeave('inside')).toBe(false)
  answer = true
  expect(mayLeave('inside')).toBe(true)
})

test('what has come to its end holds nobody back', () => {
  holdLosable(() => 'text')()
  expect(losableNow('unload')).toEqual([])
})
