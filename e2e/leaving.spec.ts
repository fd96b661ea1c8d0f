import type { Page } from '@playwright/test'
import { pasteFiles } from './support/clipboard'
import { holdBack } from './support/hold-back'
import { selectWords } from './support/passage'
import { silentPicture } from './support/picture'
import { expect, test } from './support/test'
import { beginStory, paper, saved, typeBlocks } from './support/write'

const toTheList = (page: Page) =>
  page.getByRole('navigation', { name: 'أقسام غرفة الأخبار' }).getByRole('link', { name: 'الأخبار' })

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

test('when the session has ended and the device is full, the page says so and is not left by mistake', async ({
  enter,
}) => {
  const page = await enter('salma')
  const url = await begin(page)
  const notice = paper(page).page().getByRole('alert').filter({ hasText: 'انتهت الجلسة' })
  await page.context().clearCookies()
  await page.keyboard.type(' أسبوعاً')
  await expect(notice).toContainText('محفوظ على هذا الجهاز')
  expect(await asksBeforeClosing(page)).toBe(false)

  await fillDevice(page)
  await page.keyboard.type(' كاملاً')
  await expect(notice).toContainText('في هذه الصفحة وحدها')
  expect(await asksBeforeClosing(page)).toBe(true)
  const question = await leaveBy(page, () => toTheList(page).click(), true)
  expect(question).toContain('لم يُحفظ على الخادم ولا على هذا الجهاز')
  expect(page.url()).toBe(url)
  await expect(paper(page)).toContainText('أسبوعاً كاملاً')
})

test('a comment that was not sent waits while its tool is closed, and is asked about before leaving', async ({
  enter,
}) => {
  const page = await enter('salma')
  const url = await begin(page)
  await selectWords(page, 'مصدر')
  await page.keyboard.press('Control+Alt+m')
  const box = page.getByRole('textbox', { name: 'نص التعليق' })
  await expect(box).toBeFocused()
  expect(await asksBeforeClosing(page)).toBe(false)
  await page.keyboard.type('من هو؟')
  expect(await asksBeforeClosing(page)).toBe(true)
  const dock = page.getByRole('complementary', { name: 'المراجعة والتعليقات' })
  await dock.getByRole('button', { name: 'إغلاق' }).click()
  await expect(box).toBeHidden()
  expect(await leaveBy(page, () => toTheList(page).click(), true)).toContain('تعليق كُتب ولم يُرسل')
  expect(page.url()).toBe(url)
  expect(await leaveBy(page, () => page.evaluate(() => history.back()), true)).toContain('تعليق كُتب ولم يُرسل')
  expect(page.url()).toBe(url)

  await page.getByRole('button', { name: 'المراجعة والتعليقات' }).click()
  await expect(box).toHaveValue('من هو؟')
  await box.press('Control+Enter')
  await expect(dock.getByRole('listitem').filter({ hasText: 'من هو؟' }).first()).toBeVisible()
  expect(await asksBeforeClosing(page)).toBe(false)
  expect(await leaveBy(page, () => toTheList(page).click(), true)).toBeNull()
  await page.waitForURL('**/newsroom')
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
