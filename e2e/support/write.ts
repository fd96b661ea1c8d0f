import { expect, type Page } from '@playwright/test'

/** The text being written: headline, standfirst and body in one. */
export const paper = (page: Page) => page.getByRole('textbox', { name: /نص الخبر|Article text/ })

/** The line that says whether everything is saved. */
export const saved = (page: Page) => page.getByText(/^(حُفظ|Saved) \d\d:\d\d$/)

/** Begins a story from the article list, in Arabic unless told otherwise. */
export async function beginStory(page: Page, language: RegExp = /العربية|Arabic/): Promise<void> {
  await page.getByRole('button', { name: /خبر جديد|New story/ }).click()
  await page.getByRole('menuitem', { name: language }).click()
  await page.waitForURL('**/newsroom/articles/*')
  await expect(paper(page)).toBeVisible()
}

/** Types an article as a person does, and waits until it is saved. */
export async function typeArticle(
  page: Page,
  text: { headline: string; standfirst: string; paragraphs: string[] },
): Promise<void> {
  await paper(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(text.headline)
  await page.keyboard.press('Enter')
  await page.keyboard.type(text.standfirst)
  for (const paragraph of text.paragraphs) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(paragraph)
  }
  await expect(saved(page)).toBeVisible()
}
