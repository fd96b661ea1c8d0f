import { z } from 'zod'
import { parse } from '@/app/_server/action'
import { readLimited, refusalResponse, refuseCrossSite, refuseOtherPerson } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { importDocx } from '@/lib/articles/import-mutations'
import { importDocxInput } from '@/lib/articles/schema'
import { importLimits } from '@/lib/body/import/limits'
import { Refusal } from '@/lib/errors'
import { authorize } from '@/lib/permissions/authorize'

/**
 * Takes the bytes of a Word file as the body; the credit of its pictures in the `x-credit` header, percent-encoded. Answers
 * what to put into the draft; the draft itself is changed by the editor's steps.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    refuseCrossSite(request)
    const ctx = await currentContext()
    refuseOtherPerson(request, ctx.actor)
    // Before the first byte is read.
    authorize(ctx.actor, 'article.view')
    const { id } = parse(z.object({ id: z.uuid() }), await params)
    const input = parse(importDocxInput, { articleId: id, credit: decoded(request.headers.get('x-credit')) })
    const bytes = await readLimited(request, importLimits.file)
    return Response.json(await importDocx(ctx, { ...input, bytes }), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}

function decoded(header: string | null): string {
  try {
    return decodeURIComponent(header ?? '')
  } catch {
    throw new Refusal('invalid', { reason: 'request' })
  }
}
