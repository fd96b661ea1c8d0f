import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { setForwarded } from './forwarded'

const address = '192.0.2.7'
const truth = { 'x-forwarded-for': address, 'x-forwarded-proto': 'https' }

type Headers = Record<string, string>

const cases: [what: string, trustProxy: boolean, given: Headers, expected: Headers][] = [
  ['none', false, { host: 'midad.example' }, { host: 'midad.example', 'x-forwarded-host': 'midad.example', ...truth }],
  ['without a host', false, {}, truth],
  [
    'made up by whoever asks',
    false,
    { host: 'midad.example', forwarded: 'for=1', 'x-forwarded-for': '1', 'x-forwarded-proto': 'http' },
    { host: 'midad.example', 'x-forwarded-host': 'midad.example', ...truth },
  ],
  ['a host made up by whoever names none', false, { 'x-forwarded-host': 'evil.example' }, truth],
  [
    'from our proxy',
    true,
    { host: 'inner', 'x-forwarded-for': '198.51.100.1', 'x-forwarded-host': 'midad.example' },
    { host: 'inner', 'x-forwarded-for': '198.51.100.1', 'x-forwarded-host': 'midad.example' },
  ],
  [
    'past our proxy',
    true,
    { host: 'midad.example', forwarded: 'for=1' },
    { host: 'midad.example', 'x-forwarded-host': 'midad.example', ...truth },
  ],
]

test.each(cases)('%s', (_, trustProxy, given, expected) => {
  const headers = { ...given }
  const request = { headers, socket: { remoteAddress: address } } as unknown as IncomingMessage
  setForwarded(request, { trustProxy, origin: 'https://midad.example' })
  expect(headers).toEqual(expected)
})
