import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

/** The same bytes in each encoding a client may take; null where compressing brings nothing. */
export type EncodedBody = { identity: Buffer; gzip: Buffer | null; br: Buffer | null }

/** `quick` costs a few milliseconds while a reader waits; `best` tens, in the background, for about a tenth fewer bytes. */
export type Effort = 'quick' | 'best'

/** Compresses on zlib's threads, both encodings at once. */
export async function encodeBody(identity: Buffer, effort: Effort): Promise<EncodedBody> {
  const [gzipped, br] = await Promise.all([
    toGzip(identity, { level: effort === 'best' ? 9 : 6 }),
    toBrotli(identity, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: effort === 'best' ? 11 : 5,
        [zlib.BROTLI_PARAM_SIZE_HINT]: identity.length,
        [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
      },
    }),
  ])
  return { identity, gzip: smaller(gzipped, identity), br: smaller(br, identity) }
}

/** A body that is sent as it is: pictures and fonts are compressed already. */
export function plainBody(identity: Buffer): EncodedBody {
  return { identity, gzip: null, br: null }
}

/** Bytes of memory a body holds. */
export function bytesOf(body: EncodedBody): number {
  return body.identity.length + (body.gzip?.length ?? 0) + (body.br?.length ?? 0)
}

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

function smaller(compressed: Buffer, identity: Buffer): Buffer | null {
  return compressed.length < identity.length ? compressed : null
}
