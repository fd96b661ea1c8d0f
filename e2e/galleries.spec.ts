import { bodyOf } from './support/draft'
import { expect, test } from './support/test'
import { paper, saved, typeBlocks } from './support/write'

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
