import type { Page } from '@playwright/test'
import { pasteFiles } from './support/clipboard'
import { holdBack } from './support/hold-back'
import { fieldsSaved } from './support/panel'
import { selectWords } from './support/passage'
import { silentPicture } from './support/picture'
import { expect, test } from './support/test'
import { beginOnlyStory, beginStory, paper, saved, typeBlocks } from './support/write'

const toTheList = (page: Page) =>
  page
    .getByRole('navigation', { name: /^(أقسام غرفة الأخبار|Newsroom sections)$/ })
    .getByRole('link', { name: /^(الأخبار|Stories)$/ })

/** Presses what leads away, answers the question as told, and gives the question; null when none was asked. */
async function leaveBy(page: Page, act: () => Promise<unknown>, stay: boolean): Promise<string | null> {
  const here = page.url()
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await (stay ? dialog.dismiss() : dialog.accept())
    return dialog.message()
  })
  const left = page.waitForURL(({ href }) => href !== here).then(() => null)
  // Only one of the two comes.
  for (const awaited of [asked, left]) awaited.catch(() => null)
  await act()
  return Promise.race([asked, left])
}

/** Asks the browser to close the tab. True when it asks the person back. */
const asksBeforeClosing = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))

const fillDevice = (page: Page) =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })

async function begin(page: Page): Promise<string> {
  await beginStory(page)
  await typeBlocks(page, ['خبر', 'ملخص', 'قال مصدر إن الاجتماع تأجل'])
  await expect(saved(page)).toBeVisible()
  return page.url()
}

async function beginInEnglish(page: Page): Promise<string> {
  await beginOnlyStory(page)
  await typeBlocks(page, ['A story', 'A standfirst', 'A source said the meeting was put off'])
  await expect(saved(page)).toBeVisible()
  return page.url()
}

const desks = [
  {
    language: 'Arabic',
    who: 'salma',
    begin,
    word: 'مصدر',
    comment: 'من هو؟',
    more: [' أسبوعاً', ' كاملاً'],
    ended: 'انتهت الجلسة',
    kept: 'محفوظ على هذا الجهاز',
    unkept: 'في هذه الصفحة وحدها',
    textLost: 'لم يُحفظ على الخادم ولا على هذا الجهاز',
    commentLost: 'تعليق كُتب ولم يُرسل',
    titles: { tool: 'العناوين', push: 'نص الإشعار' },
    fieldLost: 'تفاصيل لم تُحفظ تضيع',
  },
  {
    language: 'English',
    who: 'adam',
    begin: beginInEnglish,
    word: 'source',
    comment: 'Which one?',
    more: [' for a week', ' or two'],
    ended: 'Your session has ended',
    kept: 'your text is kept on this device',
    unkept: 'on this page only',
    textLost: 'neither on the server nor on this device',
    commentLost: 'A comment that was not sent will be lost',
    titles: { tool: 'Headlines', push: 'Push text' },
    fieldLost: 'Details that are not saved will be lost',
  },
] as const

for (const { language, who, begin, more, ended, kept, unkept, textLost } of desks)
  test(`in ${language}, when the session has ended and the device is full, the page says so and is not left by mistake`, async ({
    enter,
  }) => {
    const page = await enter(who)
    const url = await begin(page)
    const notice = paper(page).page().getByRole('alert').filter({ hasText: ended })
    await page.context().clearCookies()
    await page.keyboard.type(more[0])
    await expect(notice).toContainText(kept)
    expect(await asksBeforeClosing(page)).toBe(false)

    await fillDevice(page)
    await page.keyboard.type(more[1])
    await expect(notice).toContainText(unkept)
    expect(await asksBeforeClosing(page)).toBe(true)
    const question = await leaveBy(page, () => toTheList(page).click(), true)
    expect(question).toContain(textLost)
    expect(page.url()).toBe(url)
    await expect(paper(page)).toContainText(more.join(''))
  })

