import { insert, kinds } from './support/blocks'
import { bodyOf, draftOf } from './support/draft'
import { holdBack } from './support/hold-back'
import { agencyPicture, chooseAnotherPicture, choosePicture, silentPicture } from './support/picture'
import { expect, test } from './support/test'
import { paper, paste, saved, typeBlocks } from './support/write'

test('a picture of the library stands in the text with its caption; what it lacks is said and can be given', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'صورة')
  const library = page.getByRole('dialog', { name: 'صورة في النص' })
  await choosePicture(library)
  await expect(library).toBeHidden()
  const figure = paper(page).getByRole('figure')
  await expect(figure.getByRole('img')).toBeVisible()
  await figure.getByRole('button', { name: 'تفاصيل الصورة' }).click()
  const details = page.getByRole('dialog', { name: 'تفاصيل الصورة' })
  await details.getByLabel('النص البديل').fill('قاعة مليئة بالحضور')
  await details.getByLabel('مصدر الصورة').fill('رويترز')
  await details.getByRole('button', { name: 'حفظ' }).click()
  await expect(figure).toContainText('رويترز')
  await expect
    .poll(async () => (await bodyOf(page)).find(({ type }) => type === 'figure')?.attrs)
    .toMatchObject({ alt: 'قاعة مليئة بالحضور', credit: 'رويترز' })
})

test('a picture is chosen by keyboard alone, and its caption is typed at once', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'صورة')
  const library = page.getByRole('dialog', { name: 'صورة في النص' })
  const first = library.getByRole('listitem').first().getByRole('button')
  await expect(first).toBeVisible()
  await expect(library.getByRole('button', { name: 'رفع صورة' }).or(library.getByLabel('إغلاق')).first()).toBeFocused()
  await library.getByRole('button', { name: 'رفع صورة' }).press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(library).toBeHidden()
  await page.keyboard.type(' في الميدان')
  await expect(paper(page).getByRole('figure').locator('figcaption')).toContainText('في الميدان')
  await expect.poll(() => kinds(page)).toEqual(['figure', 'paragraph'])
})

test('the details of a picture are saved where it stands: the page does not leave it, and only what changed is written', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'صورة')
  await choosePicture(page.getByRole('dialog', { name: 'صورة في النص' }))
  const figure = paper(page).getByRole('figure')
  await expect(figure).toBeVisible()
  await page.keyboard.press('Control+End')
  await paste(page, { text: Array.from({ length: 40 }, (_, index) => `فقرة ${index}`).join('\n\n') })
  await expect(saved(page)).toBeVisible()
  await expect.poll(() => kinds(page)).toHaveLength(41)
  const { version } = await draftOf(page)

  const save = async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'حفظ' }).click()
    await expect(paper(page)).toBeFocused()
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
    await expect(figure).toBeInViewport()
  }
  await figure.getByRole('button', { name: 'تفاصيل الصورة' }).click()
  await save()
  await figure.getByRole('button', { name: 'تفاصيل الصورة' }).click()
  await page.getByRole('dialog').getByLabel('مصدر الصورة').fill('رويترز')
  await save()
  await expect.poll(async () => (await bodyOf(page))[0]?.attrs?.credit).toBe('رويترز')
  expect((await draftOf(page)).version).toBe(version + 1)
})

