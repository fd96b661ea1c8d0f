import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { beginBody, paper, paste, saved, typeArticle } from './support/write'

const dock = (page: Page) => page.getByRole('complementary', { name: /^(المعاينة|Preview)$/ })

async function openDock(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(المعاينة|Preview)$/ }).click()
  await expect(dock(page)).toBeVisible()
}

/** Makes a link in the open dock and gives its address. */
async function makeLink(page: Page): Promise<string> {
  await dock(page)
    .getByRole('button', { name: /^(إنشاء رابط|Create link)$/ })
    .click()
  const address = dock(page).getByRole('textbox', { name: /^(رابط المعاينة|Preview link)$/ })
  await expect(address).toHaveValue(/\/preview\/[\w-]{43}$/)
  return address.inputValue()
}

test('a draft is previewed in the readers’ own page, on their screens and in their colours', async ({ begin }) => {
  const headline = `عودة الرحلات إلى الميناء ${anyNumber()}`
  const page = await begin('salma')
  await typeArticle(page, { headline, standfirst: 'ملخص الخبر', paragraphs: ['فقرة وحيدة'] })
  await openDock(page)
  const [preview] = await Promise.all([
    page.waitForEvent('popup'),
    dock(page).getByRole('link', { name: 'معاينة كما يراها القارئ' }).click(),
  ])
  const frame = preview.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(frame.getByText('بقلم').or(frame.getByText('سلمى الراوي')).first()).toBeVisible()
  const paperColour = () => frame.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
  const width = () => frame.locator('html').evaluate((html) => html.clientWidth)
  expect(await width()).toBe(390)
  const light = await paperColour()
  await preview.getByRole('button', { name: 'داكن' }).click()
  await expect.poll(paperColour).not.toBe(light)
  await preview.getByRole('button', { name: 'حاسوب' }).click()
  await expect.poll(width).toBe(1280)

  await page.bringToFront()
  await paper(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' وتتمة')
  await expect(paper(page)).toContainText('فقرة وحيدة وتتمة')
  await expect(saved(page)).toBeVisible()
  await preview.bringToFront()
  await preview.getByRole('button', { name: 'تحديث المعاينة' }).click()
  await expect(frame.getByText('فقرة وحيدة وتتمة')).toBeVisible()
})

test('English lines in Arabic lists, quotes and tables keep their order and their side for readers', async ({
  begin,
}) => {
  const page = await begin('salma')
  await beginBody(page)
  await paste(page, {
    html: `<ul><li>البند الأول</li><li>Second item (2).</li></ul>
      <blockquote><p>قول مقتبس</p><p>As it was said.</p></blockquote>
      <table><tr><th>الشركة</th><th>اللغة</th></tr><tr><td>Apple Inc.</td><td>C++</td></tr></table>`,
  })
  await expect(saved(page)).toBeVisible()
  await page.goto(`/preview/draft/${new URL(page.url()).pathname.split('/').at(-1)}`)
  await expect(page.getByRole('list').filter({ hasText: 'Second item' })).toHaveCSS('direction', 'rtl')
  for (const words of ['Second item (2).', 'As it was said.', 'Apple Inc.', 'C++']) {
    const line = page.getByRole('paragraph').filter({ hasText: words })
    await expect(line).toHaveCSS('direction', 'ltr')
    await expect(line).toHaveCSS('text-align', 'right')
    await expect(line.locator('..')).toHaveCSS('direction', 'rtl')
  }
})

