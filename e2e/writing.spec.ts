import type { Page } from '@playwright/test'
import type { MomentText } from '@/lib/history/history'
import { draftOf, expectSaved, savedBlocks } from './support/draft'
import { holdBack } from './support/hold-back'
import { pastArticle } from './support/past'
import { addPerson, enterAs, signIn } from './support/people'
import { expect, test } from './support/test'
import { announced, beginOnlyStory, beginStory, paper, saved, typeArticle, typeBlocks } from './support/write'

/** Holds every change on its way to the server until the function it gives is called. */
const holdChanges = (page: Page) => holdBack(page, '**/api/articles/*/steps')

/** The version on which the next change of this page is made. */
async function versionOfNextChange(page: Page): Promise<number> {
  const [request] = await Promise.all([page.waitForRequest('**/steps'), page.keyboard.type('.')])
  return request.postDataJSON().version
}

/** How many letters of the text the history credits to whom. */
async function lettersBy(page: Page): Promise<Record<string, number>> {
  const { version } = await draftOf(page)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const response = await page.request.get(`/api/articles/${id}/history/text?version=${version}`)
  const { people } = (await response.json()) as MomentText
  const writers = people.filter(({ letters }) => letters > 0)
  return Object.fromEntries(writers.map(({ name, letters }) => [name?.ar ?? '', letters]))
}

test('a new story opens with the caret in its headline, and Enter leads to the standfirst and the body', async ({
  enter,
}) => {
  const page = await enter('salma')
  await beginStory(page)
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['عنوان الخبر', 'ملخص الخبر', 'الفقرة الأولى', 'الفقرة الثانية'])
  await expect(saved(page)).toBeVisible()
  await expectSaved(page, ['عنوان الخبر', 'ملخص الخبر', 'الفقرة الأولى', 'الفقرة الثانية'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('عنوان الخبر')
})

test('a click on the empty paper below the text goes on at its end', async ({ begin }) => {
  const page = await begin('salma')
  await typeArticle(page, { headline: 'عنوان', standfirst: 'ملخص', paragraphs: ['أول الكلام'] })
  await page
    .getByRole('textbox', { name: 'الوسوم' })
    .or(page.getByRole('combobox', { name: 'الوسوم' }))
    .first()
    .focus()
  const text = await paper(page).boundingBox()
  if (!text) throw new Error('the text is not shown')
  await page.mouse.click(text.x + text.width / 2, text.y + text.height + 40)
  await page.keyboard.type(' وآخره')
  await expect(paper(page)).toContainText('أول الكلام وآخره')
})

/** How far the caret is below the bar above the text and above the lower edge of the screen, in pixels: negative where it is hidden. */
async function roomOfCaret(page: Page): Promise<{ above: number; below: number }> {
  const bottomOfBar = await page
    .getByRole('toolbar', { name: 'أدوات النص' })
    .getByRole('button')
    .evaluateAll((buttons) => Math.max(...buttons.map((button) => button.getBoundingClientRect().bottom)))
  return page.evaluate((bottom) => {
    const caret = getSelection()?.getRangeAt(0).getBoundingClientRect()
    if (!caret?.height) throw new Error('the caret is not in a text')
    return { above: caret.top - bottom, below: innerHeight - caret.bottom }
  }, bottomOfBar)
}

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 700 }],
  ['a desktop', { width: 1280, height: 800 }],
] as const)
  test(`on ${device}, the caret goes through a long text and never hides behind the bar above it`, async ({
    enter,
  }) => {
    const page = await enter('salma')
    await page.setViewportSize(viewport)
    await beginStory(page)
    await typeBlocks(page, [
      'عنوان',
      'ملخص',
      ...Array.from({ length: 30 }, (_, index) => `الفقرة ${index + 1} من النص`),
    ])
    await expect.poll(async () => (await roomOfCaret(page)).below).toBeGreaterThan(0)
    for (let line = 29; line > 5; line -= 1) {
      await page.keyboard.press('ArrowUp')
      await expect
        .poll(async () => (await roomOfCaret(page)).above, `above paragraph ${line}`)
        .toBeGreaterThanOrEqual(0)
    }
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' وآخره')
    await expect.poll(async () => (await roomOfCaret(page)).below).toBeGreaterThan(0)
  })

