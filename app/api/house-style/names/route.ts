import { parse } from '@/app/_server/action'
import { readJson, refusalResponse, refuseCrossSite, refuseOtherPerson } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { addName } from '@/lib/style/mutations'
import { addNameInput } from '@/lib/style/schema'

/** A name with forty variants of 80 characters, each escaped. */
const maxBytes = 32_000

/** Adds a name to the list of the house, from beside the text it stands in. */
export async function POST(request: Request): Promise<Response> {
  try {
    refuseCrossSite(request)
    const ctx = await currentContext()
    refuseOtherPerson(request, ctx.actor)
    return Response.json(await addName(ctx, parse(addNameInput, await readJson(request, maxBytes))))
  } catch (error) {
    return refusalResponse(error)
  }
}
