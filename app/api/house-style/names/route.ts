import { parse } from '@/app/_server/action'
import { refusalResponse, refuseCrossSite, refuseOtherPerson } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { Refusal } from '@/lib/errors'
import { addName } from '@/lib/style/mutations'
import { addNameInput } from '@/lib/style/schema'

/** Adds a name to the list of the house, from beside the text it stands in. */
export async function POST(request: Request): Promise<Response> {
  try {
    refuseCrossSite(request)
    const ctx = await currentContext()
    refuseOtherPerson(request, ctx.actor)
    const body = await request.json().catch(() => {
      throw new Refusal('invalid', { fields: ['body'] })
    })
    return Response.json(await addName(ctx, parse(addNameInput, body)))
  } catch (error) {
    return refusalResponse(error)
  }
}
