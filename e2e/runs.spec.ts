import { draftOf, expectSaved } from './support/draft'
import { linesSeen } from './support/lines-seen'
import { expect, test } from './support/test'
import { paper, paste, saved, typeBlocks } from './support/write'

test.describe('runs are isolated as they are typed', () => {
  test('a phone number, C++ and a handle; one Backspace gives them back for good', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'للتواصل +974 4489 6666 أو @desk، بلغة C++ '])
    const runs = paper(page).locator('bdi')
    await expect(runs).toHaveText(['+974 4489 6666', '@desk', 'C++'])
    await page.keyboard.press('Backspace')
    await expect(runs).toHaveCount(2)
    await page.keyboard.type('قديمة ')
    await expect(runs).toHaveCount(2)
    await expect(paper(page)).toContainText('بلغة C++ قديمة')
  })

  test('a number of which a part is to be completed stays one run, in its order', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'للتواصل +974 4489 6666 الآن'])
    for (let press = 0; press < 'الآن'.length + 1; press++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+Alt+k')
    await expect(paper(page).locator('mark')).toHaveText('6666')
    await expect(paper(page).locator('bdi')).toHaveText(['+974 4489 6666'])
  })

  test('Control and Backspace right after one deletes the word', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', 'كتب بلغة C++ '])
    await expect(paper(page).locator('bdi')).toHaveText(['C++'])
    await page.keyboard.press('Control+Backspace')
    await expect(paper(page)).not.toContainText('C++')
    await expect(paper(page)).toContainText('كتب بلغة')
  })

  test('a web address becomes a link that ends before ، ؛ ؟ and »', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, [
      'عنوان',
      'ملخص',
      'قال «https://example.com/a» وزاد https://example.com/b، ثم example.com/c؟ بل https://example.com/d؛ نعم',
    ])
    const links = paper(page).getByRole('link')
    await expect(links).toHaveText([
      'https://example.com/a',
      'https://example.com/b',
      'example.com/c',
      'https://example.com/d',
    ])
    await expect(links.nth(2)).toHaveAttribute('href', 'https://example.com/c')
    await expect(links.last()).toHaveAttribute('href', 'https://example.com/d')
  })

  test('years, scores and dates are left as Arabic readers read them', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'بين 2020-2026 فاز العرب 3-1 في 23/11/2026 عند 10:30 '])
    await expectSaved(page, ['عنوان', 'ملخص', 'بين 2020-2026 فاز العرب 3-1 في 23/11/2026 عند 10:30 '])
    await expect(paper(page).locator('bdi')).toHaveCount(0)
  })

  test('a score that no Arabic letter precedes still reads from the right; one between two Latin names stays with them', async ({
    begin,
  }) => {
    const page = await begin('yasser')
    await typeBlocks(page, [
      '3-1 نتيجة عادلة',
      'ملخص',
      '3-1 نتيجة عادلة',
      'Arsenal 2-0 على أرضه ',
      'انتهت Arsenal 2-0 Chelsea أمس ',
    ])
    const [headline, first, after, between] = await linesSeen(page)
    expect(headline).toMatch(/^3-1 /)
    expect(first).toMatch(/^3-1 /)
    expect(after).toMatch(/^lanesrA 2-0 /)
    expect(between).toContain(' aeslehC 0-2 lanesrA ')
    await page.keyboard.press('Enter')
    await paste(page, { text: '3-1 نتيجة ملصقة' })
    await expect(paper(page)).toContainText('ملصقة')
    expect((await linesSeen(page)).at(-1)).toMatch(/^3-1 /)
  })

  test('by hand, before they are written: the key is meant for all that is typed next', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'المقاس '])
    await page.keyboard.press('Control+Shift+Digit9')
    await page.keyboard.type('3 x 4')
    await page.keyboard.press('Control+Shift+Digit9')
    await page.keyboard.type(' ثم')
    await expect(paper(page).locator('bdi')).toHaveText(['3 x 4'])
    await expect(paper(page)).toContainText('المقاس 3 x 4 ثم')
  })

  test('pasted ones too', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', ''])
    await paste(page, { text: 'للتواصل +974 4489 6666 أو بلغة C++ اليوم' })
    await expect(paper(page).locator('bdi')).toHaveText(['+974 4489 6666', 'C++'])
  })
})

test('runs of the headline and the standfirst are shown as readers see them, and nothing is stored for it', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['لغة C++ تعود', 'للتواصل +974 4489 6666', 'نص'])
  await expect(paper(page).locator('[data-field] bdi')).toHaveText(['C++', '+974 4489 6666'])
  await expect(paper(page).locator('[data-field] bdi').first()).toHaveCSS('unicode-bidi', 'isolate')
  await expectSaved(page, ['لغة C++ تعود', 'للتواصل +974 4489 6666', 'نص'])
  expect(JSON.stringify((await draftOf(page)).doc)).not.toMatch(/isolate|[\u2066-\u2069]/)
  await expect(saved(page)).toBeVisible()
  const id = new URL(page.url()).pathname.split('/').at(-1)
  await page.goto(`/preview/draft/${id}`)
  await expect(page.getByRole('heading', { level: 1 }).locator('bdi')).toHaveText('C++')
  await expect(page.locator('.standfirst bdi')).toHaveText('+974 4489 6666')
  expect(await page.title()).toContain('\u2067لغة \u2066C++\u2069 تعود\u2069')
  await page.goto('/newsroom')
  await expect(page.getByRole('link', { name: 'لغة C++ تعود' }).first().locator('bdi')).toHaveText('C++')
})
