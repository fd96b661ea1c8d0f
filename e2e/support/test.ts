import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { type CastName, cast } from './cast'

type Fixtures = {
  /** Opens a browser of their own for a person of the demo newsroom, at work in the newsroom. */
  enter: (name: CastName) => Promise<Page>
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

type WorkerFixtures = {
  /** Who has entered before in this worker is let in again by their cookie. */
  sessions: Map<CastName, Cookies>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  locale: 'ar',
  sessions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its parameter
    async ({}, use) => use(new Map()),
    { scope: 'worker' },
  ],
  enter: async ({ browser, baseURL, locale, sessions }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (name) => {
      const context = await browser.newContext({ baseURL, locale })
      contexts.push(context)
      const page = await context.newPage()
      await context.addCookies(sessions.get(name) ?? [])
      await page.goto('/newsroom')
      if (new URL(page.url()).pathname !== '/newsroom') {
        await page.getByRole('button', { name: new RegExp(`${cast[name].ar}|${cast[name].en}`) }).click()
        await page.waitForURL('**/newsroom')
        sessions.set(name, await context.cookies())
      }
      return page
    })
    for (const context of contexts) await context.close()
  },
})

export { expect } from '@playwright/test'
