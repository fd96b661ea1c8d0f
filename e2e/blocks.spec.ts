import { insert, kinds } from './support/blocks'
import { bodyOf } from './support/draft'
import { choosePicture } from './support/picture'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { beginStory, paper, saved, typeBlocks } from './support/write'

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
