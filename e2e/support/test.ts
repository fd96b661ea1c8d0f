import { test as base, type Page } from '@playwright/test'
import { type CastName, cast } from './cast'

type Fixtures = {
  /** Opens a browser of their own for a person of the demo newsroom and enters with one click. */
  enter: (name: CastName) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  locale: 'ar',
  enter: async ({ browser, baseURL, locale }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (name) => {
      const context = await browser.newContext({ baseURL, locale })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto('/sign-in')
      await page.getByRole('button', { name: new RegExp(`${cast[name].ar}|${cast[name].en}`) }).click()
      await page.waitForURL('**/newsroom')
      return page
    })
    for (const context of contexts) await context.close()
  },
})

export { expect } from '@playwright/test'
