import type { IncomingMessage } from 'node:http'

/**
 * Makes the forwarding headers of a request true before the application reads them: limits on sign-in count by
 * address, and nobody may choose his own. Behind a proxy of ours its headers are kept.
 * @param trustProxy whether every connection comes from such a proxy
 */
export function setForwarded(request: IncomingMessage, options: { trustProxy: boolean; origin: string }) {
  const { headers } = request
  if (options.trustProxy && headers['x-forwarded-for']) return
  delete headers.forwarded
  delete headers['x-forwarded-host']
  headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown'
  headers['x-forwarded-proto'] = new URL(options.origin).protocol.slice(0, -1)
  if (headers.host) headers['x-forwarded-host'] = headers.host
}
