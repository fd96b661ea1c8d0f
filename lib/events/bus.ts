import { EventEmitter } from 'node:events'
import { and, asc, gt, gte, notInArray, sql } from 'drizzle-orm'
import type { Client } from '@/db/client'
import { events } from '@/db/schema'
import { channel } from './channel'

export type LoggedEvent = typeof events.$inferSelect

type Bus = {
  steps: EventEmitter
  /** Hands over events that were committed and not yet handed over. */
  flush: () => Promise<void>
  stop: () => Promise<void>
}

/** One bus in the process, shared by the two copies of `lib/` that run in it. */
const shared = globalThis as typeof globalThis & { midadBus?: Bus }

/**
 * Follows the event log of the database and hands each new event over once, on every instance: woken by NOTIFY,
 * and by a slow poll in case a notification was lost with its connection.
 * @param options.onEvents receives events in order of their ids, soon after they are committed
 */
export async function startEventBus(options: {
  client: Client
  onEvents: (events: LoggedEvent[]) => void
  pollMs?: number
}): Promise<Bus> {
  const { client, onEvents, pollMs = 5_000 } = options
  const steps = new EventEmitter().setMaxListeners(0)
  const log = eventLog(client)
  await log.skipPast()
  const flush = serially(async () => {
    const fresh = await log.read()
    if (fresh.length > 0) onEvents(fresh)
  })
  const wake = () => void flush().catch((error: Error) => console.error('event bus:', error.name))
  const listening = await client.sql.listen(
    channel,
    (payload) => {
      if (payload.startsWith('steps:')) steps.emit(payload.slice('steps:'.length))
      else if (payload.startsWith('review:') || payload.startsWith('presence:')) steps.emit(payload)
      else wake()
    },
    () => {
      // After a lost connection anything may have been missed: read the log again, let every open editor catch up.
      for (const articleId of steps.eventNames()) steps.emit(articleId)
      wake()
    },
  )
  const timer = setInterval(wake, pollMs)
  timer.unref()
  const bus: Bus = {
    steps,
    flush,
    stop: async () => {
      clearInterval(timer)
      if (shared.midadBus === bus) shared.midadBus = undefined
      await listening.unlisten()
    },
  }
  shared.midadBus = bus
  return bus
}

/** Waits until every event committed so far has been handed over: after a publish, readers get the new page. */
export async function flushEvents(): Promise<void> {
  await shared.midadBus?.flush()
}

/** Calls `listener` whenever steps were committed to the article, by whichever instance. Gives the way to stop. */
export function onSteps(articleId: string, listener: () => void): () => void {
  const emitter = shared.midadBus?.steps
  emitter?.on(articleId, listener)
  return () => emitter?.off(articleId, listener)
}

/** Calls `listener` whenever the comments of the article changed. Gives the way to stop. */
export function onReview(articleId: string, listener: () => void): () => void {
  return onSteps(`review:${articleId}`, listener)
}

/** Calls `listener` whenever somebody came to the article, left it or moved in it. Gives the way to stop. */
export function onPresence(articleId: string, listener: () => void): () => void {
  return onSteps(`presence:${articleId}`, listener)
}

/**
 * Ids are given out before commit, so a smaller id can appear after a larger one was read. Therefore a window of recent
 * ids is read again each time and those already handed over are left out.
 */
function eventLog(client: Client) {
  const windowMs = 60_000
  let floor = 0
  let seen = new Map<number, number>()
  return {
    async skipPast() {
      const [newest] = await client.db.select({ id: sql<number>`coalesce(max(${events.id}), 0)::int` }).from(events)
      floor = newest?.id ?? 0
    },
    async read(): Promise<LoggedEvent[]> {
      const recent = [...seen.keys()]
      const fresh = await client.db
        .select()
        .from(events)
        .where(and(gt(events.id, floor), recent.length > 0 ? notInArray(events.id, recent) : gte(events.id, 0)))
        .orderBy(asc(events.id))
        .limit(1_000)
      const now = Date.now()
      for (const event of fresh) seen.set(event.id, now)
      const settled = [...seen].filter(([, at]) => now - at > windowMs).map(([id]) => id)
      if (settled.length > 0) {
        floor = Math.max(floor, ...settled)
        seen = new Map([...seen].filter(([id]) => id > floor))
      }
      return fresh
    },
  }
}

/** One run at a time; a call during a run starts after it, so that it sees everything committed before the call. */
function serially(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = () => {
    running = work().finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (!running) return start()
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
