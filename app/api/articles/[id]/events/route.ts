import { z } from 'zod'
import { refusalResponse, refuseOtherReader } from '@/app/_server/api'
import { sessionIds } from '@/app/_server/auth'
import { type PersonContext, readerContext } from '@/app/_server/context'
import { getDraft, stepsSince } from '@/lib/articles/queries'
import { Refusal } from '@/lib/errors'
import { onPresence, onReview, onSteps } from '@/lib/events/bus'
import { findActor } from '@/lib/people/queries'
import { listPresent } from '@/lib/presence/queries'
import type { SignedIn } from '@/lib/sessions/mutations'

type Params = { params: Promise<{ id: string }> }

const input = z.object({ id: z.uuid(), since: z.coerce.number().int().min(0) })
const heartbeatMs = 20_000
/** Carets that move at once are told together. */
const presenceMs = 80

/**
 * The log of an article as server-sent events: `steps` events with rows after `?since=` (or `Last-Event-ID`), then with
 * each commit; `review` when the comments changed and are worth asking for; `presence` with who has it open; `ping` now
 * and then; `ended` when the session is over. Not for a tab of another person (`?person=`).
 */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    const ids = await sessionIds()
    const ctx = ids && (await contextOf(ids))
    if (!ids || !ctx) throw new Refusal('not_signed_in')
    refuseOtherReader(request, ctx.actor)
    const query = new URL(request.url).searchParams
    const since = request.headers.get('last-event-id') ?? query.get('since') ?? undefined
    const parsed = input.safeParse({ id: (await params).id, since })
    if (!parsed.success) throw new Refusal('invalid', { reason: 'request' })
    const { version } = await getDraft(ctx, parsed.data.id)
    if (parsed.data.since > version) throw new Refusal('not_found')
    return new Response(logStream(request.signal, ids, parsed.data), {
      headers: {
        'content-type': 'text/event-stream',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      },
    })
  } catch (error) {
    return refusalResponse(error)
  }
}

function logStream(signal: AbortSignal, ids: SignedIn, { id, since }: z.output<typeof input>): ReadableStream {
  const encoder = new TextEncoder()
  let version = since
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      let ended = false
      // The reader may leave while a question to the database is under way.
      const say = (lines: string) => {
        if (!ended) controller.enqueue(encoder.encode(`${lines}\n\n`))
      }
      let queue = Promise.resolve()
      end = () => {
        if (ended) return
        ended = true
        unsubscribe()
        stopReview()
        stopPresence()
        clearTimeout(presenceTimer)
        clearInterval(heartbeat)
        signal.removeEventListener('abort', end)
        try {
          controller.close()
        } catch {
          // The reader has gone already.
        }
      }
      /** Asks anew who reads, so that whoever was shut out hears nothing more. */
      const tell = async (beat: boolean) => {
        if (ended) return
        const ctx = await contextOf(ids)
        if (!ctx) {
          say('event: ended\ndata: {}')
          return end()
        }
        if (beat) {
          say('event: ping\ndata: {}')
          await tellPresence()
        }
        for (let full = true; full && !ended; ) {
          const rows = await stepsSince(ctx, id, version)
          const last = rows.at(-1)
          if (!last || ended) return
          say(`id: ${last.version}\nevent: steps\ndata: ${JSON.stringify(rows)}`)
          version = last.version
          full = rows.length >= 2_000
        }
      }
      let queued = 0
      const enqueue = (beat: boolean) => {
        // One that has not begun yet will read what this one would.
        if (queued > 1 && !beat) return
        queued++
        queue = queue
          .then(() => tell(beat))
          .finally(() => queued--)
          .catch((error: unknown) => {
            console.error('article stream:', error instanceof Error ? error.name : typeof error)
            end()
          })
      }
      const unsubscribe = onSteps(id, () => enqueue(false))
      const stopReview = onReview(id, () => say('event: review\ndata: {}'))
      let presenceTimer: ReturnType<typeof setTimeout> | undefined
      let presenceTold = Promise.resolve()
      const readPresence = async () => {
        const ctx = ended ? null : await contextOf(ids)
        if (ctx) say(`event: presence\ndata: ${JSON.stringify(await listPresent(ctx, id))}`)
      }
      // One after the other: what was read earlier must not be told later, or who has left comes back.
      const tellPresence = () => {
        presenceTold = presenceTold.then(readPresence).catch(() => undefined)
        return presenceTold
      }
      const stopPresence = onPresence(id, () => {
        presenceTimer ??= setTimeout(() => {
          presenceTimer = undefined
          void tellPresence()
        }, presenceMs)
      })
      const heartbeat = setInterval(() => enqueue(true), heartbeatMs)
      signal.addEventListener('abort', end)
      if (signal.aborted) return end()
      enqueue(true)
    },
    cancel() {
      end()
    },
  })
}

async function contextOf(ids: SignedIn): Promise<PersonContext | null> {
  const { db, now } = readerContext()
  const actor = await findActor(db, ids, now)
  return actor && { db, now, actor }
}
