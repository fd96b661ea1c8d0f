import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'

export type Account = { name: string; email: string; password: string }

/** Makes the first account of an empty newsroom with the link its server printed. */
export async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('الاسم بالعربية').fill('مدير النظام')
  await page.getByLabel('البريد الإلكتروني').fill('admin@midad.example')
  await page.getByLabel('كلمة المرور').fill('عبارة طويلة للاختبار')
  await page.getByRole('button', { name: 'إنشاء الحساب والدخول' }).click()
  await page.waitForURL('**/newsroom**')
}

/** An admin adds a person to the team and is shown the first password. @param role as the choice of roles calls it */
export async function addPerson(admin: Page, role: string): Promise<Account> {
  const id = randomUUID().slice(0, 8)
  const account = { name: `عضو ${id}`, email: `${id}@midad.example` }
  await admin.goto('/newsroom/people')
  await admin.getByRole('button', { name: 'إضافة عضو' }).click()
  const form = admin.getByRole('dialog')
  await form.getByLabel('الاسم بالعربية').fill(account.name)
  await form.getByLabel('البريد الإلكتروني').fill(account.email)
  await form.getByLabel('عنوان صفحة الكاتب').fill(`member-${id}`)
  await form.getByRole('combobox', { name: 'الدور' }).selectOption(role)
  await form.getByRole('button', { name: 'إنشاء الحساب' }).click()
  const password = await admin.getByLabel('كلمة المرور الأولى').textContent()
  await admin.getByRole('button', { name: 'تم' }).click()
  return { ...account, password: password ?? '' }
}

/** Fills in the sign-in form. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('البريد الإلكتروني').fill(email)
  await page.getByRole('textbox', { name: 'كلمة المرور' }).fill(password)
  await page.getByRole('button', { name: 'تسجيل الدخول' }).click()
  await page.waitForURL('**/newsroom**')
}

/** A browser of their own for a person, signed in. */
export async function enterAs(browser: Browser, baseURL: string, account: Account): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'ar' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await signIn(page, account)
  return page
}
