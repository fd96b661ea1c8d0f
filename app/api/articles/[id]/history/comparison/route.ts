import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { compareVersions } from '@/lib/history/queries'
import { comparisonInput } from '@/lib/history/schema'

/** What became of the text between `?from=` and `?to=`. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const ctx = await currentContext()
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const input = parse(comparisonInput, { ...query, articleId: (await params).id })
    return Response.json(await compareVersions(ctx, input), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
