import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expectSaved, savedBlocks } from './support/draft'
import { expect, test } from './support/test'
import { paper, paste, saved, typeArticle, typeBlocks } from './support/write'

const bar = (page: Page) => page.getByRole('search', { name: /^(بحث واستبدال|Find and replace)$/ })
const query = (page: Page) => bar(page).getByRole('textbox', { name: /^(البحث عن|Find)$/ })
const tally = (page: Page) => bar(page).getByRole('status')
const marks = (page: Page) => paper(page).locator('.found')
const here = (page: Page) => paper(page).locator('.found-here')

/** From inside the text, as a writer does it. */
async function find(page: Page, words: string): Promise<void> {
  await paper(page).press('Control+f')
  await expect(query(page)).toBeFocused()
  await query(page).fill(words)
}

async function choose(page: Page, name: string): Promise<void> {
  await bar(page).getByRole('button', { name }).click()
}

test('a writer goes from place to place and comes back to the text', async ({ begin }) => {
  const page = await begin('salma')
  await typeArticle(page, {
    headline: 'مجلس الأمن يجتمع',
    standfirst: 'الأمن أولاً',
    paragraphs: ['قال المجلس إن الأمن مهم', 'لا شيء هنا'],
  })
  await page.keyboard.press('Control+Home')
  await find(page, 'الأمن')
  await expect(tally(page)).toHaveText('1 من 3')
  await expect(marks(page)).toHaveCount(3)
  await page.keyboard.press('Enter')
  await expect(tally(page)).toHaveText('2 من 3')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(tally(page)).toHaveText('1 من 3')
  await page.keyboard.press('Shift+Enter')
  await expect(tally(page)).toHaveText('3 من 3')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(marks(page)).toHaveCount(0)
  await expect(paper(page)).toBeFocused()
  await page.keyboard.type('السلام')
  await expectSaved(page, ['مجلس الأمن يجتمع', 'الأمن أولاً', 'قال المجلس إن السلام مهم', 'لا شيء هنا'])
})

test('letters are found whatever their harakat and forms, and whole words behind their article', async ({ begin }) => {
  const page = await begin('salma')
  await typeArticle(page, {
    headline: 'مُحمَّد وأحمد',
    standfirst: '',
    paragraphs: ['الأمن والأَمْن وثامن في مدرسة'],
  })
  await find(page, 'امن')
  await expect(tally(page)).toHaveText('1 من 1')
  await choose(page, 'تجاهل التشكيل وأشكال الحروف')
  await expect(tally(page)).toHaveText('1 من 3')
  await choose(page, 'كلمات كاملة')
  await expect(tally(page)).toHaveText('1 من 2')
  await expect(marks(page)).toHaveText(['أمن', 'أَمْن'])
  for (const [words, found] of [
    ['محمد', 'مُحمَّد'],
    ['مدرسه', 'مدرسة'],
  ] as const) {
    await query(page).fill(words)
    await expect(marks(page)).toHaveText([found])
  }
  await query(page).fill('غائب')
  await expect(tally(page)).toHaveText('لا نتائج')

  // The next time it is as it was left.
  await page.keyboard.press('Escape')
  await find(page, 'امن')
  await expect(bar(page).getByRole('button', { name: 'كلمات كاملة' })).toHaveAttribute('aria-pressed', 'true')
})

