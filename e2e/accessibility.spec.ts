import type { Page } from '@playwright/test'
import { expectAccessible, expectAccessibleEverywhere } from './support/accessible'
import { addPerson, signIn, uniqueWord } from './support/accounts'
import { choosePicture } from './support/picture'
import { editions, pageKinds, test as readerTest } from './support/reader-pages'
import { findings, insertAsIs, openCheck } from './support/style-check'
import { expect, test } from './support/test'
import { beginStory, paper, typeBlocks } from './support/write'

// Each page is examined four times.
test.describe.configure({ timeout: 120_000 })

for (const edition of editions) {
  for (const kind of pageKinds) {
    readerTest(`everybody can read the ${kind} page in ${edition}`, async ({ page, addresses }) => {
      await page.goto(addresses[edition][kind])
      await expectAccessibleEverywhere(page, kind)
    })
  }
}

const headline = /ست مدن عربية تتفق على ميثاق/

/** Finds it by its words: what other tests write meanwhile pushes it off the first page of the list. */
async function openFromList(page: Page, headline: RegExp, words: string) {
  await page.goto(`/newsroom?q=${encodeURIComponent(words)}`)
  await page.getByRole('link', { name: headline }).click()
}

test.describe('everybody can work in the newsroom in Arabic', () => {
  test('signing in', async ({ page }) => {
    await page.goto('/sign-in')
    await expectAccessibleEverywhere(page, 'sign-in')
    await signIn(page, { email: 'nobody@example.com', password: 'not this one either' })
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessibleEverywhere(page, 'refused sign-in')
  })

  test('articles', async ({ enter }) => {
    const page = await enter('rania')
    await expectAccessibleEverywhere(page, 'article list')
    await page.goto('/newsroom?q=%D9%84%D8%A7-%D8%B4%D9%8A%D8%A1-%D9%83%D9%87%D8%B0%D8%A7')
    await expectAccessibleEverywhere(page, 'nothing found')
  })

  test('an article with everything in it', async ({ enter }) => {
    const page = await enter('rania')
    await openFromList(page, headline, 'ست مدن عربية')
    await expect(paper(page)).toBeVisible()
    await expectAccessibleEverywhere(page, 'editor')
  })

  test('what opens over selected words and over a block', async ({ enter }) => {
    const page = await enter('salma')
    await beginStory(page)
    await typeBlocks(page, ['عنوان', 'ملخص', 'نص مهم'])
    await page.keyboard.press('Shift+Home')
    await expect(page.getByRole('toolbar', { name: 'تنسيق النص المحدد' })).toBeVisible()
    await expectAccessible(page, 'tools of the selection')
    const tool = (name: string) => page.getByRole('toolbar', { name: 'أدوات النص' }).getByRole('button', { name })
    for (const name of ['رابط', 'للاستكمال', 'اختصارات لوحة المفاتيح']) {
      await tool(name).click()
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      await expectAccessible(page, name, '[role=dialog]')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await tool('خيارات المكوّن').click()
    await expect(page.getByRole('menu', { name: 'خيارات هذا المكوّن' })).toBeVisible()
    // Beside the menu stand guards that send the focus on, which a checker takes for controls.
    await expectAccessible(page, 'options of a block', '[role=menu]')
  })

  test('what blocks ask', async ({ enter }) => {
    const page = await enter('yasser')
    await beginStory(page)
    await typeBlocks(page, ['عنوان', 'ملخص', ''])
    await page.keyboard.type('/')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectAccessible(page, 'menu of blocks')
    await page.keyboard.press('Backspace')
    const ask = async (words: string, name: string) => {
      await expect(paper(page)).toBeFocused()
      await page.keyboard.type(`/${words}`)
      await page.getByRole('listbox', { name: 'المكوّنات' }).getByRole('option').first().click()
      await expect(page.getByRole('dialog', { name })).toBeVisible()
    }
    for (const [words, name] of [
      ['معرض', 'معرض صور'],
      ['تضمين', 'تضمين منشور'],
      ['جدول', 'جدول جديد'],
      ['اقرأ', 'خبر ذو صلة'],
    ] as const) {
      await ask(words, name)
      await expectAccessible(page, name, '[role=dialog]')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await ask('صورة', 'صورة في النص')
    const library = page.getByRole('dialog', { name: 'صورة في النص' })
    await expect(library.getByRole('listitem').first()).toBeVisible()
    await expectAccessible(page, 'pictures', '[role=dialog]')
    await choosePicture(library)
    await paper(page).getByRole('figure').getByRole('button', { name: 'تفاصيل الصورة' }).click()
    await expect(page.getByRole('dialog', { name: 'تفاصيل الصورة' })).toBeVisible()
    await expectAccessible(page, 'details of a picture', '[role=dialog]')
  })

  test('an article of somebody else', async ({ enter }) => {
    const page = await enter('yasser')
    await openFromList(page, headline, 'ست مدن عربية')
    await expect(page.getByText('كل تعديل هنا اقتراح يبتّ فيه الديسك.')).toBeVisible()
    await expectAccessibleEverywhere(page, 'article to suggest on')
  })

  test('people and their accounts', async ({ enter }) => {
    const page = await enter('huda')
    await page.getByRole('link', { name: 'الفريق' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'الفريق' })).toBeVisible()
    await expectAccessibleEverywhere(page, 'people')
    await page.getByRole('button', { name: 'إضافة عضو' }).click()
    await expectAccessibleEverywhere(page, 'new person')
  })

  test('the sections of the paper', async ({ enter }) => {
    const page = await enter('huda')
    await page.goto('/newsroom/sections')
    await expectAccessibleEverywhere(page, 'sections')
  })

  test('the house style, its names and its words', async ({ enter }) => {
    const page = await enter('huda')
    await page.goto('/newsroom/house-style')
    await expectAccessibleEverywhere(page, 'choices of the house style')
    await page.goto('/newsroom/house-style/names')
    await expectAccessibleEverywhere(page, 'names')
    await page.getByRole('button', { name: 'إضافة اسم' }).click()
    await expectAccessibleEverywhere(page, 'new name')
    await page.goto('/newsroom/house-style/words?edition=en')
    await expectAccessibleEverywhere(page, 'words')
  })

  test('what Check style found', async ({ enter }) => {
    const page = await enter('salma')
    await beginStory(page)
    await insertAsIs(page, ['قمة ، في بكين', 'أكد ان الأمر', 'شجع على تواجد الشباب'])
    const panel = await openCheck(page)
    await expect(findings(panel, /الهمزة/)).toBeVisible()
    await expectAccessibleEverywhere(page, 'Check style')
  })

  test('the log of activity', async ({ enter }) => {
    const page = await enter('huda')
    await page.goto('/newsroom/activity')
    await expectAccessibleEverywhere(page, 'activity')
  })

  test('refusals and wrong addresses', async ({ enter }) => {
    const page = await enter('salma')
    await page.goto('/newsroom/people')
    await expectAccessibleEverywhere(page, 'refusal')
    await page.goto('/newsroom/no-such-room')
    await expectAccessibleEverywhere(page, 'not found')
  })
})

test.describe('everybody can work in the newsroom in English', () => {
  test.use({ locale: 'en' })

  test('signing in', async ({ page }) => {
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await expectAccessibleEverywhere(page, 'sign-in')
  })

  test('all rooms', async ({ enter, browser, baseURL }) => {
    test.setTimeout(240_000)
    const huda = await enter('huda')
    await huda.goto('/newsroom/people')
    const account = await addPerson(huda, {
      name: { ar: 'إيفا النور', en: 'Eva Noor' },
      email: `${uniqueWord()}@midad.example`,
      roles: ['مدير النظام', 'محرر الديسك'],
      uiLanguage: 'English',
    })
    // The checker opens a page of its own beside this one, which only a context of ours lets it do.
    const context = await browser.newContext({ baseURL, locale: 'en' })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await signIn(page, account)
    await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible()
    await expectAccessibleEverywhere(page, 'article list')
    await page.goto('/newsroom/people')
    await expectAccessibleEverywhere(page, 'people')
    await page.goto('/newsroom/activity')
    await expectAccessibleEverywhere(page, 'activity')
    await page.goto('/newsroom/sections')
    await expectAccessibleEverywhere(page, 'sections')
    await openFromList(page, /Six Arab cities sign/, 'Six Arab cities')
    await expect(paper(page)).toBeVisible()
    await expectAccessibleEverywhere(page, 'editor')
    await page.context().close()
  })

  test('a refusal', async ({ enter }) => {
    const page = await enter('lina')
    await page.goto('/newsroom/people')
    await expect(page.getByRole('heading', { name: 'This page is outside your permissions' })).toBeVisible()
    await expectAccessibleEverywhere(page, 'refusal')
  })
})