for (const { language, who, begin, word, comment, commentLost } of desks)
  test(`in ${language}, a comment that was not sent waits while its tool is closed, and is asked about before leaving`, async ({
    enter,
  }) => {
    const page = await enter(who)
    const url = await begin(page)
    await selectWords(page, word)
    await page.keyboard.press('Control+Alt+m')
    const box = page.getByRole('textbox', { name: /^(نص التعليق|Comment text)$/ })
    await expect(box).toBeFocused()
    expect(await asksBeforeClosing(page)).toBe(false)
    await page.keyboard.type(comment)
    expect(await asksBeforeClosing(page)).toBe(true)
    const dock = page.getByRole('complementary', { name: /^(المراجعة والتعليقات|Review and comments)$/ })
    await dock.getByRole('button', { name: /^(إغلاق|Close)$/ }).click()
    await expect(box).toBeHidden()
    expect(await leaveBy(page, () => toTheList(page).click(), true)).toContain(commentLost)
    expect(page.url()).toBe(url)
    expect(await leaveBy(page, () => page.evaluate(() => history.back()), true)).toContain(commentLost)
    expect(page.url()).toBe(url)

    await page.getByRole('button', { name: /^(المراجعة والتعليقات|Review and comments)$/ }).click()
    await expect(box).toHaveValue(comment)
    await box.press('Control+Enter')
    await expect(dock.getByRole('listitem').filter({ hasText: comment }).first()).toBeVisible()
    expect(await asksBeforeClosing(page)).toBe(false)
    expect(await leaveBy(page, () => toTheList(page).click(), true)).toBeNull()
    await page.waitForURL('**/newsroom')
  })

for (const { language, who, begin, titles, fieldLost } of desks)
  test(`in ${language}, a headline that was refused waits while its tool is closed, and is asked about before leaving`, async ({
    enter,
  }) => {
    const page = await enter(who)
    const url = await begin(page)
    const dock = page.getByRole('complementary', { name: titles.tool })
    const field = dock.getByRole('textbox', { name: titles.push })
    const refusal = dock.getByRole('alert')
    await page.getByRole('button', { name: titles.tool }).click()
    await field.fill('a'.repeat(401))
    await field.blur()
    await expect(refusal).toBeVisible()
    await field.press('Escape')
    await expect(dock).toBeHidden()
    expect(await asksBeforeClosing(page)).toBe(true)
    expect(await leaveBy(page, () => toTheList(page).click(), true)).toContain(fieldLost)
    expect(page.url()).toBe(url)

    await page.getByRole('button', { name: titles.tool }).click()
    await expect(field).toHaveValue('a'.repeat(401))
    await expect(refusal).toBeVisible()
    await field.fill('a'.repeat(12))
    await field.blur()
    await fieldsSaved(page)
    await page.reload()
    await page.getByRole('button', { name: titles.tool }).click()
    await expect(field).toHaveValue('a'.repeat(12))
    expect(await leaveBy(page, () => toTheList(page).click(), true)).toBeNull()
  })

test('whoever wants to leave leaves, without the comment', async ({ enter }) => {
  const page = await enter('salma')
  await begin(page)
  await selectWords(page, 'مصدر')
  await page.keyboard.press('Control+Alt+m')
  await expect(page.getByRole('textbox', { name: 'نص التعليق' })).toBeFocused()
  await page.keyboard.type('من هو؟')
  expect(await leaveBy(page, () => toTheList(page).click(), false)).toContain('تعليق كُتب ولم يُرسل')
  await page.waitForURL('**/newsroom')
  expect(await asksBeforeClosing(page)).toBe(false)
})

test('a picture on its way to the library is waited for', async ({ enter }) => {
  const page = await enter('salma')
  const url = await begin(page)
  const send = await holdBack(page, '**/api/assets')
  await pasteFiles(page, [await silentPicture()])
  await expect(paper(page).getByRole('progressbar')).toBeVisible()
  expect(await asksBeforeClosing(page)).toBe(true)
  expect(await leaveBy(page, () => toTheList(page).click(), true)).toContain('صور لم يكتمل رفعها')
  expect(page.url()).toBe(url)
  send()
  await expect(paper(page).getByRole('figure')).toHaveCount(1)
  await expect(saved(page)).toBeVisible()
  expect(await asksBeforeClosing(page)).toBe(false)
})

test('signing out asks first when text is saved nowhere', async ({ enter }) => {
  const page = await enter('salma')
  const url = await begin(page)
  const signOut = async () => {
    await page.getByRole('button', { name: 'حساب سلمى الراوي' }).click()
    await page.getByRole('menuitem', { name: 'تسجيل الخروج' }).click()
  }
  await page.route('**/api/articles/*/steps', (route) => route.abort())
  await fillDevice(page)
  await page.keyboard.type(' أسبوعاً')
  await expect.poll(() => asksBeforeClosing(page)).toBe(true)
  expect(await leaveBy(page, signOut, true)).toContain('لم يُحفظ على الخادم ولا على هذا الجهاز')
  expect(page.url()).toBe(url)
  await expect(paper(page)).toContainText('تأجل أسبوعاً')

  await page.unroute('**/api/articles/*/steps')
  await expect(saved(page)).toBeVisible({ timeout: 20_000 })
  expect(await leaveBy(page, signOut, true)).toBeNull()
  await page.waitForURL('**/sign-in')
})