test('words are found across bold letters, replaced as they looked, and one undo takes all of it back', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['العراق', '', ''])
  await paste(page, { html: '<p>في <b>العر</b>اق و<a href="https://example.com/">العراق</a></p>' })
  await expect(saved(page)).toBeVisible()
  await paper(page).press('Control+h')
  await query(page).fill('العراق')
  await expect(tally(page)).toHaveText(/من 3$/)
  await bar(page).getByRole('textbox', { name: 'الاستبدال بـ' }).fill('لبنان')
  await bar(page).getByRole('button', { name: 'استبدال الكل' }).click()
  await expect(tally(page)).toHaveText('استُبدلت 3 مواضع')
  await expectSaved(page, ['لبنان', '', 'في لبنان ولبنان'])
  await expect(paper(page).locator('strong')).toHaveText('لبنان')
  await expect(paper(page).getByRole('link', { name: 'لبنان' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(paper(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expectSaved(page, ['العراق', '', 'في العراق والعراق'])
})

test('invisible characters are left out of what replaces, and what a story has no room for is refused with a word', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['العراق', '', 'في العراق'])
  await expect(saved(page)).toBeVisible()
  await paper(page).press('Control+h')
  await query(page).fill('العراق')
  const replacement = bar(page).getByRole('textbox', { name: 'الاستبدال بـ' })
  await replacement.fill('\u200Fلبنان\u200F')
  await choose(page, 'استبدال الكل')
  await expectSaved(page, ['لبنان', '', 'في لبنان'])
  await query(page).fill('لبنان')
  await replacement.fill('لبنان '.repeat(100_000))
  await choose(page, 'استبدال الكل')
  await expect(page.getByText('لا يتسع الخبر لهذه الإضافة').first()).toBeVisible()
  await expectSaved(page, ['لبنان', '', 'في لبنان'])
})

test('one place is replaced after the other', async ({ begin }) => {
  const page = await begin('salma')
  await typeArticle(page, { headline: 'خبر', standfirst: '', paragraphs: ['خبر أول وخبر ثان'] })
  await page.keyboard.press('Control+Home')
  await paper(page).press('Control+h')
  await query(page).fill('خبر')
  const replacement = bar(page).getByRole('textbox', { name: 'الاستبدال بـ' })
  await replacement.fill('نبأ')
  await replacement.press('Enter')
  await expect(tally(page)).toHaveText('1 من 2')
  await expect(here(page)).toHaveText('خبر')
  await replacement.press('Enter')
  await expectSaved(page, ['نبأ', '', 'نبأ أول وخبر ثان'])
})

test('what a colleague types meanwhile is found too', async ({ begin, enter }) => {
  const salma = await begin('salma')
  await typeArticle(salma, { headline: 'ميناء', standfirst: '', paragraphs: ['الميناء مغلق'] })
  await find(salma, 'ميناء')
  await expect(tally(salma)).toHaveText(/من 2$/)
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toContainText('الميناء مغلق')
  await paper(rania).getByText('الميناء مغلق').click()
  await rania.keyboard.press('End')
  await rania.keyboard.type(' وميناء آخر مفتوح')
  await expect(tally(salma)).toHaveText(/من 3$/)
  await expect(marks(salma)).toHaveCount(3)
  await expect(query(salma)).toBeFocused()
})

test('whoever may only read finds and does not replace', async ({ enter }) => {
  const page = await enter('huda')
  await page.goto('/newsroom?status=published')
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').first().click()
  await page.waitForURL('**/newsroom/articles/*')
  const before = await savedBlocks(page)
  await page.getByRole('button', { name: 'أدوات أخرى' }).click()
  await expect(page.getByRole('menuitem', { name: 'بحث واستبدال' })).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'بحث' }).click()
  await query(page).fill(before[0]?.split(' ')[0] ?? '')
  await expect(tally(page)).toHaveText(/^1 من \d+$/)
  await expect(bar(page).getByRole('button', { name: 'إظهار الاستبدال' })).toHaveCount(0)
  expect(await savedBlocks(page)).toEqual(before)
})

test('the bar can be used by everybody, on a phone too', async ({ begin }) => {
  test.setTimeout(120_000)
  const page = await begin('salma')
  await typeArticle(page, { headline: 'ميناء', standfirst: '', paragraphs: ['الميناء مغلق'] })
  await paper(page).press('Control+h')
  await query(page).fill('ميناء')
  await expect(marks(page)).toHaveCount(2)
  await expectAccessible(page, 'find and replace')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(query(page)).toBeInViewport()
  await expect(bar(page).getByRole('button', { name: 'استبدال الكل' })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(page, 'find and replace on a phone')
})

test.describe('in English', () => {
  test.use({ locale: 'en' })

  test('capitals count only when asked', async ({ enter }) => {
    const page = await enter('adam')
    await page.getByRole('button', { name: 'New story' }).click()
    await page.waitForURL('**/newsroom/articles/*')
    await typeArticle(page, { headline: 'Apple buys café', standfirst: '', paragraphs: ['An apple a day, pineapple.'] })
    await find(page, 'apple')
    await expect(tally(page)).toHaveText(/of 3$/)
    await choose(page, 'Whole words')
    await expect(tally(page)).toHaveText(/of 2$/)
    await choose(page, 'Match case')
    await expect(marks(page)).toHaveText(['apple'])
    await choose(page, 'Ignore diacritics and letter forms')
    await query(page).fill('cafe')
    await expect(marks(page)).toHaveText(['café'])
    await paper(page).press('Control+h')
    await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('bakery')
    await bar(page).getByRole('button', { name: 'Replace all' }).click()
    await expect(tally(page)).toHaveText('1 place replaced')
    await expectSaved(page, ['Apple buys bakery', '', 'An apple a day, pineapple.'])
  })
})
