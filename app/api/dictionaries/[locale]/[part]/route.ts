import { z } from 'zod'
import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext } from '@/app/_server/context'
import { Refusal } from '@/lib/errors'
import { localeCodes } from '@/lib/i18n/locales'
import { dictionaryParts, readDictionary } from '@/lib/style/dictionary-files'

const input = z.object({ locale: z.enum(localeCodes), part: z.enum(dictionaryParts) })

/**
 * The spelling dictionary of a language, for the browsers of signed-in people; 404 when this server has none. Compressed,
 * for the worker to unpack: Next drops the content encoding that a route declares.
 */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; part: string }> }) {
  try {
    await currentContext()
    const { locale, part } = parse(input, await params)
    const file = await readDictionary(locale, part)
    if (!file) throw new Refusal('not_found')
    const headers = new Headers({
      etag: file.etag,
      'cache-control': 'private, max-age=604800',
      'content-type': 'application/gzip',
    })
    if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers })
    return new Response(new Uint8Array(file.gzipped), { headers })
  } catch (error) {
    return refusalResponse(error)
  }
}
