import type { ServerResponse } from 'node:http'
import { type BrotliCompress, createBrotliCompress, createGzip, type Gzip, constants as zlib } from 'node:zlib'
import { acceptedEncoding } from './accepts'

/**
 * Compresses what Next writes to a response while it is written, where that helps; also calls `onHead` when the head is
 * about to be sent, the last moment at which headers can be changed. Event streams pass untouched, each event at once.
 */
export function compressResponse(
  response: ServerResponse,
  options: { method: string; acceptEncoding: string | undefined; onHead: () => void },
) {
  const { writeHead, write, end } = response
  const encoding = acceptedEncoding(options.acceptEncoding)
  let stream: Gzip | BrotliCompress | null = null

  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    response.writeHead = writeHead
    setHeaders(response, head)
    options.onHead()
    const worthIt = encoding !== 'identity' && options.method !== 'HEAD' && compressible(response, head[0])
    if (compressibleType(response)) response.appendHeader('vary', 'accept-encoding')
    if (worthIt) {
      response.setHeader('content-encoding', encoding)
      response.removeHeader('content-length')
      stream = encoding === 'br' ? createBrotliCompress({ params: brotliParameters }) : createGzip({ level: 6 })
      stream.on('data', (chunk: Buffer) => {
        if (write.call(response, chunk, 'utf8') === false) stream?.pause()
      })
      stream.on('end', () => end.call(response, null, 'utf8'))
      stream.on('drain', () => response.emit('drain'))
      stream.on('error', () => response.destroy())
      response.on('drain', () => stream?.resume())
      response.once('close', () => stream?.destroy())
    }
    return writeHead.call(response, head[0])
  }) as typeof writeHead

  const openHead = () => {
    if (!response.headersSent) response.writeHead(response.statusCode)
  }

  response.write = ((...args: Parameters<typeof write>) => {
    openHead()
    if (!stream) return write.apply(response, args)
    const [chunk, charset, done] = args
    return stream.write(chunk, encodingOf(charset), callbackOf(charset, done))
  }) as typeof write

  response.end = ((...args: Parameters<typeof end>) => {
    openHead()
    if (!stream) return end.apply(response, args)
    const [chunk, charset, done] = args
    const finished = callbackOf(chunk, charset, done)
    if (finished) response.once('finish', () => finished(null))
    if (chunk && typeof chunk !== 'function') stream.end(chunk, encodingOf(charset))
    else stream.end()
    return response
  }) as typeof end

  // Next calls this after each piece of a streamed page.
  Object.assign(response, { flush: () => stream?.flush(flushKind[encoding]) })
}

const brotliParameters = { [zlib.BROTLI_PARAM_QUALITY]: 4, [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT }
const flushKind = { br: zlib.BROTLI_OPERATION_FLUSH, gzip: zlib.Z_SYNC_FLUSH, identity: undefined }
const smallest = 1_000
const textTypes = /^(?:text\/(?!event-stream)|application\/(?:json|javascript|xml|[\w.+-]+\+(?:json|xml))|image\/svg)/

function compressible(response: ServerResponse, status: number): boolean {
  const length = Number(response.getHeader('content-length') ?? Number.POSITIVE_INFINITY)
  return (
    length >= smallest &&
    ![204, 206, 304].includes(status) &&
    !response.hasHeader('content-encoding') &&
    !String(response.getHeader('cache-control')).includes('no-transform') &&
    compressibleType(response)
  )
}

function compressibleType(response: ServerResponse): boolean {
  return textTypes.test(String(response.getHeader('content-type') ?? ''))
}

/** Headers given to `writeHead` join those set before, so that they can be looked at together. */
function setHeaders(response: ServerResponse, [status, ...rest]: Parameters<ServerResponse['writeHead']>) {
  response.statusCode = status
  const headers = rest.find((argument) => typeof argument === 'object')
  if (!headers) return
  const pairs = Array.isArray(headers) ? pairsOf(headers) : Object.entries(headers)
  for (const [name, value] of pairs) if (value !== undefined) response.setHeader(String(name), value)
}

function pairsOf<T>(flat: T[]): [T, T][] {
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] as T] satisfies [T, T]] : []))
}

function encodingOf(value: unknown): BufferEncoding {
  return typeof value === 'string' ? (value as BufferEncoding) : 'utf8'
}

function callbackOf(...values: unknown[]): ((error: Error | null | undefined) => void) | undefined {
  return values.find((value) => typeof value === 'function') as ((error: Error | null | undefined) => void) | undefined
}
