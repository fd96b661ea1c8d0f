import type { ReaderContext } from '@/lib/context'
import { database } from '@/lib/database'

/** For what anybody may read. Apart from the signed-in contexts, so that reader pages do not carry the session code. */
export function readerContext(): ReaderContext {
  return { db: database(), now: new Date() }
}
