import type { Page } from '@playwright/test'
import { bodyOf, draftOf } from './support/draft'
import { holdBack } from './support/hold-back'
import { agencyPicture, chooseAnotherPicture, choosePicture, silentPicture } from './support/picture'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { beginStory, paper, paste, saved, typeBlocks } from './support/write'

/** Puts a block in by the «/» menu, found by its first words. */
async function insert(page: Page, words: string): Promise<void> {
  await page.keyboard.type(`/${words}`)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
}

const kinds = async (page: Page) => (await bodyOf(page)).map(({ type }) => type)

test('blocks of several parts are written by keyboard alone, and Enter leads through and out of them', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'النقاط')
  await typeBlocks(page, ['نقطة أولى', 'نقطة ثانية', '', ''])
  await insert(page, 'اقتباس بارز')
  await typeBlocks(page, ['هذا يوم للمدن كلها', 'رئيس البلدية', ''])
  await insert(page, 'إطار')
  await typeBlocks(page, ['ما الميثاق؟', 'وثيقة من 12 بنداً', '', ''])
  await insert(page, 'ملاحظة')
  await typeBlocks(page, ['صُحح عدد المدن', '', 'فقرة أخيرة'])
  await expect(saved(page)).toBeVisible()
  await expect
    .poll(() => kinds(page))
    .toEqual(['keyPoints', 'pullQuote', 'factBox', 'editorsNote', 'paragraph', 'paragraph'])
})

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

test('a post is put in by its address; what is none is refused with a word that helps, and keeps what was typed', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'تضمين')
  const dialog = page.getByRole('dialog', { name: 'تضمين منشور' })
  const address = dialog.getByLabel('عنوان المنشور')
  await address.fill('https://example.com/video')
  await dialog.getByRole('button', { name: 'تضمين' }).click()
  await expect(dialog).toContainText('ليس عنوان منشور يمكن تضمينه')
  await expect(address).toHaveValue('https://example.com/video')
  await address.fill('https://vm.tiktok.com/ZMabc123/')
  await dialog.getByRole('button', { name: 'تضمين' }).click()
  await expect(dialog).toContainText('هذا رابط مختصر')
  // Enter takes and refuses the same as the button, an address without its «https» too.
  await address.fill('example.com/video')
  await address.press('Enter')
  await expect(dialog).toContainText('ليس عنوان منشور يمكن تضمينه')
  await address.fill('youtu.be/dQw4w9WgXcQ?si=abc')
  await address.press('Enter')
  await expect(dialog).toBeHidden()
  await page.keyboard.type('لقطات من التوقيع')
  await expect(paper(page).getByRole('figure')).toContainText('YouTube')
  await expect
    .poll(async () => (await bodyOf(page)).find(({ type }) => type === 'embed'))
    .toMatchObject({ attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ' }, content: [{ text: 'لقطات من التوقيع' }] })
})

test('another story is found by its headline and stands as a card', async ({ begin }) => {
  const page = await begin('salma')
  const headline = `أين تقود الأخبار ${anyNumber()}`
  await typeBlocks(page, [headline, 'ملخص', ''])
  await expect(saved(page)).toBeVisible()
  await insert(page, 'اقرأ')
  const dialog = page.getByRole('dialog', { name: 'خبر ذو صلة' })
  // The newest stand there first; the story itself, which is the newest of all, is none to lead to.
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  await expect(dialog.getByRole('listitem').filter({ hasText: headline })).toHaveCount(0)
  await dialog.getByLabel('كلمات من العنوان').fill('ميثاق')
  await dialog.getByRole('button', { name: /ست مدن عربية تتفق/ }).click()
  await expect(paper(page).getByRole('complementary')).toContainText('ست مدن عربية تتفق')
  await expect.poll(() => kinds(page)).toContain('relatedStory')
})

