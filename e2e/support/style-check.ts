import type { Locator, Page } from '@playwright/test'

const name = /^(تدقيق الأسلوب|Check style)$/

/** Opens Check style beside the text. */
export async function openCheck(page: Page): Promise<Locator> {
  await page.getByRole('button', { name }).click()
  return checkPanel(page)
}

export const checkPanel = (page: Page): Locator => page.getByRole('complementary', { name })

export async function closeCheck(page: Page): Promise<void> {
  await checkPanel(page)
    .getByRole('button', { name: /^(إغلاق|Close)$/ })
    .click()
}

/** What one rule or list entry found, by its words. */
export const findings = (panel: Locator, words: string | RegExp): Locator => panel.getByRole('region', { name: words })

/** The underlines in the text: they are for the eye, so there is no role to find them by. */
export const underlines = (page: Page): Locator => page.locator('.style-mark')

/** The signs beside blocks in which something was found, for the eye as well. */
export const margins = (page: Page): Locator => page.locator('.style-margin')

/** Puts text at the caret in one piece, as dictation does: the house does not step in. */
export async function insertAsIs(page: Page, blocks: string[]): Promise<void> {
  for (const [index, block] of blocks.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(block)
  }
}
