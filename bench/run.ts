import { defaultLocale } from '@/lib/i18n/locales'
import { write } from './editor'
import { type Figure, table } from './figure'
import { lookBack } from './history'
import { readOnPhone } from './lighthouse'
import { listArchive } from './lists'
import { weighMemory } from './memory'
import { findPages, listArticles } from './pages'
import { publishAndRead } from './publishing'
import { type OwnServer, openSite } from './site'
import { startAgain } from './start-up'
import { checkTexts } from './style'
import { loadCached } from './throughput'
import { type } from './typing'
import { renderUncached } from './uncached'
import { weigh } from './weight'

/**
 * Measures Midad against its budgets and prints the table; never fails because a figure is over. With `BENCH_URL` it
 * measures the server there, as far as that can be done from outside. `BENCH_ONLY=weight,load` runs some of it.
 */
const site = await openSite()
try {
  const pages = await findPages(site.origin)
  const articles = await listArticles(site.origin, defaultLocale)
  const { origin, own } = site
  const outside = { weight: () => weigh(origin, pages), load: () => loadCached(site, pages), style: checkTexts }
  const last = { phone: () => readOnPhone(origin, pages) }
  const stages = own ? { ...outside, ...inside(own), ...last } : { ...outside, ...last }
  const asked = process.env.BENCH_ONLY?.split(',')
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(stages)) {
    if (asked && !asked.includes(name)) continue
    console.error(`measuring: ${name}`)
    figures.push(...(await measure().catch((error: Error) => failed(name, error))))
  }
  console.log(`\n${table(figures)}\n`)

  function inside(server: OwnServer) {
    return {
      memory: () => weighMemory(server),
      publish: () => publishAndRead(origin, server, pages),
      typing: () => type(origin, server),
      editor: () => write(origin, server),
      start: () => startAgain(server),
      uncached: () => renderUncached(origin, server, articles),
      history: () => lookBack(origin, server),
      lists: () => listArchive(origin, server),
    }
  }
} finally {
  await site.close()
}

function failed(name: string, error: Error): Figure[] {
  console.error(error)
  return [{ name, value: 'not measured', budget: '', ok: false }]
}