test('a card of a story that readers cannot open yet is pointed out before publication', async ({ begin }) => {
  const page = await begin('salma')
  const headline = `لم يُنشر بعد ${anyNumber()}`
  await typeBlocks(page, [headline, 'ملخص', 'متن'])
  await expect(saved(page)).toBeVisible()
  await page.goto('/newsroom')
  await beginStory(page)
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'اقرأ')
  const dialog = page.getByRole('dialog', { name: 'خبر ذو صلة' })
  await dialog.getByLabel('كلمات من العنوان').fill(headline)
  await dialog.getByRole('button', { name: headline }).click()
  await expect(page.getByText('أخبار يقود إليها هذا الخبر ولم تُنشر بلغته: 1')).toBeVisible()
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

test('bold words, links and runs of a caption reach readers', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await insert(page, 'تضمين')
  const dialog = page.getByRole('dialog', { name: 'تضمين منشور' })
  await dialog.getByLabel('عنوان المنشور').fill('https://youtu.be/dQw4w9WgXcQ')
  await dialog.getByRole('button', { name: 'تضمين' }).click()
  await expect(paper(page).getByRole('figure')).toContainText('YouTube')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('لقطات')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' عن C++ من https://example.com/a ')
  await expect(paper(page).getByRole('figure').locator('bdi', { hasText: 'C++' })).toBeVisible()
  await expect(saved(page)).toBeVisible()
  await page.goto(`/preview/draft/${new URL(page.url()).pathname.split('/').at(-1)}`)
  const caption = page.locator('figure.embed figcaption')
  await expect(caption.locator('strong')).toHaveText('لقطات')
  await expect(caption.locator('bdi')).toHaveText(['C++', 'https://example.com/a'])
  await expect(caption.getByRole('link')).toHaveAttribute('href', 'https://example.com/a')
})

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

test('in an English newsroom, every block with parts is put in by its English name', async ({ enter }) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', ''])
  await insert(page, 'key points')
  await typeBlocks(page, ['First point', 'Second point', '', ''])
  await insert(page, 'pull quote')
  await typeBlocks(page, ['A day for all cities', 'The mayor', ''])
  await insert(page, 'fact box')
  await typeBlocks(page, ['The charter', 'Twelve articles', '', ''])
  await insert(page, 'note')
  await typeBlocks(page, ['The number was corrected', '', ''])
  await insert(page, 'read also')
  const finder = page.getByRole('dialog', { name: 'Related story' })
  await finder.getByLabel('Words of the headline').fill('charter')
  await finder
    .getByRole('button', { name: /charter/i })
    .first()
    .click()
  await expect(
    paper(page)
      .getByRole('complementary')
      .filter({ hasText: /charter/i })
      .last(),
  ).toBeVisible()
  await expect
    .poll(() => kinds(page))
    .toEqual(expect.arrayContaining(['keyPoints', 'pullQuote', 'factBox', 'editorsNote', 'relatedStory']))
})

test('in an English newsroom, a picture, a post and a table stand in the text', async ({ enter }) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', ''])
  await insert(page, 'table')
  await page.getByRole('dialog', { name: 'New table' }).getByRole('button', { name: 'Insert' }).click()
  await page.keyboard.type('City')
  await page.getByRole('group', { name: 'Table tools' }).getByRole('button', { name: 'Row after' }).click()
  await expect(paper(page).getByRole('table').getByRole('row')).toHaveCount(4)
  await page.keyboard.press('Control+End')
  await insert(page, 'embed')
  const dialog = page.getByRole('dialog', { name: 'Embed a post' })
  await dialog.getByLabel('Address of the post').fill('https://x.com/midad/status/1234567890123456789')
  await dialog.getByRole('button', { name: 'Embed' }).click()
  await expect(paper(page).getByRole('figure')).toContainText('X')
  await page.keyboard.press('Control+End')
  await insert(page, 'picture')
  const library = page.getByRole('dialog', { name: 'Picture in the text' })
  await choosePicture(library)
  await expect(paper(page).getByRole('figure').getByRole('img')).toBeVisible()
  await expect.poll(() => kinds(page)).toEqual(expect.arrayContaining(['table', 'embed', 'figure']))
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
