import type { Page } from '@playwright/test'
import { field, fieldsSaved, section } from './support/panel'
import { disguisedDrawing, silentPicture, writeHugePicture } from './support/picture'
import { notices, take } from './support/steps'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { paper, saved, typeArticle } from './support/write'

test('what is missing blocks publication in words, and leads to its place', async ({ begin }) => {
  test.setTimeout(120_000)
  const headline = `سوق الورق يفتح أبوابه ${anyNumber()}`
  const page = await begin('tariq')
  await page.getByLabel('ملف الصورة').setInputFiles(await silentPicture())
  await expect(page.getByText('5 أمور تمنع النشر')).toBeVisible({ timeout: 20_000 })

  await refuses(page, 'إرسال للمراجعة', 'الخبر بلا عنوان. اكتب العنوان.')
  await page.getByText('5 أمور تمنع النشر').click()
  await goTo(page, 'الخبر بلا عنوان')
  await expect(paper(page)).toBeFocused()
  await page.keyboard.type(headline)
  await goTo(page, 'المتن فارغ')
  await expect(paper(page)).toBeFocused()
  await page.keyboard.type('يبيع السوق ورقاً صُنع باليد.')
  await expect(saved(page)).toBeVisible()
  await expect(page.getByText('3 أمور تمنع النشر')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await take(page, 'submit')

  await refuses(page, 'اعتماد', 'الخبر بلا قسم. اختر القسم.')
  await goTo(page, 'الصورة الرئيسية بلا نص بديل')
  await expect(page.getByRole('textbox', { name: 'النص البديل' })).toBeFocused()
  await page.keyboard.type('رزم ورق ملوّن على طاولة')
  await goTo(page, 'الصورة الرئيسية بلا مصدر')
  await expect(page.getByRole('textbox', { name: 'مصدر الصورة' })).toBeFocused()
  await page.keyboard.type('مداد')
  await goTo(page, 'الخبر بلا قسم')
  await expect(section(page)).toBeFocused()
  await section(page).selectOption({ label: 'اقتصاد' })
  await fieldsSaved(page)
  await expect(page.getByText(/^\d+ ملاحظات قبل النشر|ملاحظ(ة واحدة|تان) قبل النشر$/)).toBeVisible()
  await take(page, 'approve')
})

test('a picture that is none, or too large, is refused in words, and the story is as it was', async ({
  begin,
}, testInfo) => {
  test.setTimeout(120_000)
  const huge = testInfo.outputPath('huge.jpg')
  await writeHugePicture(huge)
  const page = await begin('salma')
  await typeArticle(page, { headline: `مهرجان الطائرات الورقية ${anyNumber()}`, standfirst: '', paragraphs: [] })
  const picture = field(page, 'الصورة الرئيسية')
  const refusals = [
    [disguisedDrawing(), 'الملف ليس صورة JPEG أو PNG أو WebP. حوّله إلى أحد هذه الأنواع ثم أعد رفعه.'],
    [huge, 'الملف أكبر من الحد المسموح (25 ميغابايت). صغّر الصورة ثم أعد رفعها.'],
  ] as const
  for (const [file, words] of refusals) {
    await page.getByLabel('ملف الصورة').setInputFiles(file)
    await expect(picture.getByRole('alert')).toHaveText(words)
  }
  await page.reload()
  await expect(paper(page)).toContainText('مهرجان الطائرات الورقية')
  await expect(picture.getByRole('button', { name: 'رفع صورة', exact: true })).toBeVisible()
  await expect(picture.getByRole('button', { name: 'إزالة الصورة' })).toHaveCount(0)
})

async function refuses(page: Page, step: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  await expect(notices(page).getByText(reason).first()).toBeVisible()
}

async function goTo(page: Page, problem: string): Promise<void> {
  await page.getByRole('button', { name: problem }).click()
}
