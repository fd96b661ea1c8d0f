import { parse } from '@/app/_server/action'
import { refusalResponse, refuseCrossSite } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { appendSteps } from '@/lib/articles/mutations'
import { stepsSince } from '@/lib/articles/queries'
import { appendStepsInput } from '@/lib/articles/schema'
import { Refusal } from '@/lib/errors'

const maxBytes = 2 * 1024 * 1024

/**
 * Appends steps to the draft. 200 `{ version }` once they are committed; 409 `{ steps }` with what came between, to rebase
 * on; 401, 403, 404 and 422 `{ error, details }`.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    refuseCrossSite(request)
    const ctx = await currentContext()
    const { id } = await params
    const input = parse(appendStepsInput, { ...(await readJson(request)), articleId: id })
    try {
      return json(await appendSteps(ctx, input), 200)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'stale') throw error
      return json({ steps: await stepsSince(ctx, id, input.version) }, 409)
    }
  } catch (error) {
    return refusalResponse(error)
  }
}

async function readJson(request: Request): Promise<object> {
  const text = await request.text()
  if (text.length > maxBytes) throw new Refusal('invalid', { reason: 'too_long' })
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {}
  throw new Refusal('invalid', { reason: 'json' })
}

function json(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
