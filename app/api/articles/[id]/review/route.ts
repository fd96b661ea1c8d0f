import { z } from 'zod'
import { parse } from '@/app/_server/action'
import { readJson, refusalResponse, refuseCrossSite, refuseOtherPerson } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import type { Context } from '@/lib/context'
import { deleteComment, editComment, reopenThread, reply, resolveThread, startThread } from '@/lib/review/mutations'
import { getReview } from '@/lib/review/queries'
import { reviewRequest, sinceInput } from '@/lib/review/schema'

type Params = { params: Promise<{ id: string }> }

const input = z.object({ id: z.uuid() })
/** A comment of 2,000 characters, each escaped, with all it may call. */
const maxBytes = 16_000
const noStore = { headers: { 'cache-control': 'no-store' } }

/** Who suggested what in the draft, all of it or what came `?since=`, and the threads of comments. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    const ctx = await currentContext()
    const { id } = parse(input, await params)
    const { since } = parse(sinceInput, Object.fromEntries(new URL(request.url).searchParams))
    return Response.json(await getReview(ctx, id, since), noStore)
  } catch (error) {
    return refusalResponse(error)
  }
}

/** Takes `{ verb: start | reply | resolve | reopen | edit | delete, since, … }` and answers like GET, with the review as it is then. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    refuseCrossSite(request)
    const ctx = await currentContext()
    refuseOtherPerson(request, ctx.actor)
    const { id } = parse(input, await params)
    const body = await readJson(request, maxBytes)
    const { since } = parse(sinceInput, body)
    await act(ctx, parse(reviewRequest, { ...(typeof body === 'object' ? body : {}), articleId: id }))
    return Response.json(await getReview(ctx, id, since), noStore)
  } catch (error) {
    return refusalResponse(error)
  }
}

async function act(ctx: Context, asked: z.output<typeof reviewRequest>): Promise<void> {
  switch (asked.verb) {
    case 'start':
      await startThread(ctx, asked)
      return
    case 'reply':
      await reply(ctx, asked)
      return
    case 'resolve':
      return resolveThread(ctx, asked)
    case 'reopen':
      return reopenThread(ctx, asked)
    case 'edit':
      return editComment(ctx, asked)
    case 'delete':
      return deleteComment(ctx, asked)
  }
}
