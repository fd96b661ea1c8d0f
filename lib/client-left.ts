/**
 * Is this only what Node says of a request whose client closed the connection: a tab that was closed, a network that went?
 * Connections to the database and to other servers may break off with the same code; those are faults.
 */
export function clientLeft(error: unknown): boolean {
  if (!(error instanceof Error) || error.cause !== undefined) return false
  const isReset = 'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted'
  return isReset && /\bat abortIncoming \(node:_http_server\b/.test(error.stack ?? '')
}
