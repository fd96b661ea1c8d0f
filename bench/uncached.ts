import { ask } from './ask'
import { atMost, type Figure, ms, plain } from './figure'
import { median, percentile } from './numbers'
import { cpuSeconds } from './processes'
import type { OwnServer } from './site'

/** The first requests to a fresh process pay for compiling its code, not for rendering. */
const warmUp = 5

/** First requests to articles after a restart, one after another: no way around the cache is needed, it is empty. */
export async function renderUncached(origin: string, server: OwnServer, articles: string[]): Promise<Figure[]> {
  await server.restart()
  const [first, rest] = [articles.slice(0, warmUp), articles.slice(warmUp)]
  for (const article of first) await render(origin + article)
  const before = cpuSeconds(server.pid())
  const times: number[] = []
  for (const article of rest) times.push(await render(origin + article))
  const cpu = ((cpuSeconds(server.pid()) - before) * 1_000) / times.length
  return [
    atMost(`uncached article: render, p50 of ${times.length}`, median(times), 25, ms),
    plain('uncached article: render, p95', ms(percentile(times, 0.95))),
    plain('uncached article: server CPU per render', ms(cpu)),
  ]
}

async function render(url: string): Promise<number> {
  const answer = await ask(url, { headers: { 'accept-encoding': 'br' } })
  if (cacheState(answer.headers) !== 'miss') throw new Error(`${url} was in the cache after a restart`)
  return answer.ms
}

function cacheState(headers: string[]): string | undefined {
  return headers[headers.findIndex((name) => name.toLowerCase() === 'x-cache') + 1]
}
