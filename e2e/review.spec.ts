import type { Page } from '@playwright/test'
import { schemaVersion } from '@/lib/body/schema'
import { expectAccessibleEverywhere } from './support/accessible'
import { draftOf, expectSaved, savedBlocks } from './support/draft'
import { caretAfter, selectWords, suggested } from './support/passage'
import { body, dock, handIn, join, openDock } from './support/review'
import { addressOnSite, take } from './support/steps'
import { expect, test } from './support/test'
import { paper, saved, typeArticle } from './support/write'

// Stories of several people, each with a browser of their own.
test.describe.configure({ timeout: 120_000 })

const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

async function suggestThree(salma: Page): Promise<void> {
  await selectWords(salma, 'صباح')
  await salma.keyboard.type('مساء')
  await caretAfter(salma, 'القمة')
  await salma.keyboard.type(' العربية')
  await selectWords(salma, ' في الدوحة')
  await salma.keyboard.press('Delete')
  await expect.poll(() => suggested(salma)).toEqual(['+ العربية', '-صباح', '+مساء', '- في الدوحة'])
  await expect(saved(salma)).toBeVisible()
}

test('a reporter suggests on a text that was handed in; the desk sees whose it is and decides one by one', async ({
  enter,
}) => {
  const salma = await enter('salma')
  const headline = await handIn(salma)
  await suggestThree(salma)
  const rania = await join(await enter('rania'), salma)
  await expect.poll(() => suggested(rania)).toHaveLength(4)
  await expect(rania.getByTitle(/^إضافة مقترحة: سلمى الراوي، .* \d\d:\d\d$/).first()).toBeVisible()
  await expect(rania.getByTitle(/^حذف مقترح: سلمى الراوي، .* \d\d:\d\d$/).first()).toBeVisible()

  await openDock(rania)
  const list = dock(rania).getByRole('region', { name: /الاقتراحات/ })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(list.getByRole('listitem').first()).toContainText('سلمى الراوي')
  await expect(list.getByRole('listitem').first().locator('time')).toHaveText(/\d\d:\d\d/)
  await list.getByRole('button', { name: 'قبول اقتراح سلمى الراوي: إضافة «العربية»' }).click()
  await list.getByRole('button', { name: 'رفض اقتراح سلمى الراوي: حذف «صباح» · إضافة «مساء»' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expectSaved(rania, [headline, 'ملخص قصير.', 'بدأت القمة العربية صباح اليوم في الدوحة وحضرها عشرون وزيراً'])
  await rania.getByRole('button', { name: 'قبول الكل' }).click()
  await expect(list).toContainText('لا اقتراحات في النص.')
  const after = [headline, 'ملخص قصير.', 'بدأت القمة العربية صباح اليوم وحضرها عشرون وزيراً']
  await expectSaved(rania, after)
  await expect(paper(salma)).toHaveText(after.join(''))

  // What was accepted can be taken back, as any change.
  await paper(rania).focus()
  await rania.keyboard.press('Control+z')
  await expect.poll(() => suggested(rania)).toEqual(['- في الدوحة'])
  await rania.getByRole('button', { name: 'رفض الكل' }).click()
  await expectSaved(rania, [headline, 'ملخص قصير.', 'بدأت القمة العربية صباح اليوم في الدوحة وحضرها عشرون وزيراً'])
})

test('suggested paragraphs, headings and bold words go back to what was when all is rejected', async ({ enter }) => {
  const salma = await enter('salma')
  const headline = await handIn(salma)
  const before = (await draftOf(salma)).doc
  await caretAfter(salma, 'اليوم')
  await salma.keyboard.press('Enter')
  await salma.keyboard.type('سطر جديد')
  await selectWords(salma, 'الدوحة')
  await salma.keyboard.press('Control+b')
  await caretAfter(salma, 'بدأت')
  await salma.keyboard.press('Control+Alt+2')
  await caretAfter(salma, headline)
  await salma.keyboard.type('!')
  await expect(saved(salma)).toBeVisible()
  const rania = await join(await enter('rania'), salma)
  await expect(paper(rania)).toContainText('سطر جديد')
  await openDock(rania)
  await rania.getByRole('button', { name: 'رفض الكل' }).click()
  await expect.poll(async () => (await draftOf(rania)).doc).toEqual(before)
})

test('the desk writes and deletes at the end of a paragraph that a reporter suggests to part; the break stays to be decided', async ({
  enter,
}) => {
  const salma = await enter('salma')
  const headline = await handIn(salma)
  await caretAfter(salma, 'القمة')
  await salma.keyboard.press('Enter')
  await expect(paper(salma).getByRole('paragraph')).toHaveCount(3)
  await expect(saved(salma)).toBeVisible()
  const rania = await join(await enter('rania'), salma)
  await expect(paper(rania).getByRole('paragraph')).toHaveCount(3)
  await caretAfter(rania, 'القمة')
  await rania.keyboard.press('End')
  await rania.keyboard.type('!')
  await expect(paper(rania)).toContainText('القمة')
  await rania.keyboard.press('Backspace')
  await rania.keyboard.press('Backspace')
  await expect(paper(rania)).not.toContainText('القمة')
  await openDock(rania)
  await rania.getByRole('button', { name: 'رفض الكل' }).click()
  await expectSaved(rania, [headline, 'ملخص قصير.', body.replace('القمة', 'القم')])
})

test('whoever may only suggest has every menu; what it does is suggested', async ({ enter }) => {
  const salma = await enter('salma')
  await handIn(salma)
  const before = (await draftOf(salma)).doc
  const bar = salma.getByRole('toolbar', { name: 'أدوات النص' })
  await bar.getByRole('button', { name: 'اختصارات لوحة المفاتيح' }).click()
  await expect(salma.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' })).toBeVisible()
  await salma.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'إظهار الاتجاهات' }).click()
  await expect(paper(salma)).toHaveClass(/shows-directions/)
  await bar.getByRole('button', { name: 'إظهار الاتجاهات' }).click()

  await selectWords(salma, 'الدوحة')
  await expect(salma.getByRole('toolbar', { name: 'تنسيق النص المحدد' })).toBeVisible()
  await salma.keyboard.press('Control+k')
  const dialog = salma.getByRole('dialog', { name: 'رابط' })
  await dialog.getByRole('textbox', { name: 'عنوان الرابط' }).fill('example.com')
  await salma.keyboard.press('Enter')
  await expect.poll(() => suggested(salma)).toEqual(['-الدوحة', '+الدوحة'])
  await expect(paper(salma).getByRole('link', { name: 'الدوحة' })).toHaveCount(1)

  // A table below the text, with the caret in it.
  await caretAfter(salma, 'وزيراً')
  await salma.keyboard.press('Enter')
  await salma.keyboard.type('/جدول')
  await expect(salma.getByRole('listbox', { name: 'المكوّنات' }).getByRole('option')).toHaveCount(1)
  await salma.keyboard.press('Enter')
  await salma.getByRole('dialog').getByRole('button', { name: 'إدراج' }).click()
  await expect(paper(salma).getByRole('table')).toBeVisible()
  await salma.keyboard.type('أول خلية')
  await expect(paper(salma).getByRole('columnheader').first()).toHaveText('أول خلية')
  await expect(salma.getByRole('button', { name: 'صف بعده' })).toBeVisible()

  // Moved by its handle, and by a key.
  await paper(salma).getByText('ملخص قصير.').hover()
  await paper(salma).getByText('وحضرها عشرون').hover()
  await salma.getByRole('button', { name: 'خيارات هذا المكوّن' }).click()
  await salma.getByRole('menuitem', { name: 'نقل إلى أسفل' }).click()
  await expect(paper(salma).getByText('وحضرها عشرون')).toHaveCount(2)
  await salma.keyboard.press('Alt+Shift+ArrowUp')
  await expect(paper(salma).getByText('وحضرها عشرون')).toHaveCount(1)
  await expect(saved(salma)).toBeVisible()

  const rania = await join(await enter('rania'), salma)
  await expect(paper(rania).getByRole('table')).toBeVisible()
  await openDock(rania)
  await rania.getByRole('button', { name: 'رفض الكل' }).click()
  await expect.poll(async () => (await draftOf(rania)).doc).toEqual(before)
})

test('what the house writes is suggested, Backspace gives back what was typed, and a refusal says why', async ({
  enter,
}) => {
  const salma = await enter('salma')
  await handIn(salma)
  const told = (words: RegExp) => salma.getByText(words).first()
  await caretAfter(salma, 'القمة')
  await salma.keyboard.type(',')
  await expect.poll(() => suggested(salma)).toEqual(['+،'])
  await salma.keyboard.press('Backspace')
  await expect.poll(() => suggested(salma)).toEqual(['+,'])
  // What was written before the story was handed in is not taken back by undo.
  await salma.keyboard.press('Control+z')
  await salma.keyboard.press('Control+z')
  await salma.keyboard.press('Control+z')
  await expect.poll(() => suggested(salma)).toEqual([])
  await salma.keyboard.press('Control+z')
  await expect(told(/لا يمكن التراجع عن هذا/)).toBeVisible()
  await expect(paper(salma)).toContainText(body)

  const rania = await join(await enter('rania'), salma)
  const choice = rania.getByRole('button', { name: 'اقتراح تعديلات' })
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
  await caretAfter(rania, 'اليوم')
  await rania.keyboard.type(' العربية')
  await expect(saved(rania)).toBeVisible()
  await expect.poll(() => suggested(salma)).toEqual(['+ العربية'])
  await caretAfter(salma, 'العربية')
  await salma.keyboard.press('Alt+Shift+ArrowDown')
  await salma.keyboard.press('Control+Shift+8')
  await expect(told(/فيه نص اقترحه زميل/)).toBeVisible()
  expect(await suggested(salma)).toEqual(['+ العربية'])
})

test('one suggests while another edits: both see the same, and each change is what it was meant to be', async ({
  enter,
}) => {
  const salma = await enter('salma')
  const headline = await handIn(salma)
  const rania = await join(await enter('rania'), salma)
  await caretAfter(salma, 'القمة')
  await caretAfter(rania, 'وزيراً')
  await Promise.all([
    salma.keyboard.type(' العربية الطارئة', { delay: 20 }),
    rania.keyboard.type(' ورئيسان', { delay: 20 }),
  ])
  for (const page of [salma, rania]) {
    await expect(saved(page)).toBeVisible()
    await expect(paper(page)).toContainText('القمة العربية الطارئة صباح')
    await expect(paper(page)).toContainText('عشرون وزيراً ورئيسان')
    await expect.poll(() => suggested(page)).toEqual(['+ العربية الطارئة'])
  }
  await openDock(rania)
  const rejectAll = rania.getByRole('button', { name: 'رفض الكل' })
  const place = await rejectAll.boundingBox()
  await caretAfter(salma, 'عشرون')
  await salma.keyboard.type(' ألف')
  await expect(
    dock(rania)
      .getByRole('region', { name: /الاقتراحات/ })
      .getByRole('listitem'),
  ).toHaveCount(2)
  // What is suggested meanwhile leaves the button where she aims at it.
  expect(await rejectAll.boundingBox()).toEqual(place)
  await rejectAll.click()
  await expectSaved(salma, [headline, 'ملخص قصير.', `${body} ورئيسان`])
})

test('a suggestion that its author changes offline while the desk decides about it: nothing is lost', async ({
  enter,
}) => {
  const salma = await enter('salma')
  const headline = await handIn(salma)
  await caretAfter(salma, 'القمة')
  await salma.keyboard.type(' العربية')
  await caretAfter(salma, 'الدوحة')
  await salma.keyboard.type(' القديمة')
  await expect(saved(salma)).toBeVisible()
  const rania = await join(await enter('rania'), salma)
  await expect.poll(() => suggested(rania)).toEqual(['+ العربية', '+ القديمة'])

  await salma.context().setOffline(true)
  await selectWords(salma, 'العربية')
  await salma.keyboard.type('الخليجية')
  await caretAfter(salma, 'القد')
  await salma.keyboard.type('س')
  await openDock(rania)
  await rania.getByRole('button', { name: 'قبول اقتراح سلمى الراوي: إضافة «العربية»' }).click()
  await rania.getByRole('button', { name: 'رفض اقتراح سلمى الراوي: إضافة «القديمة»' }).click()
  await expectSaved(rania, [headline, 'ملخص قصير.', body.replace('القمة', 'القمة العربية')])

  await salma.context().setOffline(false)
  for (const page of [salma, rania]) {
    await expect.poll(() => suggested(page), { timeout: 20_000 }).toEqual(['-العربية', '+الخليجية'])
    await expect(saved(page)).toBeVisible()
  }
  await expect(salma.getByText(/^لم يقبل الخادم/)).toHaveCount(0)

  await test.step('what she wrote in the rejected one is kept, and goes back as a suggestion', async () => {
    const lost = salma.getByRole('region', { name: /^نص لم يجد مكانه/ })
    await expect(lost).toContainText('س')
    await caretAfter(salma, 'عشرون وزيراً')
    await salma.keyboard.press('Enter')
    await lost.getByRole('button', { name: 'إدراجه عند المؤشر' }).click()
    await expect(lost).toHaveCount(0)
    await expect(saved(salma)).toBeVisible()
  })
  await rania.getByRole('button', { name: 'قبول الكل' }).click()
  await expect.poll(() => savedBlocks(rania)).toContain(body.replace('القمة', 'القمة الخليجية'))
  expect((await savedBlocks(rania)).join('|')).toMatch(/[|]س/)
})

test('a deletion made offline over what a colleague suggested meanwhile is not made, and told', async ({ enter }) => {
  const salma = await enter('salma')
  await handIn(salma)
  const rania = await join(await enter('rania'), salma)
  const choice = rania.getByRole('button', { name: 'اقتراح تعديلات' })
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')

  await salma.context().setOffline(true)
  await selectWords(salma, 'القمة صباح')
  await salma.keyboard.press('Delete')
  await expect.poll(() => suggested(salma)).toEqual(['-القمة صباح'])
  await caretAfter(rania, 'القمة')
  await rania.keyboard.type(' العربية')
  await expect(saved(rania)).toBeVisible()

  await salma.context().setOffline(false)
  await expect(salma.getByText(/^وصل الحذف أو التعديل في «القمة العربية صباح» متأخراً/).first()).toBeVisible({
    timeout: 20_000,
  })
  for (const page of [salma, rania]) {
    await expect.poll(() => suggested(page)).toEqual(['+ العربية'])
    await expect(saved(page)).toBeVisible()
  }
})

test('a direct change smuggled past the page is refused by the server, in words', async ({ enter }) => {
  const salma = await enter('salma')
  await handIn(salma)
  const send = async (steps: object[]) => {
    const { version } = await draftOf(salma)
    const data = { version, clientId: 'browser-test', schemaVersion, steps }
    return salma.request.post(`/api/articles/${idOf(salma)}/steps`, { data })
  }
  const before = await savedBlocks(salma)
  const insertion = { type: 'insertion', attrs: { id: '00000000-0000-4000-8000-000000000001' } }
  const marked = { type: 'text', text: 'مقترح', marks: [insertion] }
  const plain = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'مهرّب' }] } }
  const suggestion = { stepType: 'replace', from: 1, to: 1, slice: { content: [marked] } }
  for (const steps of [[plain], [suggestion, plain], [{ stepType: 'replace', from: 1, to: 2 }]]) {
    const answer = await send(steps)
    expect([answer.status(), await answer.json()]).toMatchObject([403, { details: { reason: 'suggestions_only' } }])
  }
  expect(await savedBlocks(salma)).toEqual(before)
  expect((await send([suggestion])).status()).toBe(200)
  // Acceptance is the desk's.
  const accept = { stepType: 'removeMark', mark: insertion, from: 1, to: 6 }
  expect((await send([accept])).status()).toBe(403)
})

