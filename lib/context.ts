import type { Db } from '@/db/client'
import type { Actor } from '@/lib/permissions/can'

/** First argument of every query and mutation: no hidden database, user or clock. */
export type Context = { db: Db; actor: Actor; now: Date }

/** For what anybody may read: published articles. */
export type ReaderContext = Pick<Context, 'db' | 'now'>
