import type { Page } from '@playwright/test'
import { insert, newsrooms } from './support/blocks'
import { caretText } from './support/caret'
import { bodyOf, draftOf, storedDirs } from './support/draft'
import { expect, test } from './support/test'
import { beginStory, paper, paste, typeBlocks } from './support/write'

async function tableWith(page: Page, cells: string[]): Promise<void> {
  await beginStory(page)
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await paste(page, {
    html: `<table><tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr></table><p>بعد الجدول</p>`,
  })
  await expect(paper(page).getByRole('cell')).toHaveCount(cells.length)
}

test('the left arrow leaves a cell for the one on its left, from the last one the table', async ({ enter }) => {
  const page = await enter('salma')
  await tableWith(page, ['أول', 'ثان', 'ثالث'])
  await expect(paper(page).getByRole('table')).toHaveCSS('direction', 'rtl')
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('End')
  const cells = ['ثان', 'ثالث', 'بعد الجدول']
  for (const next of cells) {
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => caretText(page)).toBe(next)
    await page.keyboard.press('End')
  }
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => caretText(page)).toBe('ثالث')
})

test('Shift and the left arrow select the cell on the left', async ({ enter }) => {
  const page = await enter('yasser')
  await tableWith(page, ['أول', 'ثان', 'ثالث'])
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(paper(page).locator('.selectedCell')).toHaveText(['أول', 'ثان'])
  await page.keyboard.press('Shift+ArrowRight')
  await expect(paper(page).locator('.selectedCell')).toHaveText(['أول'])
})

test('Tab goes from cell to cell, and from the last one to a new row', async ({ enter }) => {
  const page = await enter('salma')
  await tableWith(page, ['أول', 'ثان'])
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('Tab')
  await expect.poll(() => caretText(page)).toBe('ثان')
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => caretText(page)).toBe('أول')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(paper(page).getByRole('row')).toHaveCount(2)
  await page.keyboard.type('جديد')
  await expect(paper(page).getByRole('row').last()).toContainText('جديد')
})

test('a table, its empty cells and cells of digits run as the article; a Latin cell keeps its order at its side', async ({
  enter,
}) => {
  const page = await enter('yasser')
  await tableWith(page, ['أول', '2026', 'Latin', ''])
  const cell = (index: number) => paper(page).getByRole('cell').nth(index).getByRole('paragraph')
  await expect(cell(1)).toHaveCSS('direction', 'rtl')
  await expect(cell(3)).toHaveCSS('direction', 'rtl')
  await expect(cell(2)).toHaveCSS('direction', 'ltr')
  await expect(cell(2)).toHaveCSS('text-align', 'right')
})

test('the options of a table turn the table itself, and leave it to its text again', async ({ enter }) => {
  const page = await enter('salma')
  await tableWith(page, ['Real Madrid', 'Arsenal', 'Al Sadd السد'])
  const table = paper(page).getByRole('table')
  const choose = async (name: string) => {
    await page.getByRole('cell', { name: 'Arsenal' }).click()
    await page.keyboard.press('Control+Alt+o')
    await page.getByRole('menuitemradio', { name }).click()
    await expect(page.getByRole('menu')).toBeHidden()
  }
  const firstIsOnTheLeft = async () => {
    const [first, last] = [
      await page.getByRole('cell', { name: 'Real Madrid' }).boundingBox(),
      await page.getByRole('cell', { name: 'Al Sadd' }).boundingBox(),
    ]
    return first !== null && last !== null && first.x < last.x
  }
  await expect(table).toHaveCSS('direction', 'rtl')
  await choose('من اليسار إلى اليمين')
  await expect(table).toHaveCSS('direction', 'ltr')
  expect(await firstIsOnTheLeft()).toBe(true)
  await expect(page.getByRole('cell', { name: 'Al Sadd' }).getByRole('paragraph')).toHaveCSS('direction', 'ltr')
  await expect.poll(() => storedDirs(page, 'table')).toEqual(['ltr'])
  await page.getByRole('cell', { name: 'Arsenal' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => caretText(page)).toBe('Al Sadd السد')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => caretText(page)).toBe('Arsenal')
  await choose('تلقائي')
  await expect(table).toHaveCSS('direction', 'rtl')
  expect(await firstIsOnTheLeft()).toBe(false)
  await expect.poll(() => storedDirs(page, 'table')).toEqual([null])
})

test('columns have no handle to drag, and a pasted width of one is not stored', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await paste(page, {
    html: '<table><colgroup><col style="width:90px"><col></colgroup><tr><td colwidth="90" data-colwidth="90" width="90">أول</td><td>ثان</td></tr></table>',
  })
  const cells = paper(page).getByRole('cell')
  await expect(cells).toHaveText(['أول', 'ثان'])
  const first = await cells.first().boundingBox()
  if (!first) throw new Error('the cell has no place')
  // Over the border between the two, where a handle would come up.
  await page.mouse.move(first.x + 1, first.y + first.height / 2, { steps: 4 })
  await page.mouse.move(first.x - 1, first.y + first.height / 2, { steps: 4 })
  await expect(paper(page)).not.toHaveClass(/resize-cursor/)
  await expect(page.locator('.column-resize-handle')).toHaveCount(0)
  await expect(paper(page).locator('[colwidth], [data-colwidth]')).toHaveCount(0)
  await expect.poll(async () => JSON.stringify((await draftOf(page)).doc)).toContain('ثان')
  expect(JSON.stringify((await draftOf(page)).doc)).not.toMatch(/"colwidth":\[/)
})

