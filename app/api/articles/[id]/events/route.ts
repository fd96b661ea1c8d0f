import { z } from 'zod'
import { parse } from '@/app/_server/action'
import { refusalResponse } from '@/app/_server/api'
import { currentContext, type PersonContext } from '@/app/_server/context'
import { stepsSince } from '@/lib/articles/queries'
import { onSteps } from '@/lib/events/bus'
import { findActor } from '@/lib/people/queries'
import { can } from '@/lib/permissions/can'

const heartbeatMs = 20_000
const input = z.object({ id: z.uuid(), since: z.coerce.number().int().min(0) })

/**
 * The steps of a draft as they are committed, as server-sent events: `id` is the version reached, `data` the steps. Begins
 * with those after `?since=` (or after the last event the browser saw). Ends when the session does.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const ctx = await currentContext()
    const since = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('since') ?? '0'
    const { id, since: from } = parse(input, { ...(await params), since })
    const feed = stepFeed({
      from,
      read: (version) => stepsSince({ ...ctx, now: new Date() }, id, version),
      subscribe: (wake) => onSteps(id, wake),
      mayGoOn: () => stillMayRead(ctx),
      signal: request.signal,
    })
    return new Response(feed, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      },
    })
  } catch (error) {
    return refusalResponse(error)
  }
}

/** A stream outlives its request's check: the session may end or the person be shut out while it is open. */
async function stillMayRead({ db, actor }: PersonContext): Promise<boolean> {
  if (!actor.sessionId) return false
  const now = await findActor(db, { personId: actor.id, sessionId: actor.sessionId }, new Date())
  return now !== null && can(now, 'article.view')
}

type Source = {
  from: number
  read: (version: number) => Promise<{ version: number }[]>
  subscribe: (wake: () => void) => () => void
  mayGoOn: () => Promise<boolean>
  signal: AbortSignal
}

function stepFeed({ from, read, subscribe, mayGoOn, signal }: Source): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(controller) {
      let version = from
      let reading = false
      let again = false
      let ended = false
      const send = (text: string) => {
        if (!ended) controller.enqueue(encoder.encode(text))
      }
      // One reader at a time, so that steps leave in order; whatever wakes it meanwhile makes it read once more.
      const pump = async () => {
        again = true
        if (reading) return
        reading = true
        try {
          while (again && !ended) {
            again = false
            const steps = await read(version)
            const last = steps.at(-1)
            if (!last) continue
            version = last.version
            again = true
            send(`id: ${version}\ndata: ${JSON.stringify(steps)}\n\n`)
          }
        } catch {
          stop()
        } finally {
          reading = false
        }
      }
      const unsubscribe = subscribe(() => void pump())
      const heartbeat = setInterval(async () => {
        if (await mayGoOn().catch(() => true)) send(': here\n\n')
        else stop()
      }, heartbeatMs)
      stop = () => {
        if (ended) return
        ended = true
        clearInterval(heartbeat)
        unsubscribe()
        controller.close()
      }
      signal.addEventListener('abort', stop)
      send(': open\n\n')
      void pump()
    },
    cancel: () => stop(),
  })
}
