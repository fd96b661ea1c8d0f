import { expect, test } from 'vitest'
import { unknownSince } from './unknown-since'

const at = (time: string) => ({ by: null, at: time })

test.each<[what: string, known: Parameters<typeof unknownSince>[0], since: string | undefined]>([
  ['nothing was asked yet', undefined, undefined],
  ['there are none', {}, undefined],
  ['there is one', { a: at('2026-11-24T10:00:00.000Z') }, '2026-11-24T09:58:00.000Z'],
  [
    'there are several',
    { a: at('2026-11-24T10:00:00.000Z'), b: at('2026-11-25T10:00:00.000Z'), c: at('2026-11-23T10:00:00.000Z') },
    '2026-11-25T09:58:00.000Z',
  ],
])('%s', (_, known, since) => {
  expect(unknownSince(known)).toBe(since)
})