test('in an English article an Arabic table and its keys run from right to left', async ({ enter }) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', ''])
  await paste(page, { html: '<table><tr><td><p>أول</p></td><td><p>ثان</p></td></tr></table><p>After</p>' })
  await expect(paper(page).getByRole('table')).toHaveCSS('direction', 'rtl')
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => caretText(page)).toBe('ثان')
})

test('a table grows by its tools, and its columns have one of three widths', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'جدول')
  const dialog = page.getByRole('dialog', { name: 'جدول جديد' })
  await dialog.getByLabel('الأعمدة').fill('2')
  await dialog.getByRole('button', { name: 'إدراج' }).click()
  await page.keyboard.type('المدينة')
  const table = paper(page).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(3)
  const tools = page.getByRole('group', { name: 'أدوات الجدول' })
  await tools.getByRole('button', { name: 'صف بعده' }).click()
  await expect(table.getByRole('row')).toHaveCount(4)
  await tools.getByRole('button', { name: 'عمود بعده' }).click()
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  const choose = async (name: string) => {
    await tools.getByRole('combobox', { name: 'عرض الأعمدة' }).click()
    await page.getByRole('option', { name }).click()
  }
  /** How much wider the first column is than the one after it. */
  const firstToNext = async () => {
    const [first, next] = [
      await table.getByRole('columnheader').nth(0).boundingBox(),
      await table.getByRole('columnheader').nth(1).boundingBox(),
    ]
    return first && next ? first.width / next.width : 0
  }
  expect(await firstToNext()).toBeCloseTo(1, 1)
  await choose('الأول أضيق')
  await expect.poll(firstToNext).toBeLessThan(0.6)
  await choose('الأول أعرض')
  await expect.poll(firstToNext).toBeGreaterThan(1.4)
  await expect
    .poll(async () => (await bodyOf(page)).find(({ type }) => type === 'table')?.attrs)
    .toMatchObject({ widths: 'first_wide' })
  await choose('أعمدة متساوية')
  await expect.poll(firstToNext).toBeCloseTo(1, 1)
})

test('a table of fewer rows than it can have gets the fewest, by Enter as by the button', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'جدول')
  await page.getByRole('dialog', { name: 'جدول جديد' }).getByLabel('الصفوف').fill('1')
  await page.keyboard.press('Enter')
  await expect(paper(page).getByRole('table').getByRole('row')).toHaveCount(2)
})

test('cells are merged and parted, and rows and columns of them become headers', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await paste(page, {
    html: '<table><tr><td>أ</td><td>ب</td></tr><tr><td>ج</td><td>د</td></tr></table>',
  })
  const table = paper(page).getByRole('table')
  await expect(table.getByRole('cell')).toHaveCount(4)
  await page.getByRole('cell', { name: 'أ', exact: true }).click()
  await page.keyboard.press('End')
  const tools = page.getByRole('group', { name: 'أدوات الجدول' })
  await expect(tools.getByRole('button', { name: 'حذف الصف' })).toBeEnabled()
  await expect(tools.getByRole('button', { name: 'دمج أو فصل' })).toBeDisabled()
  await tools.getByRole('button', { name: 'صف عناوين' }).click()
  await expect(table.getByRole('columnheader')).toHaveText(['أ', 'ب'])
  await tools.getByRole('button', { name: 'عمود عناوين' }).click()
  await expect(table.locator('th')).toHaveText(['أ', 'ب', 'ج'])
  await page.getByText('د', { exact: true }).click()
  await page.keyboard.press('Home')
  await tools.getByRole('button', { name: 'عمود عناوين' }).click()
  await expect(table.locator('th')).toHaveText(['أ', 'ب'])
  await page.getByText('أ', { exact: true }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(paper(page).locator('.selectedCell')).toHaveText(['أ', 'ب'])
  await tools.getByRole('button', { name: 'دمج أو فصل' }).click()
  await expect(table.locator('th')).toHaveAttribute('colspan', '2')
  await expect(table.locator('th')).toContainText('أ')
  await expect(table.locator('th')).toContainText('ب')
  await tools.getByRole('button', { name: 'دمج أو فصل' }).click()
  await expect(table.locator('th')).toHaveCount(2)
})

for (const { language, who, begin } of newsrooms) {
  test(`in ${language}, the tools of a table make no phone’s page wider, and all can be reached`, async ({ enter }) => {
    const page = await enter(who)
    await page.setViewportSize({ width: 390, height: 844 })
    await begin(page)
    await typeBlocks(page, ['2026', '2026', ''])
    await paste(page, { html: '<table><tr><td>12</td><td>34</td></tr></table>' })
    await page.getByRole('cell', { name: '12' }).click()
    const tools = page.getByRole('group', { name: /^(أدوات الجدول|Table tools)$/ })
    await expect(tools).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const last = tools.getByRole('combobox')
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport({ ratio: 1 })
  })
}
