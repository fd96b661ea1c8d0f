import type { Page } from '@playwright/test'
import { caretText } from './support/caret'
import { draftOf, expectSaved, storedDirs } from './support/draft'
import { choosePicture } from './support/picture'
import { expect, test } from './support/test'
import { beginOnlyStory, beginStory, paper, paste, saved, typeBlocks } from './support/write'

// The rows of the table of right-to-left defects that the editor has a remedy for, each without which its test fails.

/** Walks on by an arrow until the caret is in the paragraph with these words; over the words of a caption at once. */
async function walk(page: Page, { over, arrow, to }: { over: string; arrow: string; to: string }): Promise<void> {
  for (let step = 0; step < 8 && (await caretText(page)) !== to; step++) {
    if (await page.evaluate(() => getSelection()?.anchorNode instanceof Text)) await page.keyboard.press(over)
    await page.keyboard.press(arrow)
  }
  expect(await caretText(page)).toBe(to)
}

test('the left arrow goes on past two blocks without text, and the right arrow comes back', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قبل', '***', '***'])
  await expect(paper(page).getByRole('separator')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('بعد')
  await expect(saved(page)).toBeVisible()
  await page.getByText('قبل').click()
  await page.keyboard.press('End')
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => caretText(page)).toBe('بعد')
  await page.keyboard.press('Home')
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => caretText(page)).toBe('قبل')
})

test('the arrows go on past a picture and a card of another story, and come back', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قبل', '/صورة'])
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  const library = page.getByRole('dialog', { name: 'صورة في النص' })
  await choosePicture(library)
  await expect(paper(page).getByRole('figure').getByRole('img')).toBeVisible()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('/اقرأ')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  const finder = page.getByRole('dialog', { name: 'خبر ذو صلة' })
  await finder.getByLabel('كلمات من العنوان').fill('ميثاق')
  await finder.getByRole('button', { name: /ست مدن عربية تتفق/ }).click()
  await expect(paper(page).getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('بعد')
  await paper(page).getByText('قبل').click()
  await walk(page, { over: 'End', arrow: 'ArrowLeft', to: 'بعد' })
  await walk(page, { over: 'Home', arrow: 'ArrowRight', to: 'قبل' })
})

test('between two blocks without text there is a place to write', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قبل', '***', '***'])
  await expect(paper(page).getByRole('separator')).toHaveCount(2)
  await page.getByText('قبل').click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(paper(page).locator('.ProseMirror-gapcursor')).toBeVisible()
  await page.keyboard.type('بينهما')
  await expect
    .poll(async () => (await draftOf(page)).doc.content?.slice(2, 6).map(({ type }) => type))
    .toEqual(['paragraph', 'divider', 'paragraph', 'divider'])
})

for (const { article, blocks } of [
  { article: 'an article of text', blocks: ['عنوان', 'ملخص', 'نص'] },
  { article: 'an article with a divider', blocks: ['عنوان', 'ملخص', '***', 'نص'] },
]) {
  test(`in ${article} the arrows lead from field to field, and what is typed there stands there`, async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, blocks)
    const headline = paper(page).locator('[data-field="headline"]')
    const standfirst = paper(page).locator('[data-field="standfirst"]')
    await headline.click()
    for (const [key, typed, where] of [
      ['ArrowUp', 'أ', headline],
      ['ArrowDown', 'ب', standfirst],
      ['ArrowUp', 'ت', headline],
      ['ArrowDown', 'ث', standfirst],
    ] as const) {
      await page.keyboard.press(key)
      await page.keyboard.type(typed)
      await expect(where).toContainText(typed)
    }
    await headline.click()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('ج')
    await expect(standfirst).toHaveText(/^ج/)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('ح')
    await expect(headline).toHaveText(/ح$/)
  })
}

