import { ask } from './ask'
import { atMost, type Figure, ms, plain } from './figure'
import { median, percentile } from './numbers'
import type { OwnServer } from './site'

/** The first requests to a fresh process pay for compiling its code, not for rendering. */
const warmUp = 5

/** First requests to articles after a restart, one after another: no way around the cache is needed, it is empty. */
export async function renderUncached(origin: string, server: OwnServer, articles: string[]): Promise<Figure[]> {
  await server.restart()
  const times: number[] = []
  for (const article of articles) {
    const answer = await ask(origin + article, { headers: { 'accept-encoding': 'br' } })
    if (cacheState(answer.headers) === 'miss') times.push(answer.ms)
  }
  const settled = times.slice(warmUp)
  return [
    atMost(`uncached article: render, p50 of ${settled.length}`, median(settled), 25, ms),
    plain('uncached article: render, p95', ms(percentile(settled, 0.95))),
  ]
}

function cacheState(headers: string[]): string | undefined {
  return headers[headers.findIndex((name) => name.toLowerCase() === 'x-cache') + 1]
}
