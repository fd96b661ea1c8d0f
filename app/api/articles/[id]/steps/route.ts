import { readJson, refusalResponse, refuseCrossSite, refuseOtherPerson } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { appendSteps } from '@/lib/articles/mutations'
import { stepsSince } from '@/lib/articles/queries'
import { type AppendStepsInput, appendStepsInput } from '@/lib/articles/schema'
import { limits } from '@/lib/body/limits'
import { Refusal } from '@/lib/errors'

type Params = { params: Promise<{ id: string }> }

/**
 * Takes `{ version, clientId, schemaVersion, steps }`. Answers 200 `{ version }` once they are committed, 409 `{ steps }`
 * with those that were committed first, 422 when they can never be taken.
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  try {
    refuseCrossSite(request)
    const ctx = await currentContext()
    refuseOtherPerson(request, ctx.actor)
    const input = parseInput((await params).id, await readJson(request, limits.bytes))
    try {
      return answer(await appendSteps(ctx, input), 200)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'stale') throw error
      return answer({ steps: await stepsSince(ctx, input.articleId, input.version) }, 409)
    }
  } catch (error) {
    return refusalResponse(error)
  }
}

function answer(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

function parseInput(articleId: string, body: unknown): AppendStepsInput {
  const parsed = appendStepsInput.safeParse({ ...(typeof body === 'object' ? body : {}), articleId })
  if (!parsed.success) throw new Refusal('invalid', { reason: 'request' })
  return parsed.data
}
