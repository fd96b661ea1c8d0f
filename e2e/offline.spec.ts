import type { Locator, Page } from '@playwright/test'
import { expectSaved, savedBlocks } from './support/draft'
import { hear } from './support/hear'
import { selectWords } from './support/passage'
import { expect, test } from './support/test'
import { announced, beginOnlyStory, beginStory, paper, saved, typeBlocks } from './support/write'

test.setTimeout(180_000)

const lostNotice = (page: Page) => page.getByRole('region', { name: /^(نص لم يجد مكانه|Text that found no place)/ })
/** Where a block begins to be written on: its end. */
async function goToEnd(page: Page, text: string): Promise<void> {
  await paper(page).getByText(text).click()
  await page.keyboard.press('End')
}

/** Letters as a person types them, each a change of its own, without the time a person takes. */
async function typeLetters(page: Page, text: string): Promise<void> {
  await page.evaluate(async (letters) => {
    for (const letter of letters) {
      document.execCommand('insertText', false, letter)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }, text)
}

/** Asks the browser to close the tab. True when it asks the person back. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
}

/** Writes offline in a block that a colleague deletes meanwhile: what was written finds no place. */
async function lose(page: Page, colleague: Page, block: string, addition: string): Promise<void> {
  await page.context().setOffline(true)
  await goToEnd(page, block)
  await page.keyboard.type(` ${addition}`)
  await deleteBlock(colleague, block)
  await page.context().setOffline(false)
  await expect(lostNotice(page)).toContainText(addition)
  await expect(saved(page)).toBeVisible()
}

async function deleteBlock(page: Page, text: string): Promise<void> {
  await goToEnd(page, text)
  await page.keyboard.press('Control+Alt+o')
  await page.getByRole('menuitem', { name: /^(حذف|Delete)$/ }).click()
  await expect(paper(page)).not.toContainText(text)
  await expect(saved(page)).toBeVisible()
}

const putBack = (notice: Locator) => notice.getByRole('button', { name: /^(إدراجه عند المؤشر|Insert at the caret)$/ })

const sentence = 'كتبت سلمى هذه الجملة وهي بعيدة عن الشبكة. '

test('an hour and 2,000 letters offline meet what a colleague wrote, deleted and moved meanwhile; nothing is lost', async ({
  enter,
}) => {
  const salma = await enter('salma')
  await salma.clock.install()
  await beginStory(salma)
  await typeBlocks(salma, ['قمة المناخ', 'ملخص', 'الفقرة الأولى', 'الفقرة الثانية', 'الفقرة الثالثة', 'الفقرة الرابعة'])
  await expect(saved(salma)).toBeVisible()
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toContainText('الفقرة الرابعة')

  await salma.context().setOffline(true)
  const long = sentence.repeat(50)
  await goToEnd(salma, 'الفقرة الأولى')
  await typeLetters(salma, ` ${long.trim()}`)
  await goToEnd(salma, 'الفقرة الثانية')
  await typeLetters(salma, ' وما أضيف إليها بعيداً عن الشبكة')
  await expect(announced(salma, 'بلا اتصال')).toBeVisible()
  await expect(saved(salma)).toBeHidden()
  await salma.clock.fastForward('01:00:00')
  // It is on the device: closing the tab costs nothing, so nobody is held back.
  expect(await asksBeforeLeaving(salma)).toBe(false)

  await goToEnd(rania, 'الفقرة الثانية')
  await rania.keyboard.press('Control+Alt+o')
  await rania.getByRole('menuitem', { name: 'حذف' }).click()
  await goToEnd(rania, 'الفقرة الثالثة')
  await rania.keyboard.press('Enter')
  await rania.keyboard.type('فقرة من رانيا')
  await goToEnd(rania, 'الفقرة الرابعة')
  await rania.keyboard.press('Alt+Shift+ArrowUp')
  const blocks = await savedOrder(rania)

  await salma.context().setOffline(false)
  const merged = blocks.map((block) => (block === 'الفقرة الأولى' ? `${block} ${long.trim()}` : block))
  await expectSaved(salma, merged)
  for (const page of [salma, rania]) {
    await expect(paper(page)).toHaveText(merged.join(''))
    await expect(saved(page)).toBeVisible()
  }
  await expect(lostNotice(salma)).toContainText('وما أضيف إليها بعيداً عن الشبكة')
  await expect(lostNotice(rania)).toHaveCount(0)
  expect(await asksBeforeLeaving(salma)).toBe(false)

  // It stays until it is put back, whatever happens to the tab.
  await salma.reload()
  await expect(lostNotice(salma)).toContainText('وما أضيف إليها بعيداً عن الشبكة')
  await goToEnd(salma, 'فقرة من رانيا')
  await salma.keyboard.press('Enter')
  await lostNotice(salma).getByRole('button', { name: 'إدراجه عند المؤشر' }).click()
  await expect(lostNotice(salma)).toHaveCount(0)
  await expect(paper(rania)).toContainText('وما أضيف إليها بعيداً عن الشبكة')
  await expect(saved(salma)).toBeVisible()
  expect((await savedBlocks(salma)).join('|')).toContain('|وما أضيف إليها بعيداً عن الشبكة')
})

/** The blocks once the colleague's changes are committed. */
async function savedOrder(page: Page): Promise<string[]> {
  const blocks = ['قمة المناخ', 'ملخص', 'الفقرة الأولى', 'الفقرة الثالثة', 'الفقرة الرابعة', 'فقرة من رانيا']
  await expectSaved(page, blocks)
  return blocks
}

test('text of a closed tab that cannot be put back yet is told of, and comes with another try', async ({
  begin,
  enter,
}) => {
  const salma = await begin('salma')
  await typeBlocks(salma, ['خبر', 'ملخص', 'فقرة'])
  await expect(saved(salma)).toBeVisible()
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toContainText('فقرة')
  await salma.context().setOffline(true)
  await salma.keyboard.type(' كُتبت بعيداً')
  await expect(announced(salma, 'بلا اتصال: محفوظ على هذا الجهاز')).toBeVisible()
  const address = salma.url()
  const context = salma.context()
  await salma.close()
  await goToEnd(rania, 'خبر')
  await rania.keyboard.type(' من الدوحة')
  await expectSaved(rania, ['خبر من الدوحة', 'ملخص', 'فقرة'])

  await context.setOffline(false)
  const page = await context.newPage()
  await page.route('**/draft?version=*', (route) => route.abort())
  await page.goto(address)
  const notice = page.getByRole('region', { name: 'نص من صفحة سابقة' })
  await expect(notice).toContainText('كُتبت بعيداً')
  await expect(paper(page)).toHaveText('خبر من الدوحةملخصفقرة')
  await notice.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await expect(notice).toContainText('كُتبت بعيداً')
  await page.unroute('**/draft?version=*')
  await notice.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await expect(notice).toHaveCount(0)
  await expectSaved(page, ['خبر من الدوحة', 'ملخص', 'فقرة كُتبت بعيداً'])
  await expect(paper(page)).toHaveText('خبر من الدوحةملخصفقرة كُتبت بعيداً')
})

test('a line that comes and goes is seen at once, and told only when it stays away', async ({ enter }) => {
  const page = await enter('salma')
  await page.clock.install()
  await beginStory(page)
  await typeBlocks(page, ['خبر', 'ملخص', 'فقرة'])
  await expect(saved(page)).toBeVisible()
  const told = await hear(page, /بلا اتصال|عاد الحفظ/)
  const offline = page.getByText('بلا اتصال: محفوظ على هذا الجهاز').and(page.locator('[title]'))
  let isDown = false
  await page.route('**/api/articles/*/steps', (route) => (isDown ? route.abort() : route.continue()))
  // From here on, time passes only when told to: a slow machine makes no outage longer.
  await page.clock.pauseAt(Date.now() + 60_000)
  const passUntil = (seen: Locator) =>
    expect(async () => {
      await page.clock.runFor(50)
      await expect(seen).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 20_000 })
  for (const word of ['أولى', 'ثانية', 'ثالثة']) {
    isDown = true
    await page.keyboard.type(` ${word}`)
    await passUntil(offline)
    isDown = false
    await passUntil(saved(page))
  }
  expect(await told()).toEqual([])

  isDown = true
  await page.keyboard.type(' رابعة')
  await passUntil(offline)
  await page.clock.runFor(6_000)
  await expect.poll(told).toEqual(['بلا اتصال: محفوظ على هذا الجهاز'])
  isDown = false
  await page.clock.runFor(6_000)
  await passUntil(saved(page))
  await expect.poll(told).toEqual(['بلا اتصال: محفوظ على هذا الجهاز', 'عاد الحفظ إلى طبيعته.'])
})

test('leaving is held up only when the text is neither on the server nor on the device', async ({ begin }) => {
  const salma = await begin('salma')
  await typeBlocks(salma, ['خبر', 'ملخص', 'فقرة'])
  await expect(saved(salma)).toBeVisible()
  expect(await asksBeforeLeaving(salma)).toBe(false)

  await salma.context().setOffline(true)
  await salma.keyboard.type(' أخرى')
  await expect(announced(salma, 'بلا اتصال: محفوظ على هذا الجهاز')).toBeVisible()
  expect(await asksBeforeLeaving(salma)).toBe(false)

  await salma.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await salma.keyboard.type(' وأخرى')
  await expect(salma.getByRole('alert').first()).toBeVisible()
  expect(await asksBeforeLeaving(salma)).toBe(true)

  await salma.context().setOffline(false)
  await expect(saved(salma)).toBeVisible()
  await expectSaved(salma, ['خبر', 'ملخص', 'فقرة أخرى وأخرى'])
  expect(await asksBeforeLeaving(salma)).toBe(false)
})

test('text that found no place is shown also where the device has no room for it', async ({ begin, enter }) => {
  const salma = await begin('salma')
  await typeBlocks(salma, ['خبر', 'ملخص', 'فقرة تبقى', 'فقرة تزول'])
  await expect(saved(salma)).toBeVisible()
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toContainText('فقرة تزول')

  await salma.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await salma.context().setOffline(true)
  await goToEnd(salma, 'فقرة تزول')
  await salma.keyboard.type(' مع ما فيها')
  await goToEnd(rania, 'فقرة تزول')
  await rania.keyboard.press('Control+Alt+o')
  await rania.getByRole('menuitem', { name: 'حذف' }).click()
  await expectSaved(rania, ['خبر', 'ملخص', 'فقرة تبقى'])

  await salma.context().setOffline(false)
  await expect(lostNotice(salma)).toContainText('مع ما فيها')
  await expect(paper(salma)).toHaveText('خبرملخصفقرة تبقى')
  await expect(saved(salma)).toBeVisible()
  expect(await asksBeforeLeaving(salma)).toBe(true)
  await lostNotice(salma).getByRole('button', { name: 'إخفاؤه نهائياً' }).click()
  await expect(lostNotice(salma)).toHaveCount(0)
  expect(await asksBeforeLeaving(salma)).toBe(false)
})

const stories = [
  {
    language: 'Arabic',
    who: 'salma',
    begin: (page: Page) => beginStory(page),
    blocks: ['قمة المناخ', 'ملخص', 'كلمة مهمة هنا', 'فقرة تزول', 'فقرة أخرى تزول'],
    lost: ['كتبت بعيداً عن الشبكة', 'وهذه أيضاً'],
    word: 'مهمة',
    copied: 'نُسخ النص.',
  },
  {
    language: 'English',
    who: 'adam',
    begin: beginOnlyStory,
    blocks: ['Climate summit', 'A standfirst', 'A weighty word here', 'A passing paragraph', 'Another passing one'],
    lost: ['Written in a tunnel', 'And this as well'],
    word: 'weighty',
    copied: 'Text copied.',
  },
] as const

for (const { language, who, begin, blocks, lost, word, copied } of stories) {
  test(`in ${language}, lost text goes back wherever the caret is, and takes no word away`, async ({ enter }) => {
    const page = await enter(who)
    await begin(page)
    await typeBlocks(page, [...blocks])
    await expect(saved(page)).toBeVisible()
    const colleague = await enter('rania')
    await colleague.goto(page.url())
    await expect(paper(colleague)).toContainText(blocks[4])
    const [headline, standfirst, kept, first, second] = blocks

    await lose(page, colleague, first, lost[0])
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await lostNotice(page)
      .getByRole('button', { name: /^(نسخ|Copy)$/ })
      .click()
    await expect(page.getByText(copied).last()).toBeVisible()
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(lost[0])
    // An article that was opened and not touched has its caret in the headline.
    await page.reload()
    await expect(lostNotice(page)).toContainText(lost[0])
    await putBack(lostNotice(page)).click()
    await expect(lostNotice(page)).toHaveCount(0)
    await expectSaved(page, [headline, standfirst, lost[0], kept, second])

    await lose(page, colleague, second, lost[1])
    await selectWords(page, word)
    await putBack(lostNotice(page)).click()
    await expect(lostNotice(page)).toHaveCount(0)
    await expectSaved(page, [headline, standfirst, lost[0], kept, lost[1]])
    await page.reload()
    await expect(paper(page)).toContainText(lost[1])
    await expect(lostNotice(page)).toHaveCount(0)
  })
}

test('lost text that one tab is done with stays for the other', async ({ begin, enter }) => {
  const one = await begin('salma')
  await typeBlocks(one, ['خبر', 'ملخص', 'فقرة تبقى', 'فقرة تزول', 'فقرة أخرى تزول'])
  await expect(saved(one)).toBeVisible()
  const two = await one.context().newPage()
  await two.goto(one.url())
  const rania = await enter('rania')
  await rania.goto(one.url())
  await expect(paper(rania)).toContainText('فقرة أخرى تزول')
  await expect(paper(two)).toContainText('فقرة أخرى تزول')
  await lose(one, rania, 'فقرة تزول', 'من اللسان الأول')
  await lose(two, rania, 'فقرة أخرى تزول', 'من اللسان الثاني')

  const inTwo = (text: string) => lostNotice(two).getByRole('listitem').filter({ hasText: text })
  await inTwo('من اللسان الثاني').getByRole('button', { name: 'إخفاؤه نهائياً' }).click()
  await expect(lostNotice(two).getByRole('listitem')).toHaveText([/من اللسان الأول/])
  for (const page of [one, two]) {
    await page.reload()
    await expect(lostNotice(page).getByRole('listitem')).toHaveText([/من اللسان الأول/])
  }
  await putBack(lostNotice(one)).click()
  for (const page of [one, two]) {
    await expect(paper(page)).toContainText('من اللسان الأول')
    await expect(lostNotice(page)).toHaveCount(0)
  }
})

test('in English, what was written offline joins what a colleague wrote', async ({ enter }) => {
  const adam = await enter('adam')
  await adam.getByRole('button', { name: 'New story' }).click()
  await expect(paper(adam)).toBeFocused()
  await typeBlocks(adam, ['Climate summit', 'A standfirst', 'First paragraph.', 'Second paragraph.'])
  await expect(saved(adam)).toBeVisible()
  const rania = await enter('rania')
  await rania.goto(adam.url())
  await expect(paper(rania)).toContainText('Second paragraph.')

  await adam.context().setOffline(true)
  await typeLetters(adam, ' Written in a tunnel.')
  await expect(announced(adam, 'Offline')).toBeVisible()
  await goToEnd(rania, 'First paragraph.')
  await rania.keyboard.type(' From the desk.')
  const desk = ['Climate summit', 'A standfirst', 'First paragraph. From the desk.', 'Second paragraph.']
  await expectSaved(rania, desk)

  await adam.context().setOffline(false)
  const merged = desk.map((block) => (block === 'Second paragraph.' ? `${block} Written in a tunnel.` : block))
  await expectSaved(adam, merged)
  for (const page of [adam, rania]) await expect(paper(page)).toHaveText(merged.join(''))
  await expect(saved(adam)).toBeVisible()
  await expect(lostNotice(adam)).toHaveCount(0)
})
