import type { Page } from '@playwright/test'
import { caretAfter, selectWords } from './support/passage'
import { body, dock, handIn, join, openDock } from './support/review'
import { expect, test } from './support/test'
import { paper, saved, typeArticle } from './support/write'

// Stories of several people, each with a browser of their own.
test.describe.configure({ timeout: 120_000 })

test('a comment begins on selected words by keyboard, calls a colleague, is answered and closed', async ({ enter }) => {
  const salma = await enter('salma')
  const headline = await handIn(salma)
  const rania = await join(await enter('rania'), salma)
  await selectWords(rania, 'عشرون وزيراً')
  await rania.keyboard.press('Control+Alt+m')
  const box = dock(rania).getByRole('textbox', { name: 'نص التعليق' })
  await expect(box).toBeFocused()
  await rania.keyboard.type('@سلمى')
  await rania.getByRole('option', { name: 'سلمى الراوي' }).waitFor()
  await rania.keyboard.press('Enter')
  await rania.keyboard.type('من أين هذا الرقم؟')
  await rania.keyboard.press('Control+Enter')
  await expect(box).toBeHidden()
  await expect(paper(rania)).toBeFocused()
  const thread = (page: Page) => dock(page).getByRole('listitem').filter({ hasText: 'من أين هذا الرقم؟' }).first()
  await expect(thread(rania)).toContainText('رانيا القاضي')
  await expect(thread(rania)).toContainText('@سلمى الراوي')
  await expect(rania.getByTitle('تعليق: رانيا القاضي').first()).toHaveText('عشرون وزيراً')

  // Salma hears of it without reloading, and finds it among her articles.
  await openDock(salma)
  await expect(thread(salma)).toBeVisible()
  const home = await salma.context().newPage()
  await home.goto('/newsroom')
  const mentions = home.getByRole('region', { name: 'تعليقات ورد فيها اسمي' })
  await expect(mentions.getByRole('link', { name: new RegExp(headline) })).toBeVisible()
  await home.close()
  await thread(salma).getByRole('button', { name: 'رد' }).click()
  await salma.keyboard.type('من بيان الوزارة.')
  await dock(salma).getByRole('button', { name: 'إرسال' }).click()
  await expect(thread(rania)).toContainText('من بيان الوزارة.')
  await thread(rania).getByRole('button', { name: 'حلّ' }).click()
  await expect(thread(rania)).toBeHidden()
  await expect(dock(salma)).toContainText('لا تعليقات مفتوحة.')
  await expect(salma.getByTitle('تعليق: رانيا القاضي')).toHaveCount(0)
  await dock(salma)
    .getByRole('button', { name: /إظهار ما حُلّ/ })
    .click()
  await expect(thread(salma)).toContainText('حُلّ: رانيا القاضي')
  await thread(salma).getByRole('button', { name: 'إعادة فتح' }).click()
  await expect(thread(rania)).toBeVisible()

  const huda = await enter('huda')
  await huda.goto('/newsroom/activity')
  await expect(huda.getByText(new RegExp(`ذكر .?سلمى الراوي.? في تعليق على «.?${headline}`)).first()).toBeVisible()
})

test('a comment begins by the button over the selected words, whether the list of comments is open or not', async ({
  begin,
}) => {
  const rania = await begin('rania')
  await typeArticle(rania, { headline: 'عنوان', standfirst: '', paragraphs: [body] })
  const box = dock(rania).getByRole('textbox', { name: 'نص التعليق' })
  for (const [words, text] of [
    ['صباح اليوم', 'متى بالضبط؟'],
    ['عشرون وزيراً', 'من أين الرقم؟'],
  ] as const) {
    await selectWords(rania, words)
    const menu = rania.getByRole('toolbar', { name: 'تنسيق النص المحدد' })
    await menu.getByRole('button', { name: 'تعليق' }).click()
    await expect(box).toBeFocused()
    await rania.keyboard.type(text)
    await rania.keyboard.press('Control+Enter')
    await expect(threadOf(rania, text).getByRole('button', { name: `الانتقال إلى: ${words}` })).toBeVisible()
  }
})

