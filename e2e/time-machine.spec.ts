import type { Page } from '@playwright/test'
import { expectAccessibleEverywhere } from './support/accessible'
import { savedBlocks } from './support/draft'
import { holdBack } from './support/hold-back'
import { pastArticle } from './support/past'
import { notices, take } from './support/steps'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { paper, typeArticle } from './support/write'

test.describe.configure({ timeout: 120_000 })

const hall = 'قالت مديرة المكتبة إن القاعة تتسع لمئتي قارئ كل يوم.'
const hallLater = 'قالت مديرة المكتبة إن القاعة تتسع لثلاثمئة قارئ كل يوم.'
const quay = 'ويبدأ العمل في الرصيف الشرقي مطلع الشهر المقبل.'
const hours = 'وتفتح المكتبة أبوابها من الثامنة صباحاً حتى العاشرة مساءً'
const plan = 'وكانت البلدية أعلنت الخطة قبل عامين من الآن.'

/** سلمى wrote it at 12:00 in the zone of the edition; رانيا changed a word and took a paragraph out five minutes later. */
function libraryStory() {
  const headline = `مكتبة جديدة في الميناء ${anyNumber()}`
  return pastArticle([
    {
      by: 'salma',
      at: '2026-01-10T09:00:20Z',
      headline,
      standfirst: 'أبوابها مفتوحة.',
      paragraphs: [hall, quay, plan],
    },
    { by: 'rania', at: '2026-01-10T09:05:40Z', headline, standfirst: 'أبوابها مفتوحة.', paragraphs: [hallLater, plan] },
  ])
}

const slider = (page: Page, name: RegExp = /^(اللحظة|Moment)$/) => page.getByRole('slider', { name })
const shown = (page: Page) => page.getByRole('region', { name: /^(النص في|The text on)/ })
const compared = (page: Page) => page.getByRole('region', { name: /^(الفرق بين|What changed between)/ })
const block = (page: Page, text: string) => shown(page).locator('.tm-block').filter({ hasText: text })

test('looking back: what the text said at a minute, and who wrote what', async ({ enter }) => {
  const address = await libraryStory()
  const page = await enter('rania')
  await page.goto(address)
  await page.getByRole('link', { name: 'سجل الزمن' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'سجل الزمن' })).toBeVisible()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /10 يناير 2026، 12:05.*رانيا القاضي/)
  await expect(shown(page)).toContainText('لثلاثمئة')
  await expect(shown(page)).not.toContainText(quay)

  await test.step('each word belongs to whoever wrote it', async () => {
    const writers = page.getByRole('list', { name: 'كتّاب النص' })
    await expect(writers).toContainText('سلمى الراوي')
    await expect(writers).toContainText('رانيا القاضي')
    await expect(shown(page).getByTitle('رانيا القاضي')).toHaveText(/ثلاثم/)
    await expect(block(page, 'لثلاثمئة')).toContainText('سلمى الراوي، رانيا القاضي')
    await expect(block(page, plan)).not.toContainText('رانيا القاضي')
    const colour = (name: string) =>
      shown(page)
        .getByTitle(name)
        .first()
        .evaluate((words) => getComputedStyle(words).borderBottomColor)
    const ofName = (name: string) =>
      writers
        .getByRole('listitem')
        .filter({ hasText: name })
        .locator('.tm-swatch')
        .evaluate((swatch) => getComputedStyle(swatch).borderBottomColor)
    expect(await colour('سلمى الراوي')).not.toBe(await colour('رانيا القاضي'))
    for (const name of ['سلمى الراوي', 'رانيا القاضي']) expect(await colour(name)).toBe(await ofName(name))
  })

  await test.step('a minute before, by keyboard: later is to the left', async () => {
    await slider(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /12:00.*سلمى الراوي/)
    await expect(shown(page)).toContainText(quay)
    await expect(shown(page)).not.toContainText('لثلاثمئة')
    await page.keyboard.press('ArrowLeft')
    await expect(shown(page)).toContainText('لثلاثمئة')
  })
})

