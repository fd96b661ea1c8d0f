import { linesSeen } from './support/lines-seen'
import { expect, test } from './support/test'
import { paper, saved, typeBlocks } from './support/write'

test('«Show directions» marks blocks, runs and what cannot be seen, and leaves the text alone', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قالت Reuters إن', 'London calling'])
  await expect(saved(page)).toBeVisible()
  await page.keyboard.press('Control+Alt+g')
  const button = page.getByRole('button', { name: 'إظهار الاتجاهات' })
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('paragraph').filter({ hasText: 'London' })).toHaveAttribute('data-shown-dir', 'ltr')
  await expect(page.getByRole('paragraph').filter({ hasText: 'Reuters' })).toHaveAttribute('data-shown-dir', 'rtl')
  await expect(paper(page).locator('.shown-run')).toHaveText(['Reuters'])
  await expect(paper(page).getByTitle('مسافة')).toHaveCount(3)
  await page.keyboard.press('Shift+Enter')
  await expect(paper(page).getByTitle('سطر جديد في الفقرة نفسها')).toHaveCount(1)
  await button.click()
  await expect(paper(page).locator('.shown-character')).toHaveCount(0)
  await expect(button).toHaveAttribute('aria-pressed', 'false')
})

test('«Show directions» puts an arrow before numbers, isolates and words with their brackets', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['لغة C++', 'ملخص', 'في 2026 قالت Reuters (AFP) إن لغة C++ تعود'])
  const order = await linesSeen(page)
  await page.keyboard.press('Control+Alt+g')
  // The sign of a space parts a run in the page.
  const runs = async () => (await paper(page).locator('.shown-run').allTextContents()).join('')
  await expect.poll(runs).toBe('C++2026Reuters (AFP)C++')
  await expect(paper(page).getByTitle('نص من اليسار إلى اليمين')).toHaveText(['→', '→', '→', '→'])
  // What is drawn into the text changes no order in it.
  const drawn = await linesSeen(page)
  expect(drawn.map((line) => line.replace(/[·→]/g, ' ').replace(/ +/g, ' '))).toEqual(order)
})

test('in an English newsroom «Show directions» puts an arrow to the left before Arabic words', async ({ enter }) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', 'He said مرحبا بكم twice'])
  await page.keyboard.press('Control+Alt+g')
  await expect(paper(page).locator('.shown-run')).toHaveText(['مرحبا', ' بكم'])
  await expect(paper(page).getByTitle('Text from right to left')).toHaveText(['←'])
})
