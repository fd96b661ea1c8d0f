import { expect, type Locator, type Page } from '@playwright/test'

/** The text being written: headline, standfirst and body in one. */
export const paper = (page: Page) => page.getByRole('textbox', { name: /نص الخبر|Article text/ })

/** What the page says when everything is saved: the hour at which it was. */
export const saved = (page: Page) => page.getByText(/^(حُفظ|Saved) \d\d:\d\d$/)

/** The trouble with saving, or the end of it, as screen readers hear it. */
export const announced = (page: Page, words: string): Locator => page.getByRole('status').filter({ hasText: words })

/** Begins a story from the article list, in Arabic unless told otherwise. */
export async function beginStory(page: Page, language: RegExp = /العربية|Arabic/): Promise<void> {
  await page.getByRole('button', { name: /خبر جديد|New story/ }).click()
  await page.getByRole('menuitem', { name: language }).click()
  await page.waitForURL('**/newsroom/articles/*')
  await expect(paper(page)).toBeVisible()
}

/** Begins a story where only one language may be written, so that none is asked for. */
export async function beginOnlyStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: /خبر جديد|New story/ }).click()
  await page.waitForURL('**/newsroom/articles/*')
  await expect(paper(page)).toBeFocused()
}

/** Types blocks one below the other from where the caret is. */
export async function typeBlocks(page: Page, blocks: string[]): Promise<void> {
  for (const [index, block] of blocks.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(block)
  }
  // Letters that no key makes reach the page by another way than the question whether they are saved: let them be first.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
}

/** Types an article as a person does, and waits until it is saved. */
export async function typeArticle(
  page: Page,
  text: { headline: string; standfirst: string; paragraphs: string[] },
): Promise<void> {
  await paper(page).click()
  await page.keyboard.press('Control+Home')
  await typeBlocks(page, [text.headline, text.standfirst, ...text.paragraphs])
  await expect(saved(page)).toBeVisible()
}

/** Pastes as from a word processor: formatted text, or plain where there is none. */
export async function paste(page: Page, clipboard: { html?: string; text?: string }): Promise<void> {
  await paper(page).evaluate((target, { html, text }) => {
    const clipboardData = new DataTransfer()
    if (html) clipboardData.setData('text/html', html)
    if (text) clipboardData.setData('text/plain', text)
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, clipboard)
}

/** Goes from the headline of a new story to its body, which is all that is missing then. */
export const beginBody = (page: Page): Promise<void> => typeBlocks(page, ['عنوان', 'ملخص', ''])
