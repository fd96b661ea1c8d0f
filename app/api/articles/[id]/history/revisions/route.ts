import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { listRevisions } from '@/lib/history/queries'
import { revisionsInput } from '@/lib/history/schema'

/** The kept copies of the text, or those made `?since=` a time. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const ctx = await currentContext()
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const input = parse(revisionsInput, { ...query, articleId: (await params).id })
    return Response.json(await listRevisions(ctx, input), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
