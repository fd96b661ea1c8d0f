import { readerContext } from '@/app/_server/context'
import { findAssetFocus } from '@/lib/assets/queries'
import { getRendition } from '@/lib/assets/render'
import { parseRendition, renditionName } from '@/lib/assets/renditions'
import { readRendition } from '@/lib/assets/storage'

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * A rendition of a picture. Its address says everything about its bytes, so it may be kept for ever. A focal point that is
 * no longer the picture's is served while its file exists (a page published with it) and led to the present one after.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; rendition: string }> }) {
  const { id, rendition: name } = await params
  const rendition = parseRendition(name)
  if (!rendition || !uuid.test(id)) return notFound()
  const focus = await findAssetFocus(readerContext(), id)
  if (!focus) return notFound()
  const current = focus.focalX === rendition.focalX && focus.focalY === rendition.focalY
  const bytes = current ? await getRendition(id, rendition) : await readRendition(id, name)
  if (!bytes) {
    return new Response(null, {
      status: 302,
      headers: { location: `/media/${id}/${renditionName({ ...rendition, ...focus })}`, 'cache-control': 'no-store' },
    })
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': types[rendition.format],
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
      'cross-origin-resource-policy': 'cross-origin',
    },
  })
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
}
