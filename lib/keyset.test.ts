import { expect, test } from 'vitest'
import { decodeKey, encodeKey, pageOf } from './keyset'

const key = { at: new Date('2026-11-23T10:00:00.123Z'), id: '0f0e0d0c-0000-4000-8000-000000000001' }

test('a key survives the address', () => {
  expect(decodeKey(encodeKey(key))).toEqual(key)
})

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each([
  '',
  'x',
  'bm9uc2Vuc2U',
  encoded(['2026', 'x']),
  encoded([key.at, '0']),
  encoded(['0000-01-01T00:00:00Z', key.id]),
  'a'.repeat(5000),
])('what is not a key reads as the start: %s', (text) => expect(decodeKey(text)).toBeNull())

test('a page knows whether another follows', () => {
  const rows = [1, 2, 3].map((n) => ({ n }))
  const keyOf = () => key
  expect(pageOf(rows, 2, keyOf)).toEqual({ items: [{ n: 1 }, { n: 2 }], next: encodeKey(key) })
  expect(pageOf(rows, 3, keyOf)).toEqual({ items: rows, next: null })
  expect(pageOf([], 3, keyOf)).toEqual({ items: [], next: null })
})
