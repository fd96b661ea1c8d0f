import { expect, type Page } from '@playwright/test'

/** Chooses the section of the article, in the words of the interface, and waits until it is saved. */
export async function chooseSection(page: Page, section: string): Promise<void> {
  const details = page.getByRole('complementary')
  await details.getByRole('combobox', { name: /^(القسم|Section)$/ }).selectOption({ label: section })
  await expect(details.getByRole('img', { name: /^(حُفظ|Saved)$/ })).toBeVisible()
}
