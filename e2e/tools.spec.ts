import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { fieldsSaved, section } from './support/panel'
import { caretAfter } from './support/passage'
import { silentPicture } from './support/picture'
import { addressOnSite, take, takeToSite } from './support/steps'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { beginOnlyStory, beginStory, paper, paste, saved, typeArticle, typeBlocks } from './support/write'

const dockOf = (page: Page, name: RegExp) => page.getByRole('complementary', { name })
const outline = (page: Page) => page.getByRole('navigation', { name: /^(مخطط الخبر|Outline)$/ })
const titles = (page: Page) => dockOf(page, /^(العناوين|Headlines)$/)
const tools = (page: Page) => page.getByRole('button', { name: /^(أدوات أخرى|More tools)$/ })

async function useTool(page: Page, name: string): Promise<void> {
  await tools(page).click()
  await page.getByRole('menuitem', { name }).click()
}

test('the length is counted while one writes, beside the one that was asked for', async ({ begin }) => {
  const page = await begin('salma')
  await typeArticle(page, { headline: 'عنوان', standfirst: 'ملخص', paragraphs: ['واحد اثنان ثلاثة'] })
  await expect(page.getByRole('button', { name: '3 كلمات' })).toBeVisible()
  await page.getByRole('spinbutton', { name: 'الطول المطلوب' }).fill('5')
  await fieldsSaved(page)
  const count = page.getByRole('button', { name: '3 من 5 كلمات' })
  await expect(count).toBeVisible()
  const meter = page.getByRole('meter', { name: 'الطول' })
  await expect(meter).toHaveAttribute('value', '3')
  await expect(meter).toHaveAttribute('max', '5')

  await count.click()
  const details = (name: string) =>
    page
      .getByRole('definition')
      .nth(
        [
          'الكلمات',
          'الأحرف مع المسافات',
          'الأحرف بلا مسافات',
          'وقت القراءة',
          'الكلمات المحددة',
          'الأحرف المحددة',
        ].indexOf(name),
      )
  await expect(details('الأحرف مع المسافات')).toHaveText('16')
  await expect(details('الأحرف بلا مسافات')).toHaveText('14')
  await expect(details('وقت القراءة')).toHaveText('دقيقة واحدة')
  await page.getByText('واحد اثنان ثلاثة').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' أربعة خمسة ستة')
  await expect(page.getByRole('button', { name: '6 من 5 كلمات' })).toBeVisible()
  await expect(meter).toHaveAttribute('aria-valuetext', 'أطول من المطلوب بكلمة واحدة')

  await page.reload()
  await expect(page.getByRole('button', { name: '6 من 5 كلمات' })).toBeVisible()
})

test('what is selected is counted too', async ({ begin }) => {
  const page = await begin('salma')
  await typeArticle(page, { headline: 'عنوان', standfirst: '', paragraphs: ['واحد اثنان ثلاثة'] })
  await page.getByRole('button', { name: '3 كلمات' }).click()
  await expect(page.getByText('الكلمات المحددة')).toHaveCount(0)
  await page.getByText('واحد اثنان ثلاثة').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+Home')
  await expect(page.getByText('الكلمات المحددة')).toBeVisible()
  await expect(page.getByRole('definition').nth(4)).toHaveText('3')
  await expect(page.getByRole('definition').nth(5)).toHaveText('16')
})

test('the outline follows the text, shows where the caret is and leads there', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان الخبر', '', 'مقدمة', '## الخلفية', 'نص', '### تفصيل', 'نص آخر'])
  await expect(saved(page)).toBeVisible()
  await page.keyboard.press('Control+Alt+n')
  const entries = outline(page).getByRole('button')
  await expect(entries).toHaveText(['العنوانعنوان الخبر', 'الخلفية', 'تفصيل'])
  const here = outline(page).locator('[aria-current="location"]')
  await expect(here).toHaveText('تفصيل')
  await expect(here).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(paper(page)).toBeFocused()
  await expect(here).toHaveText('الخلفية')
  await page.keyboard.press('Home')
  await page.keyboard.type('أصل ')
  await expect(entries.nth(1)).toHaveText('أصل الخلفية')
})