test('whoever may edit can choose to suggest; the choice stays on the device', async ({ begin }) => {
  const rania = await begin('rania')
  await typeArticle(rania, { headline: 'عنوان', standfirst: '', paragraphs: [body] })
  const choice = rania.getByRole('button', { name: 'اقتراح تعديلات' })
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
  await caretAfter(rania, 'القمة')
  await rania.keyboard.type(' العربية')
  await expect.poll(() => suggested(rania)).toEqual(['+ العربية'])
  await expect(saved(rania)).toBeVisible()
  await rania.reload()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
  await choice.click()
  await caretAfter(rania, 'اليوم')
  await rania.keyboard.type(' فعلاً')
  await expect(paper(rania)).toContainText('اليوم فعلاً')
  expect(await suggested(rania)).toEqual(['+ العربية'])
  // From one to the next without the mouse.
  await rania.keyboard.press('F8')
  await expect.poll(() => rania.evaluate(() => document.getSelection()?.toString())).toBe(' العربية')
})

test('readers get neither suggestions nor comments, and the page warns before', async ({ enter, request }) => {
  const salma = await enter('salma')
  const headline = await handIn(salma)
  await suggestThree(salma)
  const tariq = await join(await enter('tariq'), salma)
  await selectWords(tariq, 'وزيراً')
  await tariq.keyboard.press('Control+Alt+m')
  await dock(tariq).getByRole('textbox', { name: 'نص التعليق' }).fill('سرّ لا يخرج من غرفة الأخبار')
  await dock(tariq).getByRole('button', { name: 'إرسال' }).click()
  await expect(dock(tariq).getByText('سرّ لا يخرج من غرفة الأخبار')).toBeVisible()
  await dock(tariq).getByRole('button', { name: 'إغلاق', exact: true }).first().click()
  await tariq.reload()
  await expect(tariq.getByText('اقتراحات لم يُبتّ فيها: 3')).toHaveCount(1)
  await take(tariq, 'approve')
  await take(tariq, 'publish')
  const address = await addressOnSite(tariq)
  const page = await (await request.get(address)).text()
  expect(page).toContain(headline)
  expect(page).toContain(body)
  const api = await (await request.get(`/api/articles/${idOf(tariq)}/review`)).text()
  for (const secret of ['العربية', 'مساء', 'سرّ لا يخرج', 'data-suggestion', 'data-comment', '\u200B'])
    for (const text of [page, api]) expect(text).not.toContain(secret)
})

