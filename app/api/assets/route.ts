import { idsIn, readLimited, refusalResponse, refuseCrossSite, refuseOtherPerson } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { maxUploadBytes } from '@/lib/assets/limits'
import { uploadAsset } from '@/lib/assets/mutations'
import { listAssets, listAssetsById } from '@/lib/assets/queries'
import { authorize } from '@/lib/permissions/authorize'

/** Takes the bytes of one picture as the body; its name in the `x-file-name` header, percent-encoded. Answers the AssetRef. */
export async function POST(request: Request): Promise<Response> {
  try {
    refuseCrossSite(request)
    const ctx = await currentContext()
    refuseOtherPerson(request, ctx.actor)
    // Before the first byte is read.
    authorize(ctx.actor, 'asset.upload')
    const bytes = await readLimited(request, maxUploadBytes)
    const fileName = decodeName(request.headers.get('x-file-name'))
    return Response.json(await uploadAsset(ctx, { fileName, bytes }), { status: 201 })
  } catch (error) {
    return refusalResponse(error)
  }
}

/** A page of the library: `?after=` the key of the page before. With `?ids=`, these pictures and no page. */
export async function GET(request: Request): Promise<Response> {
  try {
    const ctx = await currentContext()
    const asked = new URL(request.url).searchParams
    const ids = idsIn(asked)
    if (ids) return Response.json(await listAssetsById(ctx, ids))
    return Response.json(await listAssets(ctx, { after: asked.get('after') }))
  } catch (error) {
    return refusalResponse(error)
  }
}

function decodeName(header: string | null): string {
  try {
    return decodeURIComponent(header ?? '') || 'picture'
  } catch {
    return 'picture'
  }
}
