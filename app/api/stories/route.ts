import { z } from 'zod'
import { idsIn, refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { Refusal } from '@/lib/errors'
import { localeCodes } from '@/lib/i18n/locales'
import { listStoriesById, searchStories } from '@/lib/stories/queries'

const search = z.object({ q: z.string().max(100), locale: z.enum(localeCodes), except: z.uuid().optional() })

/** Stories to lead to: `?ids=` those with these ids, or `?q=` those whose headline has these words, named in `?locale=`. */
export async function GET(request: Request): Promise<Response> {
  try {
    const ctx = await currentContext()
    const asked = new URL(request.url).searchParams
    const input = search.safeParse({
      q: asked.get('q') ?? '',
      locale: asked.get('locale'),
      except: asked.get('except') ?? undefined,
    })
    if (!input.success) throw new Refusal('invalid')
    const { q, locale, except } = input.data
    const ids = idsIn(asked)
    if (ids) return Response.json(await listStoriesById(ctx, { ids, locale }))
    return Response.json(await searchStories(ctx, { q, locale, ...(except ? { exceptStoryId: except } : {}) }))
  } catch (error) {
    return refusalResponse(error)
  }
}
