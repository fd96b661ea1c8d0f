import { readJson, refusalResponse, refuseCrossSite, refuseOtherPerson } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { Refusal } from '@/lib/errors'
import { bePresent, leave } from '@/lib/presence/mutations'
import { bePresentInput, leaveInput } from '@/lib/presence/schema'

type Params = { params: Promise<{ id: string }> }

const maxBytes = 1_000

/**
 * Takes `{ clientId, turn, version, selection, away }` while a tab has the article open, `{ clientId, turn, leaving: true }` when
 * it closes. Answers 204.
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    refuseCrossSite(request)
    const ctx = await currentContext()
    refuseOtherPerson(request, ctx.actor)
    const body = await readJson(request, maxBytes)
    const input = { ...(typeof body === 'object' ? body : {}), articleId: (await params).id }
    const leaving = leaveInput.safeParse(input)
    if (leaving.success) {
      await leave(ctx, leaving.data)
      return new Response(null, { status: 204 })
    }
    const present = bePresentInput.safeParse(input)
    if (!present.success) throw new Refusal('invalid', { reason: 'request' })
    await bePresent(ctx, present.data)
    return new Response(null, { status: 204 })
  } catch (error) {
    return refusalResponse(error)
  }
}