test('comments follow their text, overlap, and outlive it in the list', async ({ begin }) => {
  const rania = await begin('rania')
  await typeArticle(rania, { headline: 'عنوان', standfirst: '', paragraphs: [body] })
  await openDock(rania)
  await comment(rania, 'صباح اليوم في', 'تعليق أول')
  await comment(rania, 'في الدوحة', 'تعليق ثان')
  const thread = (text: string) => threadOf(rania, text)
  await expect(thread('تعليق ثان').getByRole('button', { name: 'الانتقال إلى: في الدوحة' })).toBeVisible()
  await caretAfter(rania, 'بدأت')
  await rania.keyboard.type(' أعمال')
  await thread('تعليق أول').getByRole('button', { name: 'الانتقال إلى: صباح اليوم في' }).click()
  await expect.poll(() => rania.evaluate(() => document.getSelection()?.toString())).toBe('صباح اليوم في')
  await rania.keyboard.press('Delete')
  await expect(thread('تعليق أول')).toContainText('النص حُذف')
  await expect(thread('تعليق أول')).toContainText('صباح اليوم في')
  await expect(thread('تعليق ثان')).not.toContainText('النص حُذف')
  await expect(thread('تعليق ثان').getByRole('button', { name: 'الانتقال إلى: الدوحة' })).toBeVisible()
  await expect(saved(rania)).toBeVisible()
  await rania.reload()
  await openDock(rania)
  await expect(thread('تعليق أول')).toContainText('النص حُذف')
})

test('a comment stays with its text when that is cut and pasted or moved, and does not go along with a copy', async ({
  begin,
}) => {
  const rania = await begin('rania')
  await typeArticle(rania, { headline: 'عنوان', standfirst: '', paragraphs: [body, 'الفقرة الأخيرة'] })
  await openDock(rania)
  await comment(rania, 'صباح اليوم', 'متى بالضبط؟')
  const go = threadOf(rania, 'متى بالضبط؟').getByRole('button', { name: 'الانتقال إلى: صباح اليوم' })
  const commented = paper(rania).locator('[data-comment]')
  const paragraph = rania.getByRole('paragraph').filter({ has: rania.locator('[data-comment]') })
  const selected = () => rania.evaluate(() => document.getSelection()?.toString())

  await test.step('a copy of its block', async () => {
    await caretAfter(rania, 'بدأت')
    await rania.keyboard.press('Control+Alt+o')
    await rania.getByRole('menuitem', { name: 'نسخة مكررة' }).click()
    await expect(paper(rania).getByText('وحضرها عشرون')).toHaveCount(2)
    await expect(commented).toHaveText(['صباح اليوم'])
    await go.click()
    await expect.poll(selected).toBe('صباح اليوم')
  })
  await test.step('a copy on the clipboard', async () => {
    await rania.keyboard.press('Control+c')
    await caretAfter(rania, 'الأخيرة')
    await rania.keyboard.press('Control+v')
    await expect(paper(rania)).toContainText('الفقرة الأخيرةصباح اليوم')
    await expect(commented).toHaveCount(1)
  })
  await test.step('cut and pasted elsewhere', async () => {
    await go.click()
    await expect.poll(selected).toBe('صباح اليوم')
    await rania.keyboard.press('Control+x')
    await expect(threadOf(rania, 'متى بالضبط؟')).toContainText('النص حُذف')
    await caretAfter(rania, 'الفقرة')
    await rania.keyboard.press('Control+v')
    await expect(commented).toHaveText(['صباح اليوم'])
    await expect(paragraph).toHaveText(/الأخيرة/)
    await expect(go).toBeVisible()
  })
  await test.step('moved with its block', async () => {
    await rania.keyboard.press('Alt+Shift+ArrowUp')
    await expect(paragraph).toHaveText(/الأخيرة/)
    await expect(commented).toHaveText(['صباح اليوم'])
    await go.click()
    await expect.poll(selected).toBe('صباح اليوم')
  })
})

