import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding } from './accepts'
import { matchesEtag } from './etag'
import type { StaticFile } from './static-files'

/** Sends a file: for ever when its address changes with its content, otherwise with a check once an hour. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  security: [name: string, value: string][],
): void {
  const wanted = acceptedEncoding(request.headers['accept-encoding'] as string | undefined)
  const compressed = wanted === 'identity' ? null : file.body[wanted]
  const bytes = compressed ?? file.body.identity
  const headers = [
    ...['content-type', file.type, 'etag', file.etag],
    ...['cache-control', `public, max-age=${file.immutable ? '31536000, immutable' : '3600'}`],
    ...(file.body.br || file.body.gzip ? ['vary', 'accept-encoding'] : []),
    ...security.flat(),
  ]
  if (matchesEtag(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  const encoding = compressed ? ['content-encoding', wanted] : []
  response.writeHead(200, [...headers, ...encoding, 'content-length', String(bytes.length)])
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