for (const { language, who, begin, line, on, back } of [
  {
    language: 'Arabic',
    who: 'salma',
    begin: (page: Page) => beginStory(page),
    line: 'فاز Arsenal أمس',
    on: 'ArrowLeft',
    back: 'ArrowRight',
  },
  {
    language: 'English',
    who: 'adam',
    begin: beginOnlyStory,
    line: 'He said مرحبا twice',
    on: 'ArrowRight',
    back: 'ArrowLeft',
  },
] as const) {
  test(`in ${language}, Shift and an arrow select on through a word of the other language, and Shift and the other arrow gives it back`, async ({
    enter,
  }) => {
    const page = await enter(who)
    await begin(page)
    await typeBlocks(page, ['عنوان', 'ملخص', line])
    await page.keyboard.press('Home')
    const expectSelected = (length: number) =>
      expect.poll(() => page.evaluate(() => getSelection()?.getRangeAt(0).toString())).toBe(line.slice(0, length))
    for (let length = 1; length <= line.length; length++) {
      await page.keyboard.press(`Shift+${on}`)
      await expectSelected(length)
    }
    for (let length = line.length - 1; length >= 0; length--) {
      await page.keyboard.press(`Shift+${back}`)
      await expectSelected(length)
    }
    await page.keyboard.type('X')
    await expectSaved(page, ['عنوان', 'ملخص', `X${line}`])
  })
}

test('«١.» and «١-» begin a numbered list', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', '١. أول', 'ثان', '', '٥- خامس', 'سادس'])
  const lists = paper(page).locator('ol')
  await expect(lists).toHaveCount(2)
  await expect(lists.first().getByRole('listitem')).toHaveText(['أول', 'ثان'])
  await expect(lists.last().getByRole('listitem')).toHaveText(['خامس', 'سادس'])
  await expect(lists.last()).toHaveAttribute('start', '5')
  await expect(lists.last()).toHaveCSS('direction', 'rtl')
})

test('Ctrl+Shift+X in a list item turns the item alone', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', '- أول', 'ثان'])
  await page.keyboard.press('Control+Shift+X')
  await expect(paper(page).getByRole('listitem').last().getByRole('paragraph')).toHaveCSS('direction', 'ltr')
  await expect(paper(page).getByRole('listitem').first().getByRole('paragraph')).toHaveCSS('direction', 'rtl')
  await expect(paper(page).getByRole('list')).toHaveCSS('direction', 'rtl')
})

test('Ctrl+Shift+X turns a list of which all is selected, and back', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', '- Reuters قالت', 'BBC ذكرت'])
  const list = paper(page).getByRole('list')
  await paper(page).getByText('قالت').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+Shift+End')
  await page.keyboard.press('Control+Shift+X')
  await expect(list).toHaveCSS('direction', 'ltr')
  await expect.poll(() => storedDirs(page, 'bulletList')).toEqual(['ltr'])
  await page.keyboard.press('Control+Shift+X')
  await expect(list).toHaveCSS('direction', 'rtl')
  await expect.poll(() => storedDirs(page, 'bulletList')).toEqual([null])
})

test('in an English newsroom, a list is turned from right to left, and its items follow their letters', async ({
  enter,
}) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', '- Al Jazeera قالت', 'The end'])
  const list = paper(page).getByRole('list')
  await expect(list).toHaveCSS('direction', 'ltr')
  await page.keyboard.press('Control+Alt+o')
  await page.getByRole('menuitemradio', { name: 'Right to left' }).click()
  await expect(list).toHaveCSS('direction', 'rtl')
  await expect(page.getByRole('paragraph').filter({ hasText: 'Al Jazeera' })).toHaveCSS('direction', 'rtl')
  await expect(page.getByRole('paragraph').filter({ hasText: 'The end' })).toHaveCSS('direction', 'ltr')
})

test('pasted alignment is not stored, and directions in capitals are read', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  // One Arabic word would turn the first, were its direction not read.
  await paste(page, {
    html: '<p dir=LTR style="text-align:right">Reuters reported, قالت</p><p dir=RTL style="text-align:left">نص عربي</p>',
  })
  await expect(page.getByText('Reuters reported')).toHaveCSS('direction', 'ltr')
  await expect(page.getByText('نص عربي')).toHaveCSS('direction', 'rtl')
  await expect.poll(() => storedDirs(page, 'paragraph')).toEqual(expect.arrayContaining(['ltr', null]))
  expect(JSON.stringify((await draftOf(page)).doc)).not.toMatch(/align/)
})

test('no control of direction is stored, typed or pasted', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await page.keyboard.insertText('نص\u200F مكتوب\u2067')
  await page.keyboard.press('Enter')
  await paste(page, { text: '\u202Bنص ملصق\u202C\u200E' })
  await expectSaved(page, ['عنوان', 'ملخص', 'نص مكتوب', 'نص ملصق'])
})
