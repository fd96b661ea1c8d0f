import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { Client } from '@/db/client'
import { createStory } from '@/lib/articles/mutations'
import type { Locale } from '@/lib/i18n/locales'
import { type CastName, cast } from './cast'
import { asOneOfTheCast, openDatabase } from './database'
import { paper } from './write'

type Fixtures = {
  /** Opens a browser of their own for a person of the demo newsroom, at work in the newsroom. */
  enter: (name: CastName) => Promise<Page>
  /** The same with a new story before them, Arabic unless told otherwise, and the caret in its headline. */
  begin: (name: CastName, locale?: Locale) => Promise<Page>
}

type Arrival = {
  /** Opens a browser of their own for a person of the demo newsroom, at an address of the newsroom. */
  arrive: (name: CastName, address: string) => Promise<Page>
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

type WorkerFixtures = {
  database: Client
  /** Who has entered before in this worker is let in again by their cookie. */
  sessions: Map<CastName, Cookies>
}

export const test = base.extend<Fixtures & Arrival, WorkerFixtures>({
  locale: 'ar',
  sessions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its parameter
    async ({}, use) => use(new Map()),
    { scope: 'worker' },
  ],
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const client = await openDatabase()
      await use(client)
      await client.close()
    },
    { scope: 'worker' },
  ],
  enter: async ({ arrive }, use) => use((name) => arrive(name, '/newsroom')),
  begin: async ({ arrive, database }, use) =>
    use(async (name, locale = 'ar') => {
      const context = await asOneOfTheCast(database, name, new Date())
      const { articleId } = await createStory(context, { locale })
      const page = await arrive(name, `/newsroom/articles/${articleId}`)
      await expect(paper(page)).toBeFocused()
      return page
    }),
  arrive: async ({ browser, baseURL, locale, sessions }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    const errors: unknown[] = []
    await use(async (name, address) => {
      const context = await browser.newContext({ baseURL, locale })
      contexts.push(context)
      context.on('weberror', (found) => errors.push(found.error()))
      const page = await context.newPage()
      await context.addCookies(sessions.get(name) ?? [])
      await page.goto(address)
      if (new URL(page.url()).pathname !== address) {
        await page.getByRole('button', { name: new RegExp(`${cast[name].ar}|${cast[name].en}`) }).click()
        await page.waitForURL(`**${address}`)
        sessions.set(name, await context.cookies())
      }
      return page
    })
    for (const context of contexts) await context.close()
    expect(errors, 'what the pages threw and nobody caught').toEqual([])
  },
})

export { expect }
