import { expect, type Locator, type Page } from '@playwright/test'

export type Account = { name: string; email: string; password: string }

/**
 * Adds a person in the people's room, which is open in Arabic, and reads the first password off the screen.
 * @param look done while the password is shown
 */
export async function addPerson(
  page: Page,
  person: { name: { ar: string; en: string }; email: string; roles: string[]; uiLanguage?: 'العربية' | 'English' },
  look?: (made: Locator, password: string) => Promise<void>,
): Promise<Account> {
  await page.getByRole('button', { name: 'إضافة عضو' }).click()
  const form = page.getByRole('dialog', { name: 'إضافة عضو إلى الفريق' })
  await form.getByRole('textbox', { name: 'الاسم بالعربية' }).fill(person.name.ar)
  await form.getByRole('textbox', { name: 'الاسم بالإنجليزية' }).fill(person.name.en)
  await form.getByRole('textbox', { name: 'البريد الإلكتروني' }).fill(person.email)
  await form.getByRole('combobox', { name: 'لغة الواجهة' }).selectOption({ label: person.uiLanguage ?? 'العربية' })
  for (const [index, role] of person.roles.entries()) {
    if (index > 0) await form.getByRole('button', { name: 'إضافة دور' }).click()
    await form.getByRole('combobox', { name: 'الدور' }).nth(index).selectOption({ label: role })
  }
  await form.getByRole('button', { name: 'إنشاء الحساب' }).click()
  const made = page.getByRole('dialog', { name: `أُنشئ حساب ${person.name.ar}` })
  const password = (await made.getByRole('status', { name: 'كلمة المرور الأولى' }).textContent()) ?? ''
  await look?.(made, password)
  await made.getByRole('button', { name: 'تم' }).click()
  await expect(made).toBeHidden()
  return { name: person.name.ar, email: person.email, password }
}

/** Fills the sign-in form, which is open, and sends it. */
export async function signIn(page: Page, { email, password }: Pick<Account, 'email' | 'password'>): Promise<void> {
  await page.getByRole('textbox', { name: /^(البريد الإلكتروني|E-mail)$/ }).fill(email)
  await page.getByRole('textbox', { name: /^(كلمة المرور|Password)$/ }).fill(password)
  await page.getByRole('button', { name: /^(تسجيل الدخول|Sign in)$/ }).click()
}

/** Letters that no other test has in its names and addresses. */
export function uniqueWord(): string {
  return Math.random().toString(36).slice(2, 10)
}