test('only the newsroom frames a draft, and only this page lets itself be framed', async ({ begin, request }) => {
  const page = await begin('salma')
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const framed = await page.request.get(`/preview/draft/${id}`)
  expect(framed.status()).toBe(200)
  expect(framed.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(framed.headers()['x-frame-options']).toBe('SAMEORIGIN')
  expect(framed.headers()['cache-control']).toContain('no-store')
  const around = await page.request.get(`/newsroom/articles/${id}/preview`)
  expect(around.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  const stranger = await request.get(`/preview/draft/${id}`, { maxRedirects: 0 })
  expect(stranger.status()).toBeGreaterThanOrEqual(300)
  expect(stranger.status()).toBeLessThan(400)
})

test('somebody outside reads the draft by a link until it is revoked', async ({ begin, page: stranger }) => {
  const headline = `تحقيق لم يُنشر ${anyNumber()}`
  const salma = await begin('salma')
  await typeArticle(salma, { headline, standfirst: '', paragraphs: ['ما كُتب أولاً'] })
  await openDock(salma)
  const address = await makeLink(salma)
  await expect(dock(salma).getByText(/^صالح حتى/)).toBeVisible()

  const answer = await stranger.goto(address)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(answer?.headers()['x-robots-tag']).toContain('noindex')
  await expect(stranger.getByRole('complementary', { name: 'معاينة غير منشورة' })).toContainText('ينتهي هذا الرابط في')
  await expect(stranger.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(stranger.getByText('ما كُتب أولاً')).toBeVisible()
  expect(await stranger.locator('script:not([type])').count()).toBe(0)

  // It shows the draft as it is now, never an older copy.
  await paper(salma).click()
  await salma.keyboard.press('Control+End')
  await salma.keyboard.type(' ثم زيد عليه')
  await expect(saved(salma)).toBeVisible()
  await stranger.reload()
  await expect(stranger.getByText('ما كُتب أولاً ثم زيد عليه')).toBeVisible()

  await dock(salma)
    .getByRole('button', { name: /^إلغاء الرابط الصالح حتى/ })
    .click()
  await expect(dock(salma).getByText(/^أُلغي/)).toBeVisible()
  const ended = await stranger.goto(address)
  expect(ended?.status()).toBe(410)
  expect(ended?.headers()['cache-control']).toBe('no-store')
  await expect(stranger.getByRole('heading', { name: 'انتهى رابط المعاينة' })).toBeVisible()
  await expect(stranger.getByText(headline)).toHaveCount(0)
  expect((await stranger.goto(`${address.slice(0, -3)}abc`))?.status()).toBe(404)
})

test('who may not share a draft is told why; what was shared is on the record', async ({ begin, enter }) => {
  const headline = `خبر زميل ${anyNumber()}`
  const salma = await begin('salma')
  await typeArticle(salma, { headline, standfirst: '', paragraphs: ['نص'] })
  await openDock(salma)
  await makeLink(salma)
  const yasser = await enter('yasser')
  await yasser.goto(salma.url())
  await openDock(yasser)
  await expect(dock(yasser).getByText(/هذا خبر زميل/)).toBeVisible()
  await expect(dock(yasser).getByRole('button', { name: 'إنشاء رابط' })).toHaveCount(0)
  const huda = await enter('huda')
  await huda.goto('/newsroom/activity')
  await expect(huda.getByText(`إنشاء رابط معاينة لخبر: «${headline}»`).first()).toBeVisible()
})

test('preview and its links can be used by everybody', async ({ begin, browser, baseURL }) => {
  test.setTimeout(180_000)
  const salma = await begin('salma')
  // Longer than a phone is wide.
  const headline = 'مدن عربية تتفق على ميثاق واحد يفتح بياناتها لسكانها كل شهر'
  await typeArticle(salma, { headline, standfirst: 'ملخص', paragraphs: ['نص'] })
  await openDock(salma)
  const address = await makeLink(salma)
  await expectAccessible(salma, 'preview dock')
  await salma.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(salma, 'preview dock on a phone')
  const context = await browser.newContext({ baseURL, locale: 'ar' })
  const page = await context.newPage()
  await page.goto(address)
  await expectAccessible(page, 'preview by a link')
  await context.close()
  await salma.goto(`${salma.url()}/preview`)
  await expect(salma.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(salma, 'preview page')
  expect(await salma.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test.describe('in English', () => {
  test.use({ locale: 'en' })

  test('a draft is previewed on a phone and a desktop, in light and in dark', async ({ begin }) => {
    const headline = `Harbour library opens ${anyNumber()}`
    const adam = await begin('adam', 'en')
    await typeArticle(adam, { headline, standfirst: 'A summary.', paragraphs: ['One paragraph.'] })
    await openDock(adam)
    const [preview] = await Promise.all([
      adam.waitForEvent('popup'),
      dock(adam).getByRole('link', { name: 'Preview as readers see it' }).click(),
    ])
    const frame = preview.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    const html = frame.locator('html')
    await expect(html).toHaveAttribute('dir', 'ltr')
    const paperColour = () => html.evaluate((root) => getComputedStyle(root).backgroundColor)
    const width = () => html.evaluate((root) => root.clientWidth)
    expect(await width()).toBe(390)
    const light = await paperColour()
    await preview.getByRole('button', { name: 'Dark' }).click()
    await expect.poll(paperColour).not.toBe(light)
    await preview.getByRole('button', { name: 'Desktop' }).click()
    await expect.poll(width).toBe(1280)
  })

  test('a link shows an English draft, and ends', async ({ enter, page: stranger }) => {
    const headline = `Harbour library opens ${anyNumber()}`
    const adam = await enter('adam')
    await adam.getByRole('button', { name: 'New story' }).click()
    await adam.waitForURL('**/newsroom/articles/*')
    await typeArticle(adam, { headline, standfirst: 'A summary.', paragraphs: ['One paragraph.'] })
    await openDock(adam)
    const address = await makeLink(adam)
    await stranger.goto(address)
    await expect(stranger.getByText('Preview: not published')).toBeVisible()
    await expect(stranger.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await dock(adam)
      .getByRole('button', { name: /^Revoke the link valid until/ })
      .click()
    await expect(dock(adam).getByText(/^Revoked/)).toBeVisible()
    expect((await stranger.goto(address))?.status()).toBe(410)
    await expect(stranger.getByRole('heading', { name: 'This preview link has ended' })).toBeVisible()
  })
})