test('everybody can review: names, keys, colours, and a phone', async ({ enter }) => {
  const salma = await enter('salma')
  await handIn(salma)
  await suggestThree(salma)
  const rania = await join(await enter('rania'), salma)
  await selectWords(rania, 'اليوم')
  await rania.keyboard.press('Control+Alt+m')
  await dock(rania).getByRole('textbox', { name: 'نص التعليق' }).fill('تعليق @س')
  await expect(rania.getByRole('option').first()).toBeVisible()
  await rania.keyboard.press('Escape')
  await dock(rania).getByRole('button', { name: 'إرسال' }).click()
  await expect(dock(rania).getByRole('listitem').filter({ hasText: 'تعليق @س' }).first()).toBeVisible()
  await expectAccessibleEverywhere(rania, 'review')
  // On the phone the list is used with the keyboard or a finger alone.
  await dock(rania)
    .getByRole('button', { name: /^قبول اقتراح سلمى الراوي: إضافة «العربية»/ })
    .focus()
  await rania.keyboard.press('Enter')
  await expect(dock(rania).getByRole('button', { name: /إضافة «العربية»/ })).toHaveCount(0)
  await rania.keyboard.press('Escape')
  await expect(dock(rania)).toBeHidden()
  await expect(rania.getByRole('button', { name: 'المراجعة والتعليقات' })).toBeFocused()
})

