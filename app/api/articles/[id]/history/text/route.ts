import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { momentText } from '@/lib/history/queries'
import { momentTextInput } from '@/lib/history/schema'

/** The text as it was at `?version=`, with who wrote what. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const ctx = await currentContext()
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const input = parse(momentTextInput, { ...query, articleId: (await params).id })
    return Response.json(await momentText(ctx, input), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
