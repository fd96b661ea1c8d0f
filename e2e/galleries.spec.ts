import { insert, kinds } from './support/blocks'
import { bodyOf } from './support/draft'
import { holdBack } from './support/hold-back'
import { agencyPicture, chooseAnotherPicture, choosePicture } from './support/picture'
import { expect, test } from './support/test'
import { paper, saved, typeBlocks } from './support/write'

test('several pictures make a gallery', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'معرض')
  const library = page.getByRole('dialog', { name: 'معرض صور' })
  await library.getByRole('listitem').nth(0).getByRole('button').click()
  await library.getByRole('listitem').nth(1).getByRole('button').click()
  await library.getByRole('button', { name: 'إدراج صورتين' }).click()
  await expect(paper(page).getByRole('figure')).toHaveCount(2)
  await expect.poll(async () => (await bodyOf(page))[0]?.content?.length).toBe(2)
})

test('pictures are added to a gallery that stands already, after those in it', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'معرض')
  const library = page.getByRole('dialog', { name: 'معرض صور' })
  await choosePicture(library)
  await library.getByRole('button', { name: 'إدراج صورة واحدة' }).click()
  const figures = paper(page).getByRole('figure')
  await expect(figures).toHaveCount(1)
  await paper(page).getByRole('button', { name: 'إضافة صور' }).click()
  await library.getByLabel('ملف الصورة').setInputFiles(await agencyPicture())
  await library.getByRole('button', { name: 'إدراج صورة واحدة' }).click({ timeout: 20_000 })
  await expect(figures).toHaveText([/الجلسة الختامية/, /غواصة المرصد/])
  await expect
    .poll(async () => (await bodyOf(page))[0]?.content?.map(({ content }) => content?.[0]?.text))
    .toEqual([expect.stringContaining('الجلسة الختامية'), expect.stringContaining('غواصة المرصد')])
})

test('while a picture for a gallery is uploaded, others are chosen and a colleague writes: all of them get there', async ({
  begin,
}) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'معرض')
  const library = page.getByRole('dialog', { name: 'معرض صور' })
  await choosePicture(library)
  await library.getByRole('button', { name: 'إدراج صورة واحدة' }).click()
  const figures = paper(page).getByRole('figure')
  await expect(figures).toHaveCount(1)
  await expect(saved(page)).toBeVisible()
  await paper(page).getByRole('button', { name: 'إضافة صور' }).click()
  await expect(library.getByRole('listitem').first()).toBeVisible()
  const letThrough = await holdBack(page, '**/api/assets')
  const begun = page.waitForRequest('**/api/assets')
  await library.getByLabel('ملف الصورة').setInputFiles(await agencyPicture())
  await begun
  await chooseAnotherPicture(library)
  const elsewhere = await page.context().newPage()
  await elsewhere.goto(page.url())
  await paper(elsewhere).getByText('ملخص').click()
  await elsewhere.keyboard.press('End')
  await elsewhere.keyboard.type(' طال كثيراً')
  // The open dialog hides the text from roles.
  await expect(page.getByText('ملخص طال كثيراً')).toBeVisible()
  letThrough()
  await library.getByRole('button', { name: 'إدراج صورتين' }).click({ timeout: 20_000 })
  await expect(figures).toHaveCount(3)
  await expect(figures.last()).toHaveText(/غواصة المرصد/)
  await expect.poll(() => kinds(page)).toEqual(['gallery', 'paragraph'])
})

test('a caption in a gallery is written and set in bold, no key takes its picture away, and saving goes on', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قبل المعرض', '/معرض'])
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  const library = page.getByRole('dialog', { name: 'معرض صور' })
  await library.getByRole('listitem').nth(0).getByRole('button').click()
  await library.getByRole('listitem').nth(1).getByRole('button').click()
  await library.getByRole('button', { name: 'إدراج صورتين' }).click()
  const pictures = paper(page).getByRole('figure')
  await expect(pictures).toHaveCount(2)
  const caption = pictures.first().locator('figcaption')
  await caption.click()
  await page.keyboard.press('Home')
  await page.keyboard.type('كلمة ')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+Control+ArrowLeft')
  await expect(page.getByRole('toolbar', { name: 'تنسيق النص المحدد' })).toBeVisible()
  await page.keyboard.press('Control+b')
  await expect(caption.locator('strong')).toContainText('كلمة')
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.press('Control+Shift+8')
  await expect(pictures).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Alt+2')
  await expect(pictures).toHaveCount(2)
  await paper(page).getByText('قبل المعرض').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' كُتب بعده')
  await expect(saved(page)).toBeVisible()
  await expect
    .poll(async () => (await bodyOf(page)).map(({ type, content }) => `${type} ${content?.length}`))
    .toEqual(expect.arrayContaining(['gallery 2']))
  await expect.poll(async () => JSON.stringify(await bodyOf(page))).toContain('كُتب بعده')
})
