import { z } from 'zod'
import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { localeCodes } from '@/lib/i18n/locales'
import { can } from '@/lib/permissions/can'
import { getHouseLists } from '@/lib/style/queries'

const input = z.object({ locale: z.enum(localeCodes) })

/** The names of the house and the words an edition avoids, for checking a text; and whether the person may add names. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  try {
    const ctx = await currentContext()
    const lists = await getHouseLists(ctx, parse(input, await params))
    const mayAddNames = can(ctx.actor, 'house_style.edit')
    return Response.json({ ...lists, mayAddNames }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return refusalResponse(error)
  }
}