test('two people write in one article at the same time and see the same text', async ({ begin, enter }) => {
  const salma = await begin('salma')
  await typeBlocks(salma, ['قمة في الدوحة', '', 'بدأت القمة صباح اليوم'])
  await expect(saved(salma)).toBeVisible()

  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toContainText('بدأت القمة صباح اليوم')
  await salma.keyboard.type('، وحضرها 12 وزيراً')
  await expect(paper(rania)).toContainText('بدأت القمة صباح اليوم، وحضرها 12 وزيراً')

  // Rania at the beginning of the same paragraph, Salma at its end.
  await paper(rania).getByText('بدأت القمة').click()
  await rania.keyboard.press('Home')
  await Promise.all([
    rania.keyboard.type('الدوحة - الشرق. ', { delay: 25 }),
    salma.keyboard.type(' من دول المنطقة', { delay: 25 }),
  ])
  // The house writes a dash between spaces, wherever somebody else types meanwhile.
  const paragraph = 'الدوحة – الشرق. بدأت القمة صباح اليوم، وحضرها 12 وزيراً من دول المنطقة'
  for (const page of [salma, rania]) {
    await expect(page.getByRole('paragraph').filter({ hasText: 'بدأت القمة' })).toHaveText(paragraph)
    await expect(saved(page)).toBeVisible()
  }
  await expectSaved(salma, ['قمة في الدوحة', '', paragraph])

  // Both stand where the log stands.
  const { version } = await draftOf(salma)
  expect(await versionOfNextChange(salma)).toBe(version)
  await expect(paper(rania)).toContainText('المنطقة.')
  expect(await versionOfNextChange(rania)).toBe(version + 1)
})

for (const { language, who, begin, words } of [
  { language: 'Arabic', who: 'yasser', begin: beginStory, words: [' كلمة', ' أخرى', ' ثالثة'] },
  { language: 'English', who: 'adam', begin: beginOnlyStory, words: [' a', ' few', ' words'] },
] as const) {
  test(`in ${language}, saving says nothing to screen readers while all is well`, async ({ enter }) => {
    const page = await enter(who)
    await begin(page)
    await typeBlocks(page, ['عنوان', 'ملخص', 'أول'])
    await expect(saved(page)).toBeVisible()
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        })
    })
    for (const word of words) {
      await page.keyboard.type(word)
      await expect(paper(page)).toContainText(word)
      await expect(saved(page)).toBeVisible()
    }
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([])
  })
}

test('an article that is opened again says when it was last saved', async ({ begin, enter }) => {
  const page = await begin('yasser')
  await page.keyboard.type('ارتفاع أسعار النفط')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(saved(page)).toBeVisible()
  await expect(page.getByText('لا تعديلات بعد')).toBeHidden()
  const rania = await enter('rania')
  await rania.goto(
    await pastArticle([{ by: 'salma', at: '2026-01-10T09:00:00Z', headline: 'مقدمات الشتاء', paragraphs: ['نص'] }]),
  )
  await expect(rania.getByText(/^حُفظ 10 يناير 2026.* 12:00$/)).toBeVisible()
})

for (const { language, who, begin, yesterday } of [
  { language: 'Arabic', who: 'yasser', begin: beginStory, yesterday: /^حُفظ \d+ \S+ \d{4}.* \d\d:\d\d$/ },
  { language: 'English', who: 'adam', begin: beginOnlyStory, yesterday: /^Saved \d+ \S+ \d{4}.* \d\d:\d\d$/ },
] as const) {
  test(`in ${language}, a tab left open over night says which day it was saved`, async ({ enter }) => {
    const page = await enter(who)
    await page.clock.install()
    await begin(page)
    await typeBlocks(page, ['عنوان', 'ملخص', 'نص'])
    await expect(saved(page)).toBeVisible()
    await page.clock.fastForward('24:00:00')
    await expect(page.getByText(yesterday)).toBeVisible()
  })
}

