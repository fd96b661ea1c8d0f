import { expect, type Page } from '@playwright/test'

/** The steps of an article's life: the words on the button, and what is said when it is done. */
const steps = {
  submit: { button: /^(إرسال للمراجعة|Submit)$/, done: /^(أُرسل الخبر للمراجعة|Submitted for review)\.$/ },
  approve: { button: /^(اعتماد|Approve)$/, done: /^(اعتُمد الخبر، وهو جاهز للنشر|Approved and ready to publish)\.$/ },
  publish: { button: /^(نشر|Publish)$/, done: /^(نُشر الخبر|Published)\.$/ },
  update: { button: /^(نشر التحديث|Publish update)$/, done: /^(نُشر التحديث|Update published)\.$/ },
  restore: { button: /^(استعادة|Restore)$/, done: /^(استُعيد الخبر مسوّدةً|Restored as a draft)\.$/ },
}

/** Messages about what was done or refused. */
export const notices = (page: Page) => page.getByRole('region', { name: /^(إشعارات|Notifications)/ })

/** Takes the open article one step on, and waits until the server has acknowledged it. */
export async function take(page: Page, name: keyof typeof steps): Promise<void> {
  const { button, done } = steps[name]
  await page.getByRole('button', { name: button }).click()
  await expect(notices(page).getByText(done).first()).toBeVisible({ timeout: 20_000 })
}

/** Withdraws the open article from the site. */
export async function withdraw(page: Page): Promise<void> {
  const name = /^(سحب الخبر|Withdraw)$/
  await page.getByRole('button', { name }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
  await expect(
    notices(page)
      .getByText(/^(سُحب الخبر من الموقع|Withdrawn from the site)\.$/)
      .first(),
  ).toBeVisible()
}

/** Carries the open draft to the site; only a publisher may take all the steps. */
export async function takeToSite(page: Page): Promise<string> {
  await take(page, 'submit')
  await take(page, 'approve')
  await take(page, 'publish')
  return addressOnSite(page)
}

/** The public address of the open article. */
export async function addressOnSite(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: /^(على الموقع|On the site)$/ })
  await expect(link).toBeVisible()
  return (await link.getAttribute('href')) ?? ''
}