test('focus hides all but the text, is kept, and Escape leaves it', async ({ begin }) => {
  const page = await begin('salma')
  await typeArticle(page, { headline: 'عنوان', standfirst: 'ملخص', paragraphs: ['فقرة أولى', 'فقرة ثانية'] })
  const details = page.getByRole('complementary', { name: 'تفاصيل الخبر' })
  await expect(details).toBeVisible()
  await page.keyboard.press('Control+Alt+n')
  await expect(outline(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+f')
  for (const hidden of [
    outline(page),
    details,
    page.getByRole('navigation', { name: 'الغرف' }),
    page.getByRole('toolbar'),
  ])
    await expect(hidden).toBeHidden()
  await expect(paper(page)).toBeFocused()
  await expect(saved(page)).toBeVisible()
  await page.keyboard.type(' وتتمة')
  await expect(paper(page)).toContainText('فقرة ثانية وتتمة')

  // What is asked for by its key comes, and Escape closes it alone.
  await page.keyboard.press('Control+Alt+n')
  await expect(outline(page)).toBeVisible()
  await expect(details).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(outline(page)).toBeHidden()
  await expect(details).toBeHidden()
  await expect(paper(page)).toBeFocused()

  await page.getByRole('button', { name: 'تخفيف بقية الفقرات' }).click()
  const opacity = (text: string) => page.getByText(text).evaluate((block) => getComputedStyle(block).opacity)
  await expect.poll(() => opacity('فقرة أولى')).toBe('0.4')
  expect(await opacity('فقرة ثانية وتتمة')).toBe('1')

  await page.reload()
  await expect(details).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('button', { name: 'الخروج من وضع التركيز' })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByText('فقرة أولى').click()
  await page.keyboard.press('Escape')
  await expect(details).toBeVisible()
  await expect(page.getByRole('toolbar')).toBeVisible()
})

test('a story is copied as plain text, as HTML and as ninjs', async ({ enter }) => {
  const page = await enter('salma')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await beginStory(page)
  await typeBlocks(page, ['ميثاق المدن', 'ست مدن', ''])
  await paste(page, {
    html: '<p>قال <b>الرئيس</b> إن الأمر <a href="https://example.com/">واضح</a></p><p>As it was said.</p>',
  })
  await expect(saved(page)).toBeVisible()
  const copied = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read()
      if (!item?.types.includes(wanted)) return null
      // Copied anew between the two questions: what it was is gone.
      return (await item.getType(wanted).catch(() => null))?.text() ?? null
    }, type)
  const done = page.getByText('نُسخ الخبر.').last()

  await useTool(page, 'نسخ نصاً بلا تنسيق')
  await expect(done).toBeVisible()
  expect(await copied('text/plain')).toBe(
    'ميثاق المدن\n\nست مدن\n\nسلمى الراوي\n\nقال الرئيس إن الأمر واضح\n\nAs it was said.',
  )
  expect(await copied('text/html')).toBeNull()

  await useTool(page, 'نسخ بصيغة HTML')
  await expect.poll(() => copied('text/plain')).toContain('<article lang="ar" dir="rtl">')
  expect(await copied('text/html')).toContain(
    'قال <strong>الرئيس</strong> إن الأمر <a href="https://example.com/">واضح</a>',
  )
  expect(await copied('text/html')).toContain('<p dir="ltr" lang="en">As it was said.</p>')

  await useTool(page, 'نسخ بصيغة ninjs')
  await expect.poll(() => copied('text/plain')).toContain('"ninjs"')
  const written = JSON.parse((await copied('text/plain')) ?? '{}')
  expect(written).toMatchObject({ pubStatus: 'withheld', language: 'ar', by: 'سلمى الراوي' })
  expect(written.headlines[0].value).toBe('ميثاق المدن')
})

test('in ninjs, what readers see may be used, and what was written since may not', async ({ enter }) => {
  const page = await enter('tariq')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await beginStory(page)
  await typeArticle(page, { headline: `ميثاق ${anyNumber()}`, standfirst: 'ملخص', paragraphs: ['ست مدن'] })
  await section(page).selectOption({ index: 1 })
  await fieldsSaved(page)
  await takeToSite(page)
  const standing = async () => {
    await useTool(page, 'نسخ بصيغة ninjs')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('"ninjs"')
    return JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).pubStatus
  }
  await expect.poll(standing).toBe('usable')
  await page.getByText('ست مدن').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' وسابعة')
  expect(await standing()).toBe('withheld')
})