test('a picture is uploaded into the text: its own words come with it, and only what it lacks is asked for', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'صورة')
  const library = page.getByRole('dialog', { name: 'صورة في النص' })
  await library.getByLabel('ملف الصورة').setInputFiles(await agencyPicture())
  await expect(library).toBeHidden({ timeout: 20_000 })
  const figure = paper(page).getByRole('figure')
  await expect(figure.locator('figcaption')).toHaveText('غواصة المرصد قبيل نزولها الأول.')
  await expect(figure).toContainText('وكالة المرفأ')
  await expect(figure.getByText('بلا مصدر')).toBeHidden()
  await expect(figure.getByText('بلا نص بديل')).toBeVisible()
  await figure.getByRole('button', { name: 'تفاصيل الصورة' }).click()
  const details = page.getByRole('dialog', { name: 'تفاصيل الصورة' })
  await details.getByLabel('النص البديل').fill('غواصة صفراء فوق الماء')
  await details.getByRole('button', { name: 'حفظ' }).click()
  await expect(figure.getByText('بلا نص بديل')).toBeHidden()
  const image = figure.getByRole('img', { name: 'غواصة صفراء فوق الماء' })
  await expect
    .poll(() => image.evaluate((drawn) => drawn instanceof HTMLImageElement && drawn.naturalWidth), { timeout: 20_000 })
    .toBeGreaterThan(0)
  const stored = async () => (await bodyOf(page)).find(({ type }) => type === 'figure')
  await expect.poll(stored).toMatchObject({
    attrs: { alt: 'غواصة صفراء فوق الماء', credit: null },
    content: [{ text: 'غواصة المرصد قبيل نزولها الأول.' }],
  })
  await expect(image).toHaveAttribute('src', new RegExp(`/media/${(await stored())?.attrs?.assetId}/`))
})

test('a picture whose upload was left is not put in, and what was opened meanwhile stays open', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'صورة')
  const library = page.getByRole('dialog', { name: 'صورة في النص' })
  await expect(library.getByRole('listitem').first()).toBeVisible()
  const letThrough = await holdBack(page, '**/api/assets')
  const begun = page.waitForRequest('**/api/assets')
  await library.getByLabel('ملف الصورة').setInputFiles(await silentPicture())
  await begun
  await page.keyboard.press('Escape')
  await expect(paper(page)).toBeFocused()
  await insert(page, 'تضمين')
  const address = page.getByRole('dialog', { name: 'تضمين منشور' }).getByLabel('عنوان المنشور')
  await address.fill('https://youtu.be/dQw4w9WgXcQ')
  const uploaded = page.waitForResponse('**/api/assets')
  letThrough()
  await (await uploaded).finished()
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
  await expect(address).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(address).toBeHidden()
  await page.keyboard.type('لقطات')
  await expect.poll(() => kinds(page)).toEqual(['embed', 'paragraph'])
  await expect(paper(page).getByRole('figure')).toContainText('لقطات')
})

test('a picture is replaced where it stands, whatever is written above it meanwhile', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'فقرة أولى', ''])
  await insert(page, 'صورة')
  const library = page.getByRole('dialog', { name: 'صورة في النص' })
  await choosePicture(library)
  await expect(library).toBeHidden()
  await page.keyboard.type('في الميدان')
  await expect(saved(page)).toBeVisible()
  const pictureOf = async () => (await bodyOf(page)).find(({ type }) => type === 'figure')
  const before = (await pictureOf())?.attrs?.assetId
  await paper(page).getByRole('figure').getByRole('button', { name: 'تفاصيل الصورة' }).click()
  await page.getByRole('button', { name: 'استبدال الصورة' }).click()
  const shelf = page.getByRole('dialog', { name: 'استبدال الصورة' })
  await expect(shelf.getByRole('listitem').first()).toBeVisible()

  const elsewhere = await page.context().newPage()
  await elsewhere.goto(page.url())
  await paper(elsewhere).getByText('فقرة أولى').click()
  await elsewhere.keyboard.press('End')
  await elsewhere.keyboard.type(' طالت بكلمات كثيرة')
  // The open dialog hides the text from roles.
  await expect(page.getByText('طالت بكلمات كثيرة')).toBeVisible()

  await chooseAnotherPicture(shelf)
  await expect.poll(async () => (await pictureOf())?.attrs?.assetId).not.toBe(before)
  await expect.poll(() => kinds(page)).toEqual(['paragraph', 'figure', 'paragraph'])
  await expect(paper(page).getByRole('figure')).toContainText('في الميدان')

  await paper(page).getByRole('figure').getByRole('button', { name: 'تفاصيل الصورة' }).click()
  await paper(elsewhere).getByText('فقرة أولى').click()
  await elsewhere.keyboard.press('Control+a')
  await elsewhere.keyboard.press('Delete')
  await expect(page.getByText('حذف أحدهم هذا الموضع من النص').first()).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'تفاصيل الصورة' })).toBeHidden()
})