test.describe('in English', () => {
  test.use({ locale: 'en' })

  test('whoever may edit chooses to suggest; words, deletions and bold are accepted and rejected, one by one and all', async ({
    begin,
  }) => {
    const adam = await begin('adam', 'en')
    await typeArticle(adam, {
      headline: 'Summit',
      standfirst: '',
      paragraphs: ['The summit began this morning in Doha with twenty ministers'],
    })
    const before = (await draftOf(adam)).doc
    const choice = adam.getByRole('button', { name: 'Suggest changes' })
    await choice.click()
    await expect(choice).toHaveAttribute('aria-pressed', 'true')
    await caretAfter(adam, 'The ')
    await adam.keyboard.type('Arab ')
    await selectWords(adam, ' this morning')
    await adam.keyboard.press('Delete')
    await selectWords(adam, 'Doha')
    await adam.keyboard.press('Control+b')
    await expect.poll(() => suggested(adam)).toEqual(['+Arab ', '- this morning', '-Doha', '+Doha'])
    await openDock(adam)
    const list = dock(adam).getByRole('region', { name: /Suggestions/ })
    await expect(list.getByRole('listitem')).toHaveCount(3)
    await expect(list.getByRole('listitem').first().locator('time')).toHaveText(/\d\d:\d\d/)
    await list.getByRole('button', { name: 'Reject suggestion of Adam Whitlow: delete “this morning”' }).click()
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await list.getByRole('button', { name: 'Accept suggestion of Adam Whitlow: add “Arab”' }).click()
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await adam.getByRole('button', { name: 'Accept all' }).click()
    await expect(paper(adam).getByRole('strong')).toHaveText('Doha')
    await expectSaved(adam, ['Summit', '', 'The Arab summit began this morning in Doha with twenty ministers'])
    await paper(adam).focus()
    for (let undone = 0; undone < 2; undone += 1) await adam.keyboard.press('Control+z')
    await adam.getByRole('button', { name: 'Reject all' }).click()
    await expect.poll(async () => (await draftOf(adam)).doc).toEqual(before)
  })

  test('a colleague suggests and comments; the editor accepts', async ({ begin, enter }) => {
    const tariq = await begin('tariq', 'en')
    await typeArticle(tariq, {
      headline: 'Summit',
      standfirst: '',
      paragraphs: ['The summit began this morning in Doha'],
    })
    const adam = await enter('adam')
    await adam.goto(tariq.url())
    await expect(adam.getByText('Every change here is a suggestion for the desk to decide on.')).toBeVisible()
    await selectWords(adam, 'morning')
    await adam.keyboard.type('evening')
    // The menus are there: a line above the text, then without it again.
    await caretAfter(adam, 'The summit ')
    await adam.keyboard.type('/divider')
    await expect(adam.getByRole('listbox', { name: 'Blocks' }).getByRole('option')).toHaveCount(1)
    await adam.keyboard.press('Enter')
    await expect(paper(adam).getByRole('separator')).toBeVisible()
    await adam.keyboard.press('Control+z')
    await expect(paper(adam).getByRole('separator')).toHaveCount(0)
    await selectWords(adam, 'Doha')
    await adam.keyboard.press('Control+Alt+m')
    await adam.getByRole('textbox', { name: 'Comment text' }).fill('Which hall?')
    await adam.getByRole('button', { name: 'Send' }).click()
    await expect(adam.getByText('Which hall?')).toBeVisible()
    await expect(saved(adam)).toBeVisible()
    await openDock(tariq)
    await expect(dock(tariq)).toContainText('Which hall?')
    await dock(tariq).getByRole('listitem').filter({ hasText: 'evening' }).getByRole('button').nth(1).click()
    await expectSaved(tariq, ['Summit', '', 'The summit began this evening in Doha'])
  })
})