for (const { language, who, begin, headline, body, tool, byline, length } of [
  {
    language: 'Arabic',
    who: 'salma',
    begin: (page: Page) => beginStory(page),
    headline: 'عنوان للطباعة',
    body: 'واحد اثنان ثلاثة',
    tool: 'طباعة بأسطر متباعدة',
    byline: 'سلمى الراوي',
    length: '3 كلمات',
  },
  {
    language: 'English',
    who: 'adam',
    begin: beginOnlyStory,
    headline: 'A headline to print',
    body: 'One two three',
    tool: 'Print double-spaced',
    byline: 'Adam Whitlow',
    length: '3 words',
  },
] as const)
  test(`in ${language}, only the text is printed, with its author, the hour and its length`, async ({ enter }) => {
    const page = await enter(who)
    await begin(page)
    await typeArticle(page, { headline, standfirst: '', paragraphs: [body] })
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'))
    })
    await useTool(page, tool)
    await page.emulateMedia({ media: 'print' })
    const head = page.locator('.print-head')
    await expect(head).toContainText(byline)
    await expect(head).toContainText(length)
    await expect(head).toContainText(/\d\d:\d\d/)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(page.getByText(body)).toBeVisible()
    for (const role of ['toolbar', 'button', 'navigation', 'complementary', 'status'] as const)
      expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0)
    const lines = () =>
      page.getByText(body).evaluate((block) => {
        const { lineHeight, fontSize } = getComputedStyle(block)
        return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
      })
    expect(await lines()).toBeGreaterThan(2.5)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect.poll(lines).toBeLessThan(2.5)
    expect((await page.pdf()).length).toBeGreaterThan(1_000)
  })

test('what is suggested, and what the blocks say to the desk, is not printed', async ({ begin }) => {
  const page = await begin('rania')
  await typeBlocks(page, ['عنوان', 'ملخص', 'فقرة تبقى', 'فقرة إلى الحذف', '/صورة'])
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog')
    .getByLabel('ملف الصورة')
    .setInputFiles(await silentPicture())
  const figure = paper(page).getByRole('figure')
  await expect(figure.getByText('بلا نص بديل')).toBeVisible()
  const suggesting = page.getByRole('button', { name: 'اقتراح تعديلات' })
  await suggesting.click()
  await expect(suggesting).toHaveAttribute('aria-pressed', 'true')
  for (const [words, act] of [
    ['فقرة تبقى', 'نسخة مكررة'],
    ['فقرة إلى الحذف', 'حذف'],
  ] as const) {
    await caretAfter(page, words)
    await page.keyboard.press('Control+Alt+o')
    await page.getByRole('menuitem', { name: act, exact: true }).click()
  }
  const kept = paper(page).getByText('فقرة تبقى')
  const struck = paper(page).getByText('فقرة إلى الحذف')
  const look = () =>
    struck.evaluate((block) => {
      const lines = []
      for (let one: Element | null = block; one; one = one.parentElement)
        lines.push(getComputedStyle(one).textDecorationLine)
      return { color: getComputedStyle(block).color, struck: lines.includes('line-through') }
    })
  await expect(kept).toHaveCount(2)
  await expect.poll(async () => (await look()).struck).toBe(true)

  await page.emulateMedia({ media: 'print' })
  await expect(kept.filter({ visible: true })).toHaveCount(1)
  expect(await look()).toEqual({
    struck: false,
    color: await kept.first().evaluate((one) => getComputedStyle(one).color),
  })
  await expect(figure.getByRole('presentation')).toBeVisible()
  await expect(figure.getByText('بلا نص بديل')).toBeHidden()
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  const hint = figure.locator('figcaption').evaluate((caption) => getComputedStyle(caption, '::before').content)
  expect(await hint).toBe('none')
})

test('other headlines have lengths while they are written, and readers see them', async ({ begin, page: reader }) => {
  test.setTimeout(120_000)
  const number = anyNumber()
  const headline = `افتتاح المكتبة ${number}`
  const tariq = await begin('tariq')
  await typeArticle(tariq, { headline, standfirst: 'ملخص', paragraphs: ['نص الخبر'] })
  await section(tariq).selectOption({ index: 1 })
  await tariq.getByRole('button', { name: 'العناوين' }).click()
  const field = (name: string) => titles(tariq).getByRole('textbox', { name })
  await field('عنوان تمهيدي').fill('بعد عام من العمل')
  await field('عنوان محركات البحث').fill(`مكتبة الميناء ${number}`)
  await field('عنوان المشاركة').fill(`أبواب جديدة ${number}`)
  await field('نص الإشعار').fill('ع'.repeat(121))
  await expect(titles(tariq).getByText('121 من 120 حرفاً تقطعه شاشات الهواتف قبل نهايته.')).toBeVisible()
  await expect(titles(tariq).getByRole('meter', { name: 'طول عنوان تمهيدي' })).toHaveAttribute('value', '16')
  await field('نص الإشعار').blur()
  await fieldsSaved(tariq)
  await titles(tariq).getByRole('button', { name: 'إغلاق' }).click()
  await takeToSite(tariq)
  await reader.goto(await addressOnSite(tariq))
  await expect(reader).toHaveTitle(new RegExp(`مكتبة الميناء ${number}`))
  await expect(reader.locator('meta[property="og:title"]')).toHaveAttribute('content', `أبواب جديدة ${number}`)
  await expect(reader.locator('meta[name="twitter:title"]')).toHaveAttribute('content', `أبواب جديدة ${number}`)
  await expect(reader.getByText('بعد عام من العمل')).toBeVisible()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)

  // What was published stays until an update.
  await tariq.getByRole('button', { name: 'العناوين' }).click()
  await field('عنوان تمهيدي').fill('بعد عامين من العمل')
  await field('عنوان تمهيدي').blur()
  await fieldsSaved(tariq)
  await reader.reload()
  await expect(reader.getByText('بعد عام من العمل')).toBeVisible()
  await titles(tariq).getByRole('button', { name: 'إغلاق' }).click()
  await take(tariq, 'update')
  await reader.reload()
  await expect(reader.getByText('بعد عامين من العمل')).toBeVisible()
})

