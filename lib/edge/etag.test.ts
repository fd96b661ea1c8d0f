import { describe, expect, test } from 'vitest'
import { etagOf, matchesEtag } from './etag'

test('the same content has the same etag, other content another', () => {
  expect(etagOf('خبر')).toBe(etagOf(Buffer.from('خبر')))
  expect(etagOf('خبر')).not.toBe(etagOf('نبأ'))
})

describe('If-None-Match', () => {
  test.each([
    [undefined, false],
    ['', false],
    ['W/"a"', true],
    ['"a"', true],
    ['*', true],
    ['"b", W/"a"', true],
    ['"b"', false],
    ['a', false],
  ])('%j against W/"a": %s', (header, expected) => {
    expect(matchesEtag(header, 'W/"a"')).toBe(expected)
  })
})
