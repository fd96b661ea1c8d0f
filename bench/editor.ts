import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { ensureBrowser, findBrowser } from '../scripts/boot/browser.mjs'
import { atMost, type Figure, kilobytes, ms, plain, seconds } from './figure'
import { keysToPaint } from './keys-to-paint'
import { longArticle, paragraphOf } from './long-article'
import { median, percentile } from './numbers'
import { enterAs, type Person } from './person'
import type { OwnServer } from './site'

const openings = 3
const pictures = 30

/**
 * A key is seen with the next frame of the screen, which comes 60 times a second: up to 17 ms later even where nothing
 * has to be done. Without this clock the time of a key is what the page does for it, and that is what the budgets are of.
 */
const withoutScreenClock = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** Writing in a real browser: what is loaded, how soon a person can type, and how long a key takes to be seen. */
export async function write(origin: string, server: OwnServer): Promise<Figure[]> {
  ensureBrowser()
  const person = await enterAs('editor', server)
  /** An article of its own for each measurement: none finds what another typed. */
  const article = async (words: number) => {
    const { articleId } = await longArticle(server, person, { words, pictures, flawed: true })
    return `${origin}/newsroom/articles/${articleId}`
  }
  const asOnAScreen = await inBrowser([], async (browser) => [
    ...(await measureOpening(browser, person, await article(3_000), '3,000 words')),
    ...(await measureOpening(browser, person, await article(20_000), '20,000 words')),
    ...(await measureBareKeys(browser, 'at 60 frames a second')),
    ...(await measureKeys(browser, person, await article(3_000), '3,000 words, at 60 frames a second')),
  ])
  const work = await inBrowser(withoutScreenClock, async (browser) => [
    ...(await measureBareKeys(browser)),
    ...(await measureKeys(browser, person, await article(3_000), '3,000 words', { most: 12 })),
    ...(await measureKeys(browser, person, await article(3_000), '3,000 words, 4× slower', { most: 40, slowdown: 4 })),
    ...(await measureKeys(browser, person, await article(20_000), '20,000 words', { most: 25 })),
    ...(await measureInCompany(browser, person, await article(3_000), '3,000 words', 12)),
    ...(await measureAlone(browser, person, await article(3_000), '3,000 words, the network cut')),
  ])
  return [...asOnAScreen, ...work]
}

async function inBrowser(args: string[], measure: (browser: Browser) => Promise<Figure[]>): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser() || undefined,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

async function measureOpening(browser: Browser, person: Person, url: string, what: string): Promise<Figure[]> {
  const ready: number[] = []
  let scripts = 0
  for (let round = 0; round < openings; round += 1) {
    const { page, client, close } = await open(browser, person, url)
    const loaded = await scriptBytes(client)
    ready.push(await editable(page, url))
    await page.waitForLoadState('load')
    // The event stream stays open, so there is no silence to wait for.
    await page.waitForTimeout(1_500)
    scripts = loaded()
    await close()
  }
  return [
    atMost(`editor, ${what}: JavaScript on the wire`, scripts, 330_000, kilobytes),
    atMost(`editor, ${what}: navigation → editable, median of ${openings}`, median(ready) / 1_000, 1, seconds),
  ]
}