test('"saved" is said only when the server has committed what was typed', async ({ begin }) => {
  const page = await begin('yasser')
  await expect(page.getByText('لا تعديلات بعد')).toBeVisible()
  const letThrough = await holdChanges(page)
  await page.keyboard.type('ارتفاع أسعار النفط')
  await expect(page.getByText('جارٍ الحفظ…')).toBeVisible()
  await expect(saved(page)).toBeHidden()
  expect(await savedBlocks(page)).toEqual(['', '', ''])
  letThrough()
  await expect(saved(page)).toBeVisible()
  await expectSaved(page, ['ارتفاع أسعار النفط', '', ''])
})

test('without a network the text is kept on the device, and merged with that of others afterwards', async ({
  begin,
  enter,
}) => {
  const salma = await begin('salma')
  await typeBlocks(salma, ['عودة الرحلات الجوية', '', 'الفقرة الأولى'])
  await expect(saved(salma)).toBeVisible()
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toContainText('الفقرة الأولى')

  await salma.context().setOffline(true)
  await salma.keyboard.press('Enter')
  await salma.keyboard.type('كُتبت بلا اتصال')
  await expect(announced(salma, 'بلا اتصال: محفوظ على هذا الجهاز')).toBeVisible()
  await expect(saved(salma)).toBeHidden()
  await rania.getByText('عودة الرحلات الجوية').click()
  await rania.keyboard.press('End')
  await rania.keyboard.type(' إلى بيروت')
  await expect(saved(rania)).toBeVisible()
  expect(await savedBlocks(rania)).toEqual(['عودة الرحلات الجوية إلى بيروت', '', 'الفقرة الأولى'])

  await salma.context().setOffline(false)
  const all = ['عودة الرحلات الجوية إلى بيروت', '', 'الفقرة الأولى', 'كُتبت بلا اتصال']
  await expectSaved(rania, all)
  await expect(saved(salma)).toBeVisible()
  for (const page of [salma, rania]) await expect(paper(page)).toHaveText(all.join(''))
})

