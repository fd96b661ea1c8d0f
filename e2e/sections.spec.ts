import type { Page } from '@playwright/test'
import { fieldsSaved } from './support/panel'
import { expect, test } from './support/test'
import { beginStory } from './support/write'

/** A section of this test alone, in the words of a newspaper. */
function newSection() {
  const mark = Math.random().toString(36).slice(2, 7).replaceAll(/\d/g, 'x')
  return { ar: `بيئة ${mark}`, en: `Environment ${mark}`, slug: `environment-${mark}` }
}

async function addSection(page: Page, section: { ar: string; en: string }): Promise<void> {
  await page.getByRole('link', { name: 'الأقسام', exact: true }).click()
  await page.getByRole('button', { name: 'إضافة قسم' }).click()
  const form = page.getByRole('dialog', { name: 'إضافة قسم' })
  await form.getByRole('textbox', { name: 'الاسم بالعربية' }).fill(section.ar)
  await form.getByRole('textbox', { name: 'الاسم بالإنجليزية' }).fill(section.en)
  await form.getByRole('radio', { name: 'زيتوني' }).check({ force: true })
  await form.getByRole('button', { name: 'إضافة القسم' }).click()
  await expect(form).toBeHidden()
}

const list = (page: Page) => page.getByRole('list', { name: 'الأقسام بترتيب الجريدة' })
const line = (page: Page, name: string) => list(page).getByRole('listitem').filter({ hasText: name })
const readerSection = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name, exact: true })

test('an added section is offered to reporters and shown to readers at once', async ({ enter, page }) => {
  const section = newSection()
  // Read before, so that a page kept from then would be seen.
  await page.goto('/ar')
  await page.goto('/en')
  const admin = await enter('huda')
  await addSection(admin, section)
  await expect(line(admin, section.ar)).toContainText(section.slug)

  await page.goto('/ar')
  await readerSection(page, section.ar).click()
  await expect(page).toHaveURL(new RegExp(`/ar/${section.slug}$`))
  await expect(page.getByRole('heading', { level: 1, name: section.ar })).toBeVisible()
  await page.goto('/en')
  await expect(readerSection(page, section.en)).toBeVisible()

  const reporter = await enter('salma')
  await beginStory(reporter)
  const choice = reporter.getByRole('combobox', { name: 'القسم' })
  await choice.selectOption({ label: section.ar })
  await fieldsSaved(reporter)
  await reporter.reload()
  await expect(choice.getByRole('option', { name: section.ar })).toHaveJSProperty('selected', true)
})

test('a section is renamed and moved with the keyboard, and its address stays', async ({ enter, page }) => {
  const section = newSection()
  const admin = await enter('huda')
  await addSection(admin, section)
  const places = list(admin).getByRole('listitem')
  const placeOf = async (name: string) => (await places.allTextContents()).findIndex((text) => text.includes(name))

  await expect(line(admin, section.ar)).toBeVisible()
  // Others may add sections of their own meanwhile.
  const place = await placeOf(section.ar)
  const up = admin.getByRole('button', { name: `تقديم قسم ${section.ar}` })
  await up.press('Enter')
  await expect(admin.getByRole('status').filter({ hasText: `الآن في الموضع ${place} من ` })).toBeAttached()
  await expect.poll(() => placeOf(section.ar)).toBe(place - 1)
  await expect(up).toBeFocused()

  await admin.getByRole('button', { name: `تعديل قسم ${section.ar}` }).press('Enter')
  const form = admin.getByRole('dialog', { name: `تعديل قسم ${section.ar}` })
  await expect(form.getByRole('radio', { name: 'زيتوني' })).toBeChecked()
  const renamed = `${section.ar} ومناخ`
  await form.getByRole('textbox', { name: 'الاسم بالعربية' }).fill(renamed)
  await expect(form.getByRole('textbox', { name: 'عنوان القسم في الرابط' })).not.toBeEditable()
  await admin.keyboard.press('Enter')
  await expect(line(admin, renamed)).toContainText(section.slug)

  await page.goto(`/ar/${section.slug}`)
  await expect(page.getByRole('heading', { level: 1, name: renamed })).toBeVisible()
})

test('an address of the site or of another section is refused beside the field', async ({ enter }) => {
  const admin = await enter('huda')
  await admin.goto('/newsroom/sections')
  await admin.getByRole('button', { name: 'إضافة قسم' }).click()
  const form = admin.getByRole('dialog', { name: 'إضافة قسم' })
  await form.getByRole('textbox', { name: 'الاسم بالعربية' }).fill('موضوعات')
  await form.getByRole('textbox', { name: 'الاسم بالإنجليزية' }).fill('Politics')
  const address = form.getByRole('textbox', { name: 'عنوان القسم في الرابط' })
  await expect(address).toHaveValue('politics')
  const send = form.getByRole('button', { name: 'إضافة القسم' })
  await send.click()
  await expect(address).toHaveAccessibleDescription(/مستعمل لقسم آخر/)
  await address.fill('topics')
  await send.click()
  await expect(address).toHaveAccessibleDescription(/محجوز لصفحات الموقع/)
})

test('a publisher is told whose room it is', async ({ enter }) => {
  const publisher = await enter('tariq')
  await expect(publisher.getByRole('link', { name: 'الأقسام', exact: true })).toBeHidden()
  const response = await publisher.goto('/newsroom/sections')
  expect(response?.status()).toBe(403)
  await expect(publisher.getByRole('heading', { name: 'هذه الصفحة خارج صلاحياتك' })).toBeVisible()
  await expect(publisher.getByText(/هذا متاح لدور: مدير النظام/)).toBeVisible()
})
