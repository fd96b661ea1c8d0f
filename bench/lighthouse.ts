import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import { ask } from './ask'
import { atMost, type Figure, kilobytes, ms, plain, seconds } from './figure'
import type { Pages } from './pages'
import { freePort } from './site'

/** The mobile profile of the budgets: 1.6 Mbit/s, 150 ms round trip, a processor four times slower. */
const throttling = {
  rttMs: 150,
  requestLatencyMs: 150,
  throughputKbps: 1_638.4,
  downloadThroughputKbps: 1_638.4,
  uploadThroughputKbps: 750,
  cpuSlowdownMultiplier: 4,
}
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Front page and article in each language in a real browser on a slow phone: what is loaded, and how soon it is there. */
export async function readOnPhone(origin: string, pages: Pages): Promise<Figure[]> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-dev-shm-usage'],
  })
  try {
    const figures: Figure[] = []
    for (const { locale, front, article } of pages) {
      figures.push(...timings(`front ${locale}`, await visit(port, origin + front)))
      const visited = await visit(port, origin + article)
      figures.push(...timings(`article ${locale}`, visited), ...weights(`article ${locale}`, visited))
    }
    return figures
  } finally {
    await browser.close()
  }
}

function browserPath(): string {
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()]
  const found = [process.env.CHROME_PATH ?? '', ...known].find((path) => path && existsSync(path))
  if (!found) throw new Error('no Chromium was found; CHROME_PATH says where it is')
  return found
}

async function visit(port: number, url: string): Promise<Result> {
  await drawPictures(url)
  const flags = {
    port,
    logLevel: 'error',
    onlyCategories: categories,
    throttlingMethod: 'devtools',
    throttling,
  }
  const run = await lighthouse(url, flags as Parameters<typeof lighthouse>[1])
  if (!run) throw new Error(`Lighthouse gave nothing for ${url}`)
  return run.lhr
}

/** Renditions are drawn when first asked for; the reader measured is not the very first. */
async function drawPictures(url: string): Promise<void> {
  const html = (await ask(url)).body.toString('utf8')
  const paths = new Set([...html.matchAll(/\/media\/[^\s"]+\.avif/g)].map(([path]) => path))
  for (const path of paths) await ask(new URL(path, url).href)
}

function timings(page: string, { audits, categories: scored }: Result): Figure[] {
  const scores = categories.map((id) => Math.round((scored[id]?.score ?? 0) * 100))
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
  return [
    {
      name: `${page}: Lighthouse P/A/BP/SEO`,
      value: scores.join('/'),
      budget: '100/100/100/100',
      ok: scores.every((score) => score === 100),
    },
    atMost(`${page}: LCP, slow phone`, value('largest-contentful-paint') / 1_000, 0.9, seconds),
    atMost(`${page}: CLS`, value('cumulative-layout-shift'), 0, (shift) => String(Number(shift.toFixed(3)))),
    atMost(`${page}: TBT`, value('total-blocking-time'), 0, ms),
    ...failing(page, scored, audits),
  ]
}

/** What costs points, by name. */
function failing(page: string, scored: Result['categories'], audits: Result['audits']): Figure[] {
  const lost = Object.values(scored).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
      .map((ref) => `${id}: ${ref.id}`),
  )
  return lost.length > 0 ? [plain(`  ${page} loses points`, lost.join(', '))] : []
}

type Loaded = { transferSize?: number; resourceType?: string }

function weights(page: string, { audits }: Result): Figure[] {
  const details = audits['network-requests']?.details
  const items: Loaded[] = details && 'items' in details ? (details.items as Loaded[]) : []
  const loaded = (type: string) => items.filter((item) => item.resourceType === type)
  const bytes = (list: Loaded[]) => list.reduce((sum, item) => sum + (item.transferSize ?? 0), 0)
  const fonts = loaded('Font')
  return [
    atMost(`${page}: framework JavaScript`, bytes(loaded('Script')), 0, kilobytes),
    atMost(`${page}: fonts`, bytes(fonts), 70_000, kilobytes),
    atMost(`${page}: font files`, fonts.length, 3, String),
    atMost(`${page}: total with its picture`, bytes(items), 120_000, kilobytes),
  ]
}