async function measureKeys(
  browser: Browser,
  person: Person,
  url: string,
  what: string,
  { most, slowdown = 1 }: { most?: number; slowdown?: number } = {},
): Promise<Figure[]> {
  const { page, client, close } = await open(browser, person, url)
  try {
    await editable(page, url)
    await goToMiddle(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const plainKeys = await keysToPaint(page, client)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await openCheckStyle(page)
    await goToMiddle(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const checkedKeys = await keysToPaint(page, client)
    return [
      ...painted(`editor, ${what}`, plainKeys, most),
      ...painted(`editor, ${what}, Check style`, checkedKeys, most),
    ]
  } finally {
    await close()
  }
}

/**
 * What the page takes by itself: here server, database and browser share one machine, and what is sent with one key stands in
 * the way of the next.
 */
async function measureAlone(browser: Browser, person: Person, url: string, what: string): Promise<Figure[]> {
  const { page, client, close } = await open(browser, person, url)
  try {
    await editable(page, url)
    await goToMiddle(page)
    await page.context().setOffline(true)
    await page.waitForTimeout(2_000)
    const times = await keysToPaint(page, client)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    return [
      ...painted(`editor, ${what}`, times, undefined),
      ...painted(`editor, ${what}, 4× slower`, await keysToPaint(page, client), undefined),
    ]
  } finally {
    await close()
  }
}

/** Somebody else has the caret in the paragraph that is typed in. */
async function measureInCompany(browser: Browser, person: Person, url: string, what: string, most: number) {
  const colleague = await open(browser, person, url)
  try {
    await editable(colleague.page, url)
    await goToMiddle(colleague.page)
    const { page, client, close } = await open(browser, person, url)
    try {
      await editable(page, url)
      await goToMiddle(page)
      await page.locator('.other-caret').waitFor()
      return painted(`editor, ${what}, a colleague beside`, await keysToPaint(page, client), most)
    } finally {
      await close()
    }
  } finally {
    await colleague.close()
  }
}

/** What a key costs the browser itself on this machine at this hour: as many words that can be typed in, and no editor. */
async function measureBareKeys(browser: Browser, how?: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } })
  const words = `<p>${paragraphOf()}</p>`.repeat(60)
  await page.setContent(
    `<div role=textbox contenteditable=true dir=rtl style="white-space:break-spaces;font:20px/1.9 serif;width:34rem;margin:auto">${words}</div>`,
  )
  await goToMiddle(page)
  const client = await page.context().newCDPSession(page)
  const times = await keysToPaint(page, client)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const slow = await keysToPaint(page, client)
  await page.close()
  const bare = ['no editor, the browser alone, 3,000 words', ...(how ? [how] : [])].join(', ')
  return [
    plain(`${bare}: key → paint, p50 / p95`, pair(times)),
    plain(`${bare}, 4× slower: key → paint, p50 / p95`, pair(slow)),
  ]
}

const pair = (times: number[]) => `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.95))}`

function painted(name: string, times: number[], most: number | undefined): Figure[] {
  if (most === undefined) return [plain(`${name}: key → paint, p50 / p95`, pair(times))]
  return [
    plain(`${name}: key → paint, p50`, ms(percentile(times, 0.5))),
    atMost(`${name}: key → paint, p95`, percentile(times, 0.95), most, ms),
  ]
}

/** A browser of its own with nothing stored, as the person. */
async function open(browser: Browser, { cookie }: Person, url: string) {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 }, locale: 'ar' })
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  await context.addCookies([{ name, value, url: new URL(url).origin }])
  const page = await context.newPage()
  return { page, client: await context.newCDPSession(page), close: () => context.close() }
}

/** Goes to the article. Milliseconds from navigation to a text that takes keys. */
async function editable(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' })
  const at = await page.waitForFunction(
    () => document.querySelector('[role=textbox][contenteditable=true] p') && performance.now(),
    undefined,
    { polling: 'raf', timeout: 60_000 },
  )
  return Number(await at.jsonValue())
}

/** Counts the bytes of scripts as they came over the wire, from now on. */
async function scriptBytes(client: CDPSession): Promise<() => number> {
  const scripts = new Set<string>()
  let bytes = 0
  client.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await client.send('Network.enable')
  return () => bytes
}

async function goToMiddle(page: Page): Promise<void> {
  const paragraphs = page.locator('[role=textbox][contenteditable=true] > p')
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  // Pictures above may still move the text.
  await page.waitForTimeout(1_000)
}

async function openCheckStyle(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(تدقيق الأسلوب|Check style)$/ }).click()
  const panel = page.getByRole('complementary', { name: /^(تدقيق الأسلوب|Check style)$/ })
  await panel.getByRole('listitem').or(panel.getByRole('status')).first().waitFor()
  await page.waitForTimeout(2_000)
}
