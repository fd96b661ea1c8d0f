import { type Client, connect } from '@/db/client'
import { startEmbedded } from '@/db/embedded'
import { createStory } from '@/lib/articles/mutations'
import type { Context } from '@/lib/context'
import type { Locale } from '@/lib/i18n/locales'
import { getActor, listDemoPeople } from '@/lib/people/queries'
import { write } from '@/lib/testing/newsroom'
import { type CastName, cast } from './cast'

export type PastEdit = {
  by: CastName
  /** ISO 8601. */
  at: string
  headline: string
  standfirst?: string
  paragraphs: string[]
}

/**
 * An article that was written in the past, each edit by whom and when it says: by the mutations themselves, with a clock
 * of their own. Gives its address in the newsroom.
 */
export async function pastArticle(edits: PastEdit[], locale: Locale = 'ar'): Promise<string> {
  const client = await database()
  try {
    const [first] = edits
    if (!first) throw new Error('a past without edits')
    const { articleId } = await createStory(await as(client, first.by, first.at), { locale })
    for (const { by, at, ...text } of edits) await write(await as(client, by, at), articleId, text)
    return `/newsroom/articles/${articleId}`
  } finally {
    await client.close()
  }
}

async function as({ db }: Client, name: CastName, at: string): Promise<Context> {
  const person = (await listDemoPeople(db)).find((one) => one.name.ar === cast[name].ar)
  if (!person) throw new Error(`nobody is called ${cast[name].ar}`)
  return { db, actor: await getActor(db, person.id), now: new Date(at) }
}

/** The database of the server under test. */
async function database(): Promise<Client> {
  const dataDir = process.env.E2E_DATA_DIR
  if (!dataDir) throw new Error('E2E_DATA_DIR is not set')
  return connect((await startEmbedded({ dataDir })).url, { max: 1 })
}