test('two moments are compared word by word, and what moved is called moved', async ({ enter }) => {
  const headline = `الخطة والقاعة ${anyNumber()}`
  const address = await pastArticle([
    { by: 'salma', at: '2026-01-10T09:00:00Z', headline, paragraphs: [hall, quay, hours, plan] },
    { by: 'rania', at: '2026-01-10T09:05:00Z', headline, paragraphs: [plan, hallLater, quay, `${hours} إلا الجمعة.`] },
  ])
  const page = await enter('rania')
  await page.goto(`${address}/history`)
  await page.getByRole('button', { name: 'مقارنة لحظتين' }).click()
  await expect(slider(page, /^من لحظة$/)).toHaveAttribute('aria-valuetext', /12:00/)
  await expect(slider(page, /^إلى لحظة$/)).toHaveAttribute('aria-valuetext', /12:05/)
  const rows = compared(page).locator('[data-kind]')
  await expect(compared(page).getByRole('deletion')).toHaveText(['لمئتي'])
  await expect(compared(page).getByRole('insertion')).toHaveText(['لثلاثمئة', ' إلا الجمعة.'])
  await expect(rows.filter({ hasText: 'نُقل إلى أعلى' })).toContainText(plan)

  await test.step('on a phone in one column', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const changed = rows.filter({ hasText: 'القاعة' })
    await expect(changed.getByRole('deletion')).toHaveText(['لمئتي'])
    await expect(changed.getByRole('insertion')).toHaveText(['لثلاثمئة'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test('one paragraph comes back while somebody else has the text open, then all of it', async ({ enter }) => {
  const address = await libraryStory()
  const salma = await enter('salma')
  await salma.goto(address)
  await expect(paper(salma)).toContainText('لثلاثمئة')
  await expect(paper(salma)).not.toContainText(quay)

  const rania = await enter('rania')
  await rania.goto(`${address}/history`)
  await slider(rania).press('Home')
  await block(rania, quay).getByRole('button', { name: 'إعادة هذه الفقرة' }).click()
  await expect(notices(rania).getByText('عادت الفقرة إلى ما كانت عليه.')).toBeVisible()
  await expect(paper(salma)).toContainText(quay)
  await expect(paper(salma)).toContainText('لثلاثمئة')
  expect((await savedBlocks(salma)).slice(2)).toEqual([hallLater, quay, plan])

  await slider(rania).press('Home')
  await rania.getByRole('button', { name: 'إعادة النص كله إلى هذه اللحظة' }).click()
  await rania.getByRole('dialog').getByRole('button', { name: 'إعادة النص كله إلى هذه اللحظة' }).click()
  await expect(notices(rania).getByText(/^عاد النص إلى ما كان عليه/)).toBeVisible()
  await expect(paper(salma)).toContainText('لمئتي')
  await expect(paper(salma)).not.toContainText('لثلاثمئة')

  await test.step('what stood before is kept, with who put it back', async () => {
    const copies = rania.getByRole('complementary', { name: 'نسخ محفوظة' }).getByRole('listitem')
    await expect(copies).toHaveCount(2)
    await expect(copies.first()).toContainText('عند الاستعادة')
    await expect(copies.first()).toContainText('رانيا القاضي')
    await copies.first().getByRole('button').first().click()
    await expect(shown(rania)).toContainText('لثلاثمئة')
  })
  await test.step('what came back belongs to whoever wrote it', async () => {
    await slider(rania).press('End')
    await expect(shown(rania)).toContainText('لمئتي')
    await expect(shown(rania).getByTitle('رانيا القاضي')).toHaveCount(0)
  })
})

test('what comes back is what is shown, also while another moment is on its way', async ({ enter }) => {
  const headline = `الميناء القديم ${anyNumber()}`
  const address = await pastArticle([
    { by: 'salma', at: '2026-01-10T09:00:00Z', headline, paragraphs: [hall, plan] },
    { by: 'salma', at: '2026-01-10T09:05:00Z', headline, paragraphs: [quay, hall, plan] },
    { by: 'rania', at: '2026-01-10T09:10:00Z', headline, paragraphs: [plan] },
  ])
  const page = await enter('rania')
  await page.goto(`${address}/history`)
  await slider(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(shown(page)).toContainText(quay)
  const letThrough = await holdBack(page, '**/history/text?version=*')
  await page.keyboard.press('ArrowRight')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /12:00/)
  await expect(page.getByRole('region', { name: /^النص في .*12:05/ })).toContainText(quay)
  await expect(page.locator('[aria-busy=true]')).toContainText(quay)
  await block(page, hall).getByRole('button', { name: 'إعادة هذه الفقرة' }).click()
  await expect(notices(page).getByText('عادت الفقرة إلى ما كانت عليه.')).toBeVisible()
  letThrough()
  await expect.poll(async () => (await savedBlocks(page, address)).slice(2)).toEqual([hall, plan])

  await test.step('between two moments too', async () => {
    await page.goto(`${address}/history`)
    await page.getByRole('button', { name: 'مقارنة لحظتين' }).click()
    await slider(page, /^من لحظة$/).press('Home')
    await slider(page, /^من لحظة$/).press('ArrowLeft')
    await expect(compared(page).getByRole('deletion')).toHaveText([quay])
    const release = await holdBack(page, '**/history/comparison?*')
    await slider(page, /^من لحظة$/).press('ArrowRight')
    await expect(page.getByRole('region', { name: /^الفرق بين .*12:05/ })).toBeVisible()
    await compared(page).getByRole('button', { name: 'إعادة هذه الفقرة' }).first().click()
    await expect.poll(async () => (await savedBlocks(page, address)).slice(2)).toEqual([quay, hall, plan])
    release()
  })
})

test('what others write meanwhile is added, and a moment that was chosen stays', async ({ enter }) => {
  const address = await libraryStory()
  const rania = await enter('rania')
  const asked: string[] = []
  rania.on('request', (request) => {
    if (request.url().includes('/history/moments')) asked.push(new URL(request.url()).search)
  })
  await rania.goto(`${address}/history`)
  await expect(shown(rania)).toContainText('لثلاثمئة')
  const salma = await enter('salma')
  await salma.goto(address)
  const writes = async (text: string) => {
    await paper(salma).getByText(plan).click()
    await salma.keyboard.press('End')
    await salma.keyboard.type(text)
  }

  await test.step('whoever has chosen nothing sees the newest', async () => {
    await writes(' وبدأ العمل.')
    await expect(shown(rania)).toContainText('وبدأ العمل.', { timeout: 20_000 })
    await expect(slider(rania)).toHaveAttribute('max', '2')
    await expect(slider(rania)).toHaveAttribute('aria-valuetext', /سلمى الراوي/)
  })
  await test.step('whoever has chosen a moment stays at it, is told, and may go on', async () => {
    await slider(rania).press('Home')
    await expect(shown(rania)).toContainText(quay)
    await writes(' وانتهى.')
    await expect(rania.getByRole('status').filter({ hasText: 'تغيّر النص بعد اختيار هذه اللحظة.' })).toBeVisible({
      timeout: 20_000,
    })
    await expect(slider(rania)).toHaveAttribute('aria-valuetext', /12:00/)
    await expect(shown(rania)).toContainText(quay)
    await rania.getByRole('button', { name: 'الانتقال إلى الأحدث' }).click()
    await expect(shown(rania)).toContainText('وانتهى.')
  })
  await test.step('only what is new was asked for', async () => {
    expect(asked.length).toBeGreaterThan(1)
    for (const question of asked) expect(question).toMatch(/[?]from=[1-9]/)
  })
})

test('a moment gets a name, beside those of the desk', async ({ begin, enter }) => {
  const salma = await begin('salma')
  await typeArticle(salma, { headline: `سوق السمك ${anyNumber()}`, standfirst: 'يوم عادي.', paragraphs: [hall] })
  await take(salma, 'submit')
  const rania = await enter('rania')
  await rania.goto(`${salma.url()}/history`)
  await rania.getByRole('button', { name: 'تسمية هذه اللحظة' }).click()
  await rania.getByRole('textbox', { name: 'الاسم' }).fill('قبل الاختصار')
  await rania.getByRole('button', { name: 'حفظ الاسم' }).click()
  const copies = rania.getByRole('complementary', { name: 'نسخ محفوظة' }).getByRole('listitem')
  await expect(copies).toHaveCount(2)
  await expect(copies.nth(0)).toContainText('قبل الاختصار')
  await expect(copies.nth(0)).toContainText('رانيا القاضي')
  await expect(copies.nth(1)).toContainText('عند الإرسال للمراجعة')
  await expect(copies.nth(1)).toContainText('سلمى الراوي')
  await expect(shown(rania).getByTitle('سلمى الراوي').first()).toBeVisible()
})

test('a past moment that gets a name keeps its own time', async ({ enter }) => {
  const page = await enter('rania')
  await page.goto(`${await libraryStory()}/history`)
  await slider(page).press('Home')
  await expect(shown(page)).toContainText(quay)
  await page.getByRole('button', { name: 'تسمية هذه اللحظة' }).click()
  await page.getByRole('textbox', { name: 'الاسم' }).fill('قبل حذف الرصيف')
  await page.getByRole('button', { name: 'حفظ الاسم' }).click()
  const copy = page.getByRole('complementary', { name: 'نسخ محفوظة' }).getByRole('listitem')
  await expect(copy).toContainText('قبل حذف الرصيف')
  await expect(copy).toContainText('رانيا القاضي · 10 يناير 2026، 12:00')
})

test('whoever may not change the text may look back, but puts nothing back', async ({ enter, page: stranger }) => {
  const address = await libraryStory()
  const page = await enter('yasser')
  await page.goto(`${address}/history`)
  await slider(page).press('Home')
  await expect(shown(page)).toContainText(quay)
  await expect(page.getByRole('button', { name: /^(إعادة|تسمية)/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'مقارنة لحظتين' }).click()
  await expect(page.getByRole('button', { name: /^إعادة/ })).toHaveCount(0)

  const id = address.split('/').at(-1)
  for (const question of ['moments', 'text?version=1', 'comparison?from=0&to=1']) {
    expect((await stranger.request.get(`/api/articles/${id}/history/${question}`)).status()).toBe(401)
  }
})

test('everybody can work with it', async ({ enter }) => {
  const page = await enter('rania')
  await page.goto(`${await libraryStory()}/history`)
  for (const part of ['text', 'comparison'] as const) {
    if (part === 'comparison') await page.getByRole('button', { name: 'مقارنة لحظتين' }).click()
    await expect(part === 'text' ? shown(page) : compared(page)).toBeVisible()
    await expectAccessibleEverywhere(page, part)
  }
})

test.describe('in English', () => {
  test.use({ locale: 'en' })

  test('what moved is called moved, one block comes back, and a moment gets a name', async ({ enter }) => {
    const headline = `A quiet harbour ${anyNumber()}`
    const cranes = 'The old cranes beside the eastern quay are painted blue now.'
    const rooms = 'The reading rooms of the new library open to everybody on Monday.'
    const ferry = 'A ferry leaves for the islands every morning at eight o’clock.'
    const address = await pastArticle(
      [
        { by: 'adam', at: '2026-01-10T09:00:00Z', headline, paragraphs: [cranes, rooms, ferry] },
        { by: 'tariq', at: '2026-01-10T09:05:00Z', headline, paragraphs: [ferry, cranes.replace('blue', 'green')] },
      ],
      'en',
    )
    const page = await enter('adam')
    await page.goto(`${address}/history`)
    await page.getByRole('button', { name: 'Compare two moments' }).click()
    await expect(compared(page).locator('[data-kind]').filter({ hasText: 'Moved up' })).toContainText(ferry)
    await page.getByRole('button', { name: 'Stop comparing' }).click()
    await slider(page).press('Home')
    await block(page, rooms).getByRole('button', { name: 'Put this block back' }).click()
    await expect(notices(page).getByText('The block is as it was.')).toBeVisible()
    await slider(page).press('Home')
    await expect(shown(page)).toContainText('blue')
    await page.getByRole('button', { name: 'Name this moment' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Before the paint')
    await page.getByRole('button', { name: 'Save name' }).click()
    const copies = page.getByRole('complementary', { name: 'Kept copies' }).getByRole('listitem')
    await expect(copies).toHaveCount(2)
    await expect(copies.filter({ hasText: 'Before the paint' })).toContainText('Adam Whitlow · 10 January 2026')
    await expect(copies.filter({ hasText: 'When restored' })).toContainText('Adam Whitlow')
    await expectAccessibleEverywhere(page, 'time machine in English')
    await page.goto(address)
    await expect(paper(page)).toContainText(rooms)
    await expect(paper(page)).toContainText('green')
  })

  test('a text is looked back at, compared and put back', async ({ enter }) => {
    const headline = `A quiet harbour ${anyNumber()}`
    const [cranes, rooms] = ['The old cranes are painted blue now.', 'Reading rooms open on Monday.']
    const address = await pastArticle(
      [
        { by: 'adam', at: '2026-01-10T09:00:00Z', headline, paragraphs: [cranes, rooms] },
        { by: 'tariq', at: '2026-01-10T09:05:00Z', headline, paragraphs: [cranes.replace('blue', 'green')] },
      ],
      'en',
    )
    const page = await enter('adam')
    await page.goto(address)
    await page.getByRole('link', { name: 'Time machine' }).click()
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /10 January 2026, 12:05.*Tariq Al-Omari/)
    await slider(page).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(shown(page)).toContainText(rooms)
    await expect(block(page, rooms)).toContainText('Adam Whitlow')
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Compare two moments' }).click()
    await expect(compared(page).getByRole('deletion')).toHaveText(['blue', rooms])
    await expect(compared(page).getByRole('insertion')).toHaveText(['green'])
    await page.getByRole('button', { name: 'Stop comparing' }).click()
    await slider(page).press('Home')
    await page.getByRole('button', { name: 'Put the whole text back to this moment' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Put the whole text back to this moment' }).click()
    await expect(notices(page).getByText(/^The text is as it was/)).toBeVisible()
    await page.getByRole('link', { name: 'Back to the text' }).click()
    await expect(paper(page)).toContainText(cranes)
    await expect(paper(page)).toContainText(rooms)
  })
})
