import { expect, type Locator } from '@playwright/test'

/** Waits until the page has come to life around this element, which was drawn on the server and could do nothing before. */
export async function expectAwake(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((drawn) => Object.keys(drawn).some((key) => key.startsWith('__reactProps'))))
    .toBe(true)
}
