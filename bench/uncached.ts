import { ask } from './ask'
import { atMost, type Figure, ms, plain } from './figure'
import { median, percentile } from './numbers'
import { cpuSeconds } from './processes'
import type { OwnServer } from './site'

/** The first renders of a fresh process pay for compiling its code. */
const warmUp = 100

/**
 * First requests to articles after a restart, one after another: no way around the cache is needed, it is empty. The
 * process is warmed before by pages of lists, which are never stored.
 */
export async function renderUncached(origin: string, server: OwnServer, articles: string[]): Promise<Figure[]> {
  await server.restart()
  const [, locale, section] = articles[0]?.split('/') ?? []
  for (let round = 0; round < warmUp; round += 1) await render(`${origin}/${locale}/${section}?after=${round}`)
  const before = cpuSeconds(server.pid())
  const times: number[] = []
  for (const article of articles) times.push(await render(origin + article))
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
