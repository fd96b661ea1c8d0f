import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { listMoments } from '@/lib/history/queries'
import { momentsInput } from '@/lib/history/schema'

/** The minutes in which something was written: the newest, those before version `?before=`, those `?from=` a version on. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const ctx = await currentContext()
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const input = parse(momentsInput, { ...query, articleId: (await params).id })
    return Response.json(await listMoments(ctx, input), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
