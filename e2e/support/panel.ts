import { expect, type Locator, type Page } from '@playwright/test'

/** A field beside the text that holds several things, or the picture, by its label. */
export const field = (page: Page, label: string): Locator => page.getByRole('region', { name: label, exact: true })

/** Chooses one thing more in a field, found by typing its name or `typed`. */
export async function pick(page: Page, label: string, name: string, typed = name): Promise<void> {
  const box = field(page, label).getByRole('combobox')
  await box.fill(typed)
  // By keyboard: when the list moves, the mouse of the tests scrolls the page first, and the list turns to the other side.
  const wanted = page.getByRole('option', { name, exact: true })
  await expect(wanted).toBeVisible()
  await expect(async () => {
    const isHighlighted = () => wanted.evaluate((option) => option.hasAttribute('data-highlighted'))
    if (!(await isHighlighted())) await box.press('ArrowDown')
    expect(await isHighlighted()).toBe(true)
  }).toPass({ timeout: 10_000 })
  await box.press('Enter')
  await expect(chosen(page, label).filter({ hasText: name })).toBeVisible()
}

/** Makes a thing that does not exist yet, and chooses it. */
export async function pickNew(page: Page, label: string, name: string): Promise<void> {
  await field(page, label).getByRole('combobox').fill(name)
  await page.getByRole('option', { name: new RegExp(`(إضافة|Add) [«“]${name}[»”]`) }).click()
  await expect(chosen(page, label).filter({ hasText: name })).toBeVisible()
}

/** What is chosen in a field, in order. */
export const chosen = (page: Page, label: string): Locator => field(page, label).getByRole('listitem')

export const section = (page: Page): Locator => page.getByRole('combobox', { name: /^(القسم|Section)$/ })

/** Waits until every field beside the text has been saved. */
export async function fieldsSaved(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: /^(جارٍ الحفظ…|Saving…)$/ })).toHaveCount(0, { timeout: 20_000 })
  await expect(page.getByRole('img', { name: /^(حُفظ|Saved)$/ }).first()).toBeVisible()
}
