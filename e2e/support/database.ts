import { type Client, connect } from '@/db/client'
import { startEmbedded } from '@/db/embedded'
import type { Context } from '@/lib/context'
import { getActor, listDemoPeople } from '@/lib/people/queries'
import { type CastName, cast } from './cast'

/** Opens the database of the server under test; whoever opens it closes it. */
export async function openDatabase(): Promise<Client> {
  const dataDir = process.env.E2E_DATA_DIR
  if (!dataDir) throw new Error('E2E_DATA_DIR is not set')
  return connect((await startEmbedded({ dataDir })).url, { max: 1 })
}

/** What somebody of the demo newsroom does at a time. */
export async function asOneOfTheCast({ db }: Client, name: CastName, now: Date): Promise<Context> {
  const person = (await listDemoPeople(db)).find((one) => one.name.ar === cast[name].ar)
  if (!person) throw new Error(`nobody is called ${cast[name].ar}`)
  return { db, actor: await getActor(db, person.id), now }
}
