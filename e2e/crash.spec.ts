import type { Page } from '@playwright/test'
import { expectSaved, savedBlocks } from './support/draft'
import { type OwnServer, ownServer } from './support/own-server'
import { type Account, addPerson, enterAs, setUp } from './support/people'
import { test as base, expect } from './support/test'
import { announced, beginStory, paper, saved, typeBlocks } from './support/write'

type Newsroom = { server: OwnServer; reporter: Account; editor: Account }

const kept = 'بلا اتصال: محفوظ على هذا الجهاز'
/** A restart takes seconds, and the tab tries again within seconds. */
const afterRestart = { timeout: 45_000 }

const test = base.extend<{ enterOwn: (account: Account) => Promise<Page> }, { newsroom: Newsroom }>({
  newsroom: [
    async ({ browser }, use) => {
      const server = await ownServer()
      try {
        const setupLink = /\S+\/setup\?token=\S+/.exec(await server.start())?.[0] ?? ''
        const context = await browser.newContext({ baseURL: server.origin, locale: 'ar' })
        const admin = await context.newPage()
        await setUp(admin, setupLink)
        const reporter = await addPerson(admin, 'مراسل')
        const editor = await addPerson(admin, 'محرر الديسك')
        await context.close()
        await use({ server, reporter, editor })
      } finally {
        await server.remove()
      }
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  enterOwn: async ({ browser, newsroom }, use) => {
    const pages: Page[] = []
    await use(async (account) => {
      const page = await enterAs(browser, newsroom.server.origin, account)
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
  },
})

test.setTimeout(180_000)

const paragraphs = ['وصل الوفد مساء اليوم إلى العاصمة', 'وتبدأ المحادثات صباح الغد بحضور 5 دول']

for (const { what, powerLoss } of [
  { what: 'the server', powerLoss: false },
  { what: 'the server together with its database', powerLoss: true },
]) {
  test(`${what} is killed while somebody types: nothing is lost and nothing doubled`, async ({
    newsroom: { server, reporter },
    enterOwn,
  }) => {
    const page = await enterOwn(reporter)
    await beginStory(page)
    await typeBlocks(page, ['وفد أممي في بغداد', 'ملخص محفوظ', ''])
    await expect(saved(page)).toBeVisible()
    const database = server.database()

    const typing = page.keyboard.type(paragraphs.join(' '), { delay: 40 })
    await expect(paper(page)).toContainText('وصل الوفد')
    await server.crash()
    if (powerLoss) server.crashDatabase()
    await typing
    await expect(announced(page, kept)).toBeVisible()
    await expect(saved(page)).toBeHidden()

    await server.start()
    if (!powerLoss) expect(server.database()).toBe(database)
    await expect(saved(page)).toBeVisible(afterRestart)
    await expectSaved(page, ['وفد أممي في بغداد', 'ملخص محفوظ', paragraphs.join(' ')])
    await page.reload()
    await expect(paper(page)).toHaveText(`وفد أممي في بغدادملخص محفوظ${paragraphs.join(' ')}`)
  })
}

test('a tab closed during the outage gives its text back, merged with what a colleague wrote', async ({
  newsroom: { server, reporter, editor },
  enterOwn,
}) => {
  const page = await enterOwn(reporter)
  await beginStory(page)
  const address = page.url()
  await typeBlocks(page, ['هدنة في الجنوب', 'ملخص', 'فقرة محفوظة'])
  await expect(saved(page)).toBeVisible()

  await server.crash()
  await page.keyboard.type(' وتتمة غير محفوظة')
  await page.keyboard.press('Enter')
  await page.keyboard.type('فقرة كُتبت والخادم متوقف')
  await expect(announced(page, kept)).toBeVisible()
  await page.close()
  await server.start()

  // What was shown as saved is there, and only that; the colleague writes before it.
  const colleague = await enterOwn(editor)
  await colleague.goto(address)
  await expect(paper(colleague)).toHaveText('هدنة في الجنوبملخصفقرة محفوظة')
  expect(await savedBlocks(colleague)).toEqual(['هدنة في الجنوب', 'ملخص', 'فقرة محفوظة'])
  await colleague.getByText('فقرة محفوظة').click()
  await colleague.keyboard.press('Home')
  await colleague.keyboard.type('الديسك: ')
  await expect(saved(colleague)).toBeVisible()

  const reopened = await page.context().newPage()
  await reopened.goto(address)
  const merged = ['هدنة في الجنوب', 'ملخص', 'الديسك: فقرة محفوظة وتتمة غير محفوظة', 'فقرة كُتبت والخادم متوقف']
  for (const one of [reopened, colleague]) await expect(paper(one)).toHaveText(merged.join(''))
  await expectSaved(reopened, merged)
  await expect(saved(reopened)).toBeVisible()

  // Once given back, it is not given back again.
  await reopened.reload()
  await expect(paper(reopened)).toHaveText(merged.join(''))
  await expectSaved(reopened, merged)
})
