import { readerContext } from '@/app/_server/context'
import { TooManyWaiting } from '@/lib/assets/in-turn'
import { findAssetFocus } from '@/lib/assets/queries'
import { getRendition } from '@/lib/assets/render'
import { mediaTypes, parseRendition, type Rendition, renditionName, widthsFor } from '@/lib/assets/renditions'
import { readRendition, renditionMark } from '@/lib/assets/storage'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type Place = { params: Promise<{ id: string; rendition: string }> }

/**
 * A rendition of a picture. Its address says everything about its bytes, so it may be kept for ever. What is on disk is
 * served without asking the database. Only the picture's own focal point and sizes are made anew; a former focal point (a
 * page published with it) leads to the present one.
 */
export async function GET(request: Request, { params }: Place): Promise<Response> {
  const { id, rendition: name } = await params
  const rendition = parseRendition(name)
  if (!rendition || !uuid.test(id)) return empty(404)
  const kept = await renditionMark(id, name)
  if (kept && saw(request, kept)) return new Response(null, { status: 304, headers: headersOf(rendition, kept) })
  try {
    const bytes = (kept && (await readRendition(id, name))) || (await make(id, name, rendition))
    if (bytes instanceof Response) return bytes
    const headers = headersOf(rendition, kept ?? (await renditionMark(id, name)))
    headers.set('content-length', String(bytes.byteLength))
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
  } catch (error) {
    if (error instanceof TooManyWaiting) return empty(503, { 'retry-after': '2' })
    throw error
  }
}

export const HEAD = GET

async function make(id: string, name: string, rendition: Rendition): Promise<Buffer | Response> {
  const asset = await findAssetFocus(readerContext(), id)
  if (!asset || !widthsFor(asset, rendition.shape).includes(rendition.width)) return empty(404)
  const { focalX, focalY } = asset
  const current = renditionName({ ...rendition, focalX, focalY })
  return current === name ? getRendition(id, rendition) : empty(302, { location: `/media/${id}/${current}` })
}

function saw(request: Request, mark: string): boolean {
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  return known.some((one) => one.trim().replace(/^W\//, '') === mark)
}

function headersOf({ format }: Rendition, mark: string | null): Headers {
  const headers = new Headers({
    'content-type': mediaTypes[format],
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
    'cross-origin-resource-policy': 'cross-origin',
  })
  if (mark) headers.set('etag', mark)
  return headers
}

function empty(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
