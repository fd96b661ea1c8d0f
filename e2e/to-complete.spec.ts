import { expect, test } from './support/test'
import { paper, typeBlocks } from './support/write'

test('in an English newsroom, something to be completed is marked and keeps the story from readers', async ({
  enter,
}) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', 'The number was TBC'])
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Alt+k')
  await expect(page.getByText('Something in the text is still to be completed.')).toBeVisible()
  await page.keyboard.press('Control+Alt+k')
  await expect(page.getByText('Something in the text is still to be completed.')).toBeHidden()
})

test('what is missing is noted at its place, read beside the story, and found again', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'بلغ العدد كذا'])
  // The caret stands in the word that is meant.
  const tool = page.getByRole('toolbar', { name: 'أدوات النص' }).getByRole('button', { name: 'للاستكمال' })
  await tool.click()
  const asked = page.getByRole('dialog', { name: 'للاستكمال' })
  await asked.getByRole('textbox', { name: 'ما الناقص؟' }).fill('\u200Fالرقم النهائي من الوزارة\u200F')
  await asked.getByRole('button', { name: 'وضع العلامة' }).click()
  await expect(paper(page)).toBeFocused()
  await expect(page.getByTitle('الرقم النهائي من الوزارة')).toHaveText('كذا')
  const listed = page.getByRole('button', { name: '«كذا»: الرقم النهائي من الوزارة' })
  await expect(listed).toBeVisible()

  await page.keyboard.press('Control+Home')
  await listed.click()
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('كذا')
  await page.getByRole('toolbar', { name: 'تنسيق النص المحدد' }).getByRole('button', { name: 'للاستكمال' }).click()
  await asked.getByRole('textbox', { name: 'ما الناقص؟' }).fill('الرقم من البنك')
  await asked.getByRole('button', { name: 'حفظ' }).click()
  await expect(page.getByRole('button', { name: '«كذا»: الرقم من البنك' })).toBeVisible()
  await page.keyboard.press('Control+Alt+k')
  await expect(page.getByTitle('الرقم من البنك')).toHaveCount(0)
  await expect(page.getByText('في النص ما يحتاج إلى استكمال.')).toBeHidden()
})

test('«to be completed» with nothing selected is meant for all that is typed next, until it is switched off', async ({
  begin,
}) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', 'بلغ العدد '])
  const tool = page.getByRole('toolbar', { name: 'أدوات النص' }).getByRole('button', { name: 'للاستكمال' })
  await page.keyboard.press('Control+Alt+k')
  await expect(tool).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.type('كذا وكذا')
  const marked = paper(page).locator('mark')
  await expect(marked).toHaveText(['كذا وكذا'])
  await expect(tool).toHaveAttribute('aria-pressed', 'true')
  await tool.click()
  await expect(tool).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.type(' أمس')
  await expect(marked).toHaveText(['كذا وكذا'])
  await expect(paper(page)).toContainText('بلغ العدد كذا وكذا أمس')
})
