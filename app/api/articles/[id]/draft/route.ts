import { z } from 'zod'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { getDraft } from '@/lib/articles/queries'
import { Refusal } from '@/lib/errors'

const input = z.object({ id: z.uuid(), version: z.coerce.number().int().min(0).optional() })

/** The draft `{ version, doc }`, at `?version=` or the newest. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const parsed = input.safeParse({
      id: (await params).id,
      version: new URL(request.url).searchParams.get('version') ?? undefined,
    })
    if (!parsed.success) throw new Refusal('not_found')
    const draft = await getDraft(await currentContext(), parsed.data.id, parsed.data.version)
    return Response.json(draft, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
