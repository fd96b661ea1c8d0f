import type { Page } from '@playwright/test'
import { addPerson, uniqueWord } from './support/accounts'
import { expect, test } from './support/test'
import { beginOnlyStory, beginStory, typeArticle } from './support/write'

// What was copied is read in a page of its own, each time.
test.describe.configure({ timeout: 120_000 })

/** As on plain http in a local network: what browsers keep for https is not there. */
async function withoutClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(window, 'ClipboardItem', { value: undefined })
  })
  await page.reload()
}

/** What somebody would paste now, read in a page of its own, which has a clipboard. */
async function clipboardOf(page: Page, type: string): Promise<string> {
  const other = await page.context().newPage()
  await other.goto('/ar')
  await other.bringToFront()
  const text = await other.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read()
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : ''
  }, type)
  await other.close()
  return text
}

const desks = [
  {
    language: 'Arabic',
    who: 'salma',
    begin: (page: Page) => beginStory(page),
    story: { headline: 'ميثاق المدن', standfirst: 'ست مدن', paragraphs: ['بدأت القمة'] },
    copy: { html: 'نسخ بصيغة HTML', text: 'نسخ نصاً بلا تنسيق', done: 'نُسخ الخبر.' },
    link: 'نُسخ الرابط.',
  },
  {
    language: 'English',
    who: 'adam',
    begin: beginOnlyStory,
    story: { headline: 'A common charter', standfirst: 'Six cities', paragraphs: ['The summit began'] },
    copy: { html: 'Copy as HTML', text: 'Copy as plain text', done: 'Story copied.' },
    link: 'Link copied.',
  },
] as const

for (const { language, who, begin, story, copy, link } of desks) {
  test(`in ${language}, a story and a link are copied also where browsers have no clipboard to offer`, async ({
    enter,
  }) => {
    const page = await enter(who)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await withoutClipboard(page)
    await begin(page)
    await typeArticle(page, { ...story, paragraphs: [...story.paragraphs] })
    const tools = page.getByRole('button', { name: /^(أدوات أخرى|More tools)$/ })
    await tools.click()
    await page.getByRole('menuitem', { name: copy.html }).click()
    await expect(page.getByText(copy.done).last()).toBeVisible()
    expect(await clipboardOf(page, 'text/html')).toContain(`<p>${story.paragraphs[0]}</p>`)
    expect(await clipboardOf(page, 'text/plain')).toContain('<article')
    await page.bringToFront()
    await tools.click()
    await page.getByRole('menuitem', { name: copy.text }).click()
    await expect.poll(() => clipboardOf(page, 'text/plain')).toContain(`${story.headline}\n\n${story.standfirst}`)
    expect(await clipboardOf(page, 'text/html')).toBe('')

    await page.bringToFront()
    await page.getByRole('button', { name: /^(المعاينة|Preview)$/ }).click()
    const dock = page.getByRole('complementary', { name: /^(المعاينة|Preview)$/ })
    await dock.getByRole('button', { name: /^(إنشاء رابط|Create link)$/ }).click()
    const button = dock.getByRole('button', { name: /^(نسخ الرابط|Copy link)$/ })
    await button.click()
    await expect(dock.getByText(link)).toBeVisible()
    await expect(button).toBeFocused()
    const address = await dock.getByRole('textbox', { name: /^(رابط المعاينة|Preview link)$/ }).inputValue()
    expect(await clipboardOf(page, 'text/plain')).toBe(address)
  })
}

test('whoever cannot copy is told what to do instead', async ({ enter }) => {
  const page = await enter('salma')
  await withoutClipboard(page)
  await page.evaluate(() => {
    document.execCommand = () => false
  })
  await beginStory(page)
  await page.getByRole('button', { name: 'المعاينة' }).click()
  const dock = page.getByRole('complementary', { name: 'المعاينة' })
  await dock.getByRole('button', { name: 'إنشاء رابط' }).click()
  await dock.getByRole('button', { name: 'نسخ الرابط' }).click()
  await expect(dock.getByRole('status')).toHaveText(/^لم يُنسخ الرابط/)
})

test('the first password of an account is copied on plain http too', async ({ enter }) => {
  const huda = await enter('huda')
  await huda.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await huda.goto('/newsroom/people')
  await withoutClipboard(huda)
  const person = {
    name: { ar: 'ندى الصباغ', en: 'Nada Sabbagh' },
    email: `${uniqueWord()}@midad.example`,
    roles: ['محرر الديسك'],
  }
  await addPerson(huda, person, async (made, password) => {
    await made.getByRole('button', { name: 'نسخ' }).click()
    await expect(made.getByRole('button', { name: 'نُسخت' })).toBeFocused()
    expect(await clipboardOf(huda, 'text/plain')).toBe(password)
  })
})