test('a comment whose answer is lost on the way is sent again, and stands once on its words', async ({ begin }) => {
  const rania = await begin('rania')
  await typeArticle(rania, { headline: 'عنوان', standfirst: '', paragraphs: [body] })
  await openDock(rania)
  const losesAnswers = async (count: number) => {
    let lost = 0
    await rania.route('**/api/articles/*/review', async (route) => {
      if (route.request().method() !== 'POST' || lost++ >= count) return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
  }
  const send = dock(rania).getByRole('button', { name: 'إرسال' })
  const notSent = dock(rania).getByRole('alert').filter({ hasText: 'لم يُرسل' })

  await losesAnswers(1)
  await selectWords(rania, 'عشرون وزيراً')
  await dock(rania).getByRole('button', { name: 'تعليق', exact: true }).click()
  await dock(rania).getByRole('textbox', { name: 'نص التعليق' }).fill('من أين الرقم؟')
  await send.click()
  await expect(notSent).toBeVisible()
  await send.click()
  await expect(dock(rania).getByRole('textbox', { name: 'نص التعليق' })).toBeHidden()
  const thread = threadOf(rania, 'من أين الرقم؟')
  await expect(thread.getByRole('button', { name: 'الانتقال إلى: عشرون وزيراً' })).toBeVisible()
  await expect(dock(rania).getByText('من أين الرقم؟')).toHaveCount(1)

  await rania.unroute('**/api/articles/*/review')
  await losesAnswers(1)
  await thread.getByRole('button', { name: 'رد' }).click()
  await dock(rania).getByRole('textbox', { name: 'نص الرد' }).fill('من بيان الوزارة.')
  await send.click()
  await expect(notSent).toBeVisible()
  await send.click()
  await expect(dock(rania).getByRole('textbox', { name: 'نص الرد' })).toBeHidden()
  await rania.reload()
  await openDock(rania)
  await expect(dock(rania).getByText('من بيان الوزارة.')).toHaveCount(1)
  await expect(dock(rania).getByText('من أين الرقم؟')).toHaveCount(1)
})

test.describe('in English', () => {
  test.use({ locale: 'en' })

  test('a comment calls a colleague, is answered, closed and opened again, follows its words and outlives them', async ({
    begin,
    enter,
  }) => {
    const adam = await begin('adam', 'en')
    await typeArticle(adam, {
      headline: 'Summit in Doha',
      standfirst: '',
      paragraphs: ['The summit began this morning and twenty ministers attended'],
    })
    await openDock(adam)
    await selectWords(adam, 'twenty ministers')
    await adam.keyboard.press('Control+Alt+m')
    await expect(dock(adam).getByRole('textbox', { name: 'Comment text' })).toBeFocused()
    await adam.keyboard.type('@Salma')
    await adam.getByRole('option', { name: 'Salma Al-Rawi' }).waitFor()
    await adam.keyboard.press('Enter')
    await adam.keyboard.type('which ones?')
    await adam.keyboard.press('Control+Enter')
    const thread = threadOf(adam, 'which ones?')
    await expect(thread.locator('bdi').filter({ hasText: '@Salma Al-Rawi' })).toBeVisible()
    await thread.getByRole('button', { name: 'Edit' }).click()
    await dock(adam).getByRole('textbox', { name: 'Edit' }).press('End')
    await adam.keyboard.type(' And who else?')
    await adam.keyboard.press('Control+Enter')
    await expect(thread).toContainText('which ones? And who else?')
    await thread.getByRole('button', { name: 'Reply' }).click()
    await expect(dock(adam).getByRole('textbox', { name: 'Reply text' })).toBeFocused()
    await adam.keyboard.type('The list is in the annex.')
    await dock(adam).getByRole('button', { name: 'Send' }).click()
    await expect(thread).toContainText('The list is in the annex.')
    await thread.getByRole('button', { name: 'Resolve' }).click()
    await expect(dock(adam)).toContainText('No open comments.')
    await dock(adam).getByRole('button', { name: 'Show resolved (1)' }).click()
    await expect(thread).toContainText('Resolved: Adam Whitlow')
    await thread.getByRole('button', { name: 'Reopen' }).click()
    await expect(thread.getByRole('button', { name: 'Resolve' })).toBeVisible()

    // Salma, who reads Arabic, is called all the same.
    const salma = await enter('salma')
    await expect(
      salma
        .getByRole('region', { name: /تعليقات ورد فيها اسمي|Comments that name me/ })
        .getByRole('link', { name: /Summit in Doha/ })
        .first(),
    ).toBeVisible()

    await caretAfter(adam, 'The ')
    await adam.keyboard.type('long ')
    await thread.getByRole('button', { name: 'Go to: twenty ministers' }).click()
    await expect.poll(() => adam.evaluate(() => document.getSelection()?.toString())).toBe('twenty ministers')
    await adam.keyboard.press('Delete')
    await expect(thread).toContainText('The text was deleted')
    await expect(thread).toContainText('twenty ministers')
  })
})

/** Comments on words of the text in the dock, which is open. */
async function comment(page: Page, words: string, text: string): Promise<void> {
  await selectWords(page, words)
  await dock(page).getByRole('button', { name: 'تعليق', exact: true }).click()
  await dock(page).getByRole('textbox', { name: 'نص التعليق' }).fill(text)
  await dock(page).getByRole('button', { name: 'إرسال' }).click()
  await expect(dock(page).getByRole('textbox', { name: 'نص التعليق' })).toBeHidden()
}

const threadOf = (page: Page, text: string) => dock(page).getByRole('listitem').filter({ hasText: text }).first()
