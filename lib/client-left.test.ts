import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { clientLeft } from './client-left'

/** As Node makes it in `abortIncoming`; the other fields replace parts of it. */
function fault(changes: { message?: string; code?: string; stack?: string; cause?: unknown } = {}): Error {
  const {
    message = 'aborted',
    code = 'ECONNRESET',
    stack = 'Error: aborted\n    at abortIncoming (node:_http_server:845:17)',
  } = changes
  return Object.assign(new Error(message, { cause: changes.cause }), { code, stack })
}

test.each<[what: string, error: unknown, left: boolean]>([
  ['a request that the client gave up', fault(), true],
  ['a request that a limit of time ended', fault({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }), false],
  [
    'a connection to the database that broke',
    fault({
      message: 'read ECONNRESET',
      stack: 'Error: read ECONNRESET\n    at TCP.onStreamRead (node:internal/stream_base_commons:216:20)',
    }),
    false,
  ],
  [
    'the same, wrapped with the query',
    new Error('Failed query', { cause: fault({ message: 'read ECONNRESET' }) }),
    false,
  ],
  ['a query that failed with what looks like it', new Error('Failed query', { cause: fault() }), false],
  ['another with the same code', fault({ cause: new Error('write CONNECTION_CLOSED') }), false],
  [
    'an answer of another server that broke off',
    fault({ stack: 'Error: aborted\n    at Socket.socketCloseListener (node:_http_client:483:19)' }),
    false,
  ],
  ['any other fault', new TypeError('aborted'), false],
  ['nothing that is an error', 'aborted', false],
])('%s', (_, error, left) => expect(clientLeft(error)).toBe(left))

test('what Node itself says when a client closes the connection while it sends', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.write('POST / HTTP/1.1\r\nHost: midad\r\nContent-Length: 10\r\n\r\nhalf')
  const [request] = (await once(server, 'request')) as [IncomingMessage]
  const failed = once(request.resume(), 'error').catch((error: unknown) => [error])
  client.destroy()
  const [error] = await failed
  server.close()
  expect(clientLeft(error)).toBe(true)
})
