import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import { ask } from './ask'
import { atLeast, atMost, count, type Figure, plain, ratio } from './figure'
import { median } from './numbers'
import type { Pages } from './pages'
import { cpuSeconds } from './processes'
import type { Site } from './site'
import { nginxStatic, nodeStatic, type StaticServer } from './static-servers'

const headers = { 'accept-encoding': 'gzip' }
const rounds = 3
const secondsEach = 3

/**
 * The cached article under load, in turns with static servers that send the same bytes: the machine's mood then weighs
 * on all alike.
 */
export async function loadCached(site: Site, pages: Pages): Promise<Figure[]> {
  const article = pages[0]?.article ?? ''
  const url = site.origin + article
  for (let round = 0; round < 5; round += 1) await ask(url, { headers })
  const answer = await ask(url, { headers })
  const folder = mkdtempSync(path.join(tmpdir(), 'midad-bench-static-'))
  const rivals = [await nodeStatic(answer, folder), await nginxStatic(answer, folder)].filter((rival) => rival !== null)
  try {
    const own: number[] = []
    const cpu: number[] = []
    const others = new Map<StaticServer, number[]>(rivals.map((rival) => [rival, []]))
    for (let round = 0; round < rounds; round += 1) {
      const before = site.own ? cpuSeconds(site.own.pid()) : 0
      const { rate, requests } = await load(url)
      if (site.own) cpu.push(((cpuSeconds(site.own.pid()) - before) * 1_000) / requests)
      own.push(rate)
      for (const [rival, rates] of others) rates.push((await load(rival.origin)).rate)
    }
    return [
      plain('cached article: requests/s, 32 connections, gzip', count(median(own))),
      ...(cpu.length > 0
        ? [atMost('cached article: server CPU per request', median(cpu), 0.08, (value) => `${value.toFixed(3)} ms`)]
        : []),
      ...[...others].map(([rival, rates]) => compared(rival, median(own), median(rates))),
    ]
  } finally {
    for (const rival of rivals) rival.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function compared(rival: StaticServer, own: number, rate: number): Figure {
  const name = `cached article: ÷ ${rival.name} static (${count(rate)}/s)`
  return atLeast(name, own / rate, rival.name === 'nginx' ? 0.25 : 0.8, ratio)
}

async function load(url: string): Promise<{ rate: number; requests: number }> {
  const result = await autocannon({ url, connections: 32, duration: secondsEach, headers })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} answered with errors under load`)
  return { rate: result.requests.average, requests: result.requests.total }
}
