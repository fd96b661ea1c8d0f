import { z } from 'zod'
import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { getDraft } from '@/lib/articles/queries'

const input = z.object({ id: z.uuid(), version: z.coerce.number().int().min(0).optional() })

/** The working document, the newest or at `?version=`: where a tab that lost its connection reopens. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const ctx = await currentContext()
    const version = new URL(request.url).searchParams.get('version') ?? undefined
    const { id, ...wanted } = parse(input, { ...(await params), version })
    return Response.json(await getDraft(ctx, id, wanted.version), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
