import { z } from 'zod'
import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { searchPeople } from '@/lib/people/queries'

const input = z.object({ q: z.string().trim().max(100) })

/** Active people whose name contains `?q=`, for calling them in a comment. */
export async function GET(request: Request): Promise<Response> {
  try {
    const ctx = await currentContext()
    const { q } = parse(input, { q: new URL(request.url).searchParams.get('q') ?? '' })
    return Response.json(await searchPeople(ctx, { q }), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
