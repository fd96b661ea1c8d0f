import { z } from 'zod'
import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { standingOf } from '@/app/_server/standing'
import { getArticle, getDraft } from '@/lib/articles/queries'

const input = z.object({ id: z.uuid() })

/** Where the article stands now for the person who asks: status, problems, what may be done. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const ctx = await currentContext()
    const { id } = parse(input, await params)
    const [article, { doc }] = await Promise.all([getArticle(ctx, id), getDraft(ctx, id)])
    return Response.json(await standingOf(ctx, article, doc), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