test('a lost acknowledgement does not double the text', async ({ begin }) => {
  const page = await begin('yasser')
  let lost = 0
  await page.route('**/api/articles/*/steps', async (route) => {
    if (lost++ > 1) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await typeBlocks(page, ['تراجع الليرة', 'ملخص', 'فقرة وحيدة'])
  await expect(saved(page)).toBeVisible({ timeout: 30_000 })
  expect(lost).toBeGreaterThan(0)
  await expectSaved(page, ['تراجع الليرة', 'ملخص', 'فقرة وحيدة'])
  await expect(paper(page)).toHaveText('تراجع الليرةملخصفقرة وحيدة')
})

test('when the account is suspended, the text stays on the device and is saved after the return', async ({
  browser,
  baseURL,
  enter,
}) => {
  const admin = await enter('huda')
  const account = await addPerson(admin, 'مراسل')
  const page = await enterAs(browser, baseURL ?? '', account)
  await beginStory(page)
  await page.keyboard.type('عنوان محفوظ')
  await expect(saved(page)).toBeVisible()

  await admin.getByRole('button', { name: `حساب ${account.name}: خيارات` }).click()
  await admin.getByRole('menuitem', { name: 'إيقاف الحساب' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'إيقاف الحساب' }).click()
  await expect(admin.getByText(`أُوقف حساب ${account.name}.`)).toBeVisible()

  await page.keyboard.type(' وبقية كُتبت بعد الإيقاف')
  const notice = page.getByRole('alert').filter({ hasText: 'انتهت الجلسة' })
  await expect(notice).toContainText('ما كُتب محفوظ على هذا الجهاز')
  await expect(announced(page, 'انتهت الجلسة')).toBeVisible()
  await page.keyboard.type(' وما زالت تُكتب')
  await expect(saved(page)).toBeHidden()

  await admin.getByRole('button', { name: `حساب ${account.name}: خيارات` }).click()
  await admin.getByRole('menuitem', { name: 'إعادة التنشيط' }).click()
  await expect(admin.getByText(`أُعيد تنشيط حساب ${account.name}.`)).toBeVisible()
  const [entrance] = await Promise.all([
    page.waitForEvent('popup'),
    notice.getByRole('link', { name: 'تسجيل الدخول' }).click(),
  ])
  await signIn(entrance, account)
  await entrance.close()
  await notice.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await expect(notice).toBeHidden()
  await expect(saved(page)).toBeVisible()
  await expectSaved(page, ['عنوان محفوظ وبقية كُتبت بعد الإيقاف وما زالت تُكتب', '', ''])
  await page.context().close()
})

test('on a shared computer nobody sends the text of somebody else as their own', async ({ begin }) => {
  const salma = await begin('salma')
  await typeArticle(salma, { headline: 'مقدمات الشتاء', standfirst: 'ملخص', paragraphs: ['أول الكلام'] })
  const before = ['مقدمات الشتاء', 'ملخص', 'أول الكلام']

  // Her session ends, and a colleague enters in another tab of the same browser, by the address she was at.
  await salma.context().clearCookies()
  const rania = await salma.context().newPage()
  await rania.goto(`/sign-in?from=${new URL(salma.url()).pathname}`)
  await rania.getByRole('button', { name: /رانيا القاضي/ }).click()
  await expect(paper(rania)).toHaveText(before.join(''))

  await salma.bringToFront()
  await salma.keyboard.type(' وآخره')
  const notice = salma.getByRole('alert').filter({ hasText: 'سُجّل الدخول في هذا المتصفح بحساب آخر' })
  await expect(notice).toContainText('محفوظ على هذا الجهاز')
  await expect(announced(salma, 'حساب آخر في هذا المتصفح')).toBeVisible()
  await rania.bringToFront()
  await rania.reload()
  await expect(paper(rania)).toHaveText(before.join(''))
  await paper(rania).getByText('مقدمات الشتاء').click()
  await rania.keyboard.press('End')
  await rania.keyboard.type(' وأمطاره')
  await expect(saved(rania)).toBeVisible()
  await expectSaved(rania, ['مقدمات الشتاء وأمطاره', 'ملخص', 'أول الكلام'])

  // She enters again through the notice, and what she wrote goes on its way as hers.
  const [entrance] = await Promise.all([
    salma.waitForEvent('popup'),
    notice.getByRole('link', { name: 'تسجيل الدخول' }).click(),
  ])
  await entrance.getByRole('button', { name: /سلمى الراوي/ }).click()
  await entrance.waitForURL('**/newsroom/articles/*')
  await entrance.close()
  await notice.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await expect(notice).toBeHidden()
  await expect(saved(salma)).toBeVisible()
  await expectSaved(salma, ['مقدمات الشتاء وأمطاره', 'ملخص', 'أول الكلام وآخره'])
  expect(await lettersBy(salma)).toEqual({
    'سلمى الراوي': 'مقدمات الشتاءملخصأول الكلام وآخره'.length,
    'رانيا القاضي': ' وأمطاره'.length,
  })
})

test('whoever may not change a text reads it, and why', async ({ enter }) => {
  const page = await enter('huda')
  await page.goto('/newsroom?status=published')
  const list = page.getByRole('main').getByRole('listitem')
  await list.first().getByRole('link').first().click()
  await page.waitForURL('**/newsroom/articles/*')
  await expect(paper(page)).toHaveAttribute('aria-readonly', 'true')
  await expect(page.getByText('للقراءة فقط')).toBeVisible()
  await expect(page.getByText(/هذا متاح لدور: مراسل/)).toBeVisible()
  // What changes nothing stays: the directions and the help sheet.
  const bar = page.getByRole('toolbar', { name: 'أدوات النص' })
  await expect(bar.getByRole('button')).toHaveCount(2)
  await bar.getByRole('button', { name: 'إظهار الاتجاهات' }).click()
  await expect(paper(page)).toHaveClass(/shows-directions/)
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' })).toBeVisible()
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'إظهار الاتجاهات' }).click()
  await expect(paper(page)).not.toHaveClass(/shows-directions/)
  const { version } = await draftOf(page)
  const text = await paper(page).textContent()
  expect(text?.length).toBeGreaterThan(10)
  await paper(page).click()
  await page.keyboard.type('زيادة')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(paper(page)).toHaveText(text ?? '')
  expect((await draftOf(page)).version).toBe(version)
})
