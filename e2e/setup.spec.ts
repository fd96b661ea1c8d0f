import { test as base, expect, type Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { uniqueWord } from './support/accounts'
import { type OwnServer, ownServer } from './support/own-server'

const test = base.extend<{ server: OwnServer }>({
  locale: 'ar',
  server: async ({ browserName: _ }, use) => {
    const server = await ownServer()
    await use(server)
    await server.remove()
  },
})

/** What the form says; Next keeps an empty alert of its own on every page. */
const refusal = (page: Page) => page.getByRole('main').getByRole('alert')

const lead = /أول حساب هنا هو حساب مدير النظام/

test('the first administrator is made with the link from the terminal, once', async ({ server, page, browser }) => {
  test.setTimeout(300_000)
  const link = setupLink(await server.start())
  expect(link).toContain(`${server.origin}/setup?token=`)

  // Until then every way into the newsroom leads here, and the site has nothing to show.
  await page.goto(`${server.origin}/newsroom`)
  await expect(page).toHaveURL(`${server.origin}/setup`)
  await expect(page.getByText(lead)).toBeVisible()
  expect((await page.goto(`${server.origin}/ar`))?.status()).toBe(200)

  await page.goto(link)
  await expectAccessible(page, 'setting up')
  const email = `${uniqueWord()}@example.com`
  const password = `a long phrase ${uniqueWord()}`
  await page.getByRole('textbox', { name: 'رمز الإعداد' }).fill('not-the-token')
  await fillIn(page, { email, password })
  await expect(refusal(page)).toContainText('رمز الإعداد غير صحيح')
  await expect(page.getByRole('textbox', { name: 'البريد الإلكتروني' })).toHaveValue(email)
  await expectAccessible(page, 'a refusal')

  // Two people hold the link: only the first to use it gets the account.
  const late = await browser.newPage({ locale: 'ar' })
  await late.goto(link)
  await page.goto(link)
  await fillIn(page, { email, password })
  await expect(page.getByRole('heading', { level: 1, name: 'الأخبار' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'الفريق' }).first()).toBeVisible()
  // The newspaper has its first sections, on the site too.
  await page.goto(`${server.origin}/ar`)
  await expect(page.getByRole('navigation', { name: 'الأقسام' }).getByRole('link')).toContainText(['سياسة', 'العالم'])
  await page.goto(`${server.origin}/newsroom/sections`)
  await expect(page.getByRole('list', { name: 'الأقسام بترتيب الجريدة' }).getByRole('listitem')).toHaveCount(6)
  await expectAccessible(page, 'sections')
  await fillIn(late, { email: `${uniqueWord()}@example.com`, password })
  await expect(refusal(late)).toContainText(/رمز الإعداد غير صحيح أو استُعمل من قبل|أُعدّت غرفة الأخبار من قبل/)

  await late.goto(link)
  await expect(late).toHaveURL(`${server.origin}/sign-in`)
  await expect(late.getByRole('heading', { name: 'دخول تجريبي' })).toHaveCount(0)
  await late.getByRole('textbox', { name: 'البريد الإلكتروني' }).fill(email)
  await late.getByRole('textbox', { name: 'كلمة المرور' }).fill(password)
  await late.getByRole('button', { name: 'تسجيل الدخول' }).click()
  await expect(late.getByRole('heading', { level: 1, name: 'الأخبار' })).toBeVisible()
  await late.goto(`${server.origin}/newsroom/activity`)
  await expect(late.getByText(/إعداد غرفة الأخبار بحساب أول مدير للنظام/)).toBeVisible()
  await late.context().close()

  // The next start offers no link, and the database was kept.
  await server.crash()
  expect(await server.start()).not.toContain('/setup')
  await page.goto(`${server.origin}/newsroom/people`)
  await expect(page.getByRole('listitem').filter({ hasText: email })).toBeVisible()
})

function setupLink(said: string): string {
  return /http\S+\/setup\?token=\S+/.exec(said)?.[0] ?? ''
}

async function fillIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByRole('textbox', { name: 'الاسم بالعربية' }).fill('أول مدير')
  await page.getByRole('textbox', { name: 'الاسم بالإنجليزية' }).fill('First Admin')
  await page.getByRole('textbox', { name: 'البريد الإلكتروني' }).fill(email)
  await page.getByRole('textbox', { name: 'كلمة المرور' }).fill(password)
  await page.getByRole('button', { name: 'إنشاء الحساب والدخول' }).click()
}