test('the tools can be used by everybody, on a phone too', async ({ begin }) => {
  test.setTimeout(240_000)
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان الخبر', 'ملخص', 'مقدمة', '## الخلفية', 'نص'])
  await page.getByRole('spinbutton', { name: 'الطول المطلوب' }).fill('5')
  await fieldsSaved(page)
  for (const size of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.getByRole('button', { name: 'مخطط الخبر' }).click()
    await expect(outline(page)).toBeVisible()
    await expectAccessible(page, `outline at ${size.width}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'العناوين' }).click()
    await expect(titles(page).getByRole('meter')).toHaveCount(4)
    await expectAccessible(page, `headlines at ${size.width}`)
    await page.keyboard.press('Escape')
    await tools(page).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, `menu at ${size.width}`)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
  }
})

test.describe('in English', () => {
  test.use({ locale: 'en' })

  test('length, outline and focus speak English', async ({ enter }) => {
    const page = await enter('adam')
    await page.getByRole('button', { name: 'New story' }).click()
    await page.waitForURL('**/newsroom/articles/*')
    await expect(paper(page)).toBeFocused()
    await typeBlocks(page, ['Harbour opens', '', 'One two three', '## Background', 'Four'])
    await expect(saved(page)).toBeVisible()
    await page.getByRole('spinbutton', { name: 'Planned length' }).fill('500')
    await fieldsSaved(page)
    await expect(page.getByRole('button', { name: '5 of 500 words' })).toBeVisible()
    await page.getByRole('button', { name: 'Outline' }).click()
    await expect(outline(page).getByRole('button')).toHaveText(['HeadlineHarbour opens', 'Background'])
    await outline(page).getByRole('button', { name: 'Harbour opens' }).click()
    await expect(paper(page)).toBeFocused()
    await useTool(page, 'Focus mode')
    await expect(page.getByRole('toolbar')).toBeHidden()
    await page.getByRole('button', { name: 'Leave focus mode' }).click()
    await expect(page.getByRole('toolbar')).toBeVisible()
  })

  test('a story is copied as plain text, as HTML and as ninjs in English', async ({ enter }) => {
    const page = await enter('adam')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await beginOnlyStory(page)
    await typeBlocks(page, ['A pact of cities', 'Six cities', 'The mayor said it was clear'])
    await expect(saved(page)).toBeVisible()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await useTool(page, 'Copy as plain text')
    await expect(page.getByText('Story copied.').last()).toBeVisible()
    await expect.poll(copied).toBe('A pact of cities\n\nSix cities\n\nAdam Whitlow\n\nThe mayor said it was clear')
    await useTool(page, 'Copy as HTML')
    await expect.poll(copied).toContain('<article lang="en" dir="ltr">')
    await useTool(page, 'Copy as ninjs')
    await expect.poll(copied).toContain('"ninjs"')
    expect(JSON.parse(await copied())).toMatchObject({ language: 'en', by: 'Adam Whitlow' })
  })

  test('other headlines have lengths in English, and are kept', async ({ begin }) => {
    const page = await begin('adam', 'en')
    await typeArticle(page, { headline: 'Harbour opens', standfirst: '', paragraphs: ['One two three'] })
    const field = (name: string) => titles(page).getByRole('textbox', { name })
    await page.getByRole('button', { name: 'Headlines' }).click()
    await expect(titles(page)).toContainText('Harbour opens')
    await field('Kicker').fill('A year of work')
    await field('Push text').fill('a'.repeat(121))
    await expect(titles(page).getByText('121 of 120 characters')).toBeVisible()
    await expect(titles(page).getByText('Phone screens will cut it short.')).toBeVisible()
    await expect(titles(page).getByRole('meter', { name: 'Length of Kicker' })).toHaveAttribute('value', '14')
    await field('Push text').blur()
    await fieldsSaved(page)
    await page.reload()
    await page.getByRole('button', { name: 'Headlines' }).click()
    await expect(field('Kicker')).toHaveValue('A year of work')
    await expect(field('Push text')).toHaveValue('a'.repeat(121))
  })
})
