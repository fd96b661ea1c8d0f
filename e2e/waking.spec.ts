import { holdBack, scripts } from './support/hold-back'
import { chosen, field } from './support/panel'
import { expect, test } from './support/test'
import { beginBody, paper, paste, typeBlocks } from './support/write'

test('what is pressed while the page is still on its way happens when it has come', async ({ enter }) => {
  const page = await enter('salma')
  const letThrough = await holdBack(page, scripts)
  await page.goto('/newsroom', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'خبر جديد' }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
  letThrough()
  await expect(page.getByRole('menuitem', { name: 'العربية' })).toBeVisible()
})

test('keys that go from cell to cell wait for what they need', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  const letThrough = await holdBack(page, scripts)
  await paste(page, { html: '<table><tr><td>أول</td><td>ثان</td><td>ثالث</td></tr></table>' })
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(paper(page).locator('.selectedCell')).toHaveCount(0)
  letThrough()
  await expect(paper(page).locator('.selectedCell')).toHaveText(['أول', 'ثان', 'ثالث'])
})

test('a block taken before the list of blocks has come is put in, and what is typed on stands in it', async ({
  begin,
}) => {
  const page = await begin('salma')
  await beginBody(page)
  const letThrough = await holdBack(page, scripts)
  await page.keyboard.type('/heading')
  await page.keyboard.press('Enter')
  await page.keyboard.type('أول')
  await expect(paper(page)).toContainText('/headingأول')
  letThrough()
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('أول')
  await expect(paper(page)).not.toContainText('/')
})

test('what was written at length before the list of blocks has come is left as it is', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  const letThrough = await holdBack(page, scripts)
  await page.keyboard.type('/heading')
  await page.keyboard.press('Enter')
  await page.keyboard.type('بدأت القمة صباح اليوم ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('في الدوحة')
  letThrough()
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(page.getByRole('listbox', { name: 'المكوّنات' })).toBeVisible()
  await expect(paper(page).getByRole('strong').first()).toHaveText('في الدوحة')
  await expect(paper(page)).toContainText('/headingبدأت القمة صباح اليوم في الدوحة')
})

test('keys for a list of blocks that was left are not kept for the next one', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  const letThrough = await holdBack(page, scripts)
  await page.keyboard.type('/')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Backspace')
  letThrough()
  await page.keyboard.type('/')
  const blocks = page.getByRole('listbox', { name: 'المكوّنات' }).getByRole('option')
  await expect(blocks).toHaveCount(16)
  await expect(blocks.first()).toHaveAttribute('aria-selected', 'true')
})

test('a name typed before its list has come is found, and Enter takes it', async ({ begin }) => {
  const page = await begin('salma')
  const letThrough = await holdBack(page, scripts)
  const places = field(page, 'مكان الخبر').getByRole('combobox')
  await places.click()
  await page.keyboard.type('القاه')
  letThrough()
  await expect(page.getByRole('option', { name: 'القاهرة', exact: true })).toHaveAttribute('data-highlighted')
  await page.keyboard.press('Enter')
  await expect(chosen(page, 'مكان الخبر')).toHaveText('القاهرة')
})
