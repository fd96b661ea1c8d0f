import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { draftOf, expectSaved, savedBlocks } from './support/draft'
import { holdBack } from './support/hold-back'
import { expect, test } from './support/test'
import { beginOnlyStory, beginStory, paper, paste, saved, typeBlocks } from './support/write'

const types = async (page: Page) => ((await draftOf(page)).doc.content ?? []).slice(2).map(({ type }) => type)

const newsrooms = [
  { language: 'Arabic', who: 'salma', begin: (page: Page) => beginStory(page) },
  { language: 'English', who: 'adam', begin: beginOnlyStory },
] as const

const phone = { width: 390, height: 844 }

async function expectInWindow(page: Page, shown: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await shown.boundingBox()
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      return box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height
    })
    .toBe(true)
}

test.describe('putting blocks in', () => {
  test('«/» in an empty line offers the blocks; typing narrows them, Enter takes the first', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', ''])
    await page.keyboard.type('/')
    const list = page.getByRole('listbox', { name: 'المكوّنات' })
    await expect(list.getByRole('option')).toHaveCount(16)
    await expect(paper(page)).toHaveAttribute('aria-activedescendant', /paragraph/)
    await page.keyboard.type('فاصل')
    await expect(list.getByRole('option')).toHaveCount(1)
    await expect(list.getByRole('option', { name: 'فاصل' })).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(list).toBeHidden()
    await expect(paper(page)).not.toHaveAttribute('aria-activedescendant', /./)
    await expect(paper(page).getByRole('separator')).toBeVisible()
    await expect.poll(() => types(page)).toContain('divider')
    expect((await savedBlocks(page)).join('')).not.toContain('/')
  })

  test('an English word finds the block too, and arrows choose another', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', 'قال '])
    await page.keyboard.type('/heading')
    const list = page.getByRole('listbox', { name: 'المكوّنات' })
    await expect(list.getByRole('option')).toHaveCount(2)
    await page.keyboard.press('ArrowDown')
    await expect(list.getByRole('option', { name: 'عنوان فرعي أصغر' })).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(paper(page).getByRole('heading', { level: 3 })).toHaveText('قال')
  })

  test('keys are believed in their order, however quick: letters, an arrow, Enter', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', 'قال '])
    // While the menu is on its way, and when it is there.
    for (const text of ['قال', 'وأضاف']) {
      await page.keyboard.type('/heading')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(paper(page).getByRole('heading', { level: 3, name: text })).toBeVisible()
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.keyboard.type('وأضاف ')
    }
  })

  test('Escape leaves what was typed, and a «/» inside a word opens nothing', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'و/أو'])
    await expect(page.getByRole('listbox')).toBeHidden()
    await page.keyboard.type(' /جد')
    await expect(page.getByRole('option', { name: 'جدول' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expectSaved(page, ['عنوان', 'ملخص', 'و/أو /جد'])
    await expect(paper(page)).toBeFocused()
  })

  test('in a cell only what can stand there or after the table is offered, and what was typed stays', async ({
    begin,
  }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', ''])
    await paste(page, { html: '<table><tr><td>أول</td><td>ثان</td></tr></table>' })
    await page.getByRole('cell', { name: 'ثان' }).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' /عنوان')
    await expect(page.getByRole('status').filter({ hasText: 'لا مكان لهذا المكوّن هنا' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(page.getByRole('cell').last()).toHaveText('ثان /عنوان')
    await page.keyboard.type(' /فاصل')
    await expect(page.getByRole('listbox', { name: 'المكوّنات' }).getByRole('option')).toHaveText(['فاصل'])
    await page.keyboard.press('Enter')
    await expect(paper(page).getByRole('separator')).toBeVisible()
    await expect(page.getByRole('cell').last()).toHaveText('ثان /عنوان')
  })

  for (const who of ['salma', 'adam'] as const) {
    test(`the menu opens at the caret and inside the window, as the text of ${who} runs`, async ({ enter }) => {
      const page = await enter(who)
      if (who === 'salma') await beginStory(page)
      else await page.getByRole('button', { name: 'New story' }).click()
      await expect(paper(page)).toBeFocused()
      await typeBlocks(page, ['A', 'B', '/'])
      const list = page.getByRole('listbox')
      await expect(list).toBeVisible()
      const menu = await list.boundingBox()
      const line = await paper(page).getByRole('paragraph').last().boundingBox()
      if (!menu || !line) throw new Error('nothing is shown')
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      expect(menu.x >= 0 && menu.x + menu.width <= width && menu.y >= 0 && menu.y + menu.height <= height).toBe(true)
      const [caret, edge] = who === 'salma' ? [line.x + line.width, menu.x + menu.width] : [line.x, menu.x]
      expect(Math.abs(caret - edge)).toBeLessThan(60)
    })
  }

  test('a finger finds «+» beside an empty block, and what it opens fits the phone', async ({ enter }) => {
    const page = await enter('salma')
    await page.setViewportSize({ width: 390, height: 844 })
    await beginStory(page)
    await typeBlocks(page, ['عنوان', 'ملخص', ''])
    await page.getByRole('button', { name: 'إدراج مكوّن' }).last().click()
    const list = page.getByRole('listbox', { name: 'المكوّنات' })
    const box = await list.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
    await list.getByRole('option', { name: 'النقاط الرئيسية' }).click()
    await expect.poll(() => types(page)).toContain('keyPoints')
  })
})

test.describe('the menu over selected text', () => {
  for (const { language, who, begin } of newsrooms) {
    test(`in ${language}, it stands over the selection, and inside the window where that is narrow`, async ({
      enter,
    }) => {
      const page = await enter(who)
      await begin(page)
      const words = who === 'salma' ? ['نص', 'مهم'] : ['A', 'word']
      await typeBlocks(page, ['عنوان', 'ملخص', words.join(' ')])
      await page.keyboard.press(`Control+Shift+${who === 'salma' ? 'ArrowRight' : 'ArrowLeft'}`)
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(words[1])
      const menu = page.getByRole('toolbar', { name: /^(تنسيق النص المحدد|Format the selected text)$/ })
      await expect(menu).toBeVisible()
      await expect(async () => {
        const selected = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON())
        const shown = await menu.boundingBox()
        if (!shown) throw new Error('the menu has no place')
        expect(shown.y + shown.height).toBeLessThanOrEqual(selected.top)
        expect(Math.abs(shown.x + shown.width / 2 - (selected.left + selected.width / 2))).toBeLessThan(10)
      }).toPass({ timeout: 10_000 })
      await expectInWindow(page, menu)
      // The word is at the edge: centred over it, the menu would be cut off.
      await page.setViewportSize(phone)
      await paper(page).getByText(words.join(' ')).scrollIntoViewIfNeeded()
      await expectInWindow(page, menu)
    })
  }

  test('formats the selection, and is reached by a key', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'نص مهم'])
    await page.keyboard.press('Control+Shift+ArrowRight')
    const menu = page.getByRole('toolbar', { name: 'تنسيق النص المحدد' })
    await expect(menu).toBeVisible()
    await page.keyboard.press('Control+F9')
    await expect(menu.getByRole('button', { name: 'عريض' })).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(menu.getByRole('button', { name: 'مائل' })).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(paper(page).locator('u')).toHaveText('مهم')
    await expect(paper(page)).toBeFocused()
  })

  test('stays away until text is selected, in the headline, and where a finger selects', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', 'نص'])
    const menu = page.getByRole('toolbar', { name: 'تنسيق النص المحدد' })
    await expect(menu).toBeHidden()
    await page.keyboard.press('Shift+Home')
    await expect(menu).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+End')
    await expect(menu).toBeHidden()
  })

  test('links selected words to an address or to a story found by its headline', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'ميثاق'])
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog', { name: 'رابط' })
    await dialog.getByText('رابط إلى خبر في مداد').click()
    await dialog.getByRole('searchbox').fill('ميثاق')
    await dialog.getByRole('button', { name: /ست مدن عربية/ }).click()
    await expect(dialog).toBeHidden()
    await expect
      .poll(async () => (await draftOf(page)).doc.content?.[2]?.content?.[0]?.marks?.[0]?.attrs?.href)
      .toMatch(/^story:[0-9a-f-]{36}$/)
  })
})

test.describe('moving blocks', () => {
  test('Alt+Shift and arrows move a paragraph and an item, with the caret in it', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'أول', 'ثان', 'ثالث'])
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await page.keyboard.type(' هنا')
    await expectSaved(page, ['عنوان', 'ملخص', 'ثالث هنا', 'أول', 'ثان'])
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await expectSaved(page, ['عنوان', 'ملخص', 'أول', 'ثالث هنا', 'ثان'])
    await page.keyboard.press('Control+z')
    await expectSaved(page, ['عنوان', 'ملخص', 'ثالث هنا', 'أول', 'ثان'])
  })

  test('what a colleague types into a paragraph while it moves moves along', async ({ begin, enter }) => {
    const salma = await begin('salma')
    await typeBlocks(salma, ['عنوان', 'ملخص', 'أول', 'ثان', 'ثالث'])
    await expect(saved(salma)).toBeVisible()
    const rania = await enter('rania')
    await rania.goto(salma.url())
    await expect(paper(rania)).toContainText('ثالث')
    await paper(rania).getByText('ثالث').click()
    await rania.keyboard.press('End')
    const release = await holdBack(salma, '**/api/articles/*/steps')
    await salma.keyboard.press('Alt+Shift+ArrowUp')
    await rania.keyboard.type(' وزيادة')
    await expectSaved(rania, ['عنوان', 'ملخص', 'أول', 'ثان', 'ثالث وزيادة'])
    release()
    await expectSaved(rania, ['عنوان', 'ملخص', 'أول', 'ثالث وزيادة', 'ثان'])
    for (const page of [salma, rania])
      await expect(paper(page).getByRole('paragraph')).toHaveText(['ملخص', 'أول', 'ثالث وزيادة', 'ثان'])
  })

  test('the handle stands at the start of the block, opens its options, and is dragged', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', 'أول', 'ثان', 'ثالث'])
    await paper(page).getByText('ثالث', { exact: true }).hover()
    const handle = page.getByRole('button', { name: 'خيارات هذا المكوّن' })
    await expect(handle).toBeVisible()
    const block = await paper(page).getByText('ثالث', { exact: true }).boundingBox()
    const grip = await handle.boundingBox()
    expect(grip && block && grip.x >= block.x + block.width).toBe(true)
    const target = await paper(page).getByText('أول', { exact: true }).boundingBox()
    await handle.hover()
    await page.mouse.down()
    await page.mouse.move(grip?.x ?? 0, (target?.y ?? 0) + 20, { steps: 5 })
    await page.mouse.move(grip?.x ?? 0, (target?.y ?? 0) + 1, { steps: 5 })
    await page.mouse.up()
    await expectSaved(page, ['عنوان', 'ملخص', 'ثالث', 'أول', 'ثان'])

    await paper(page).getByText('أول', { exact: true }).hover()
    await handle.click()
    await page.getByRole('menuitem', { name: 'نقل إلى أسفل' }).click()
    await expectSaved(page, ['عنوان', 'ملخص', 'ثالث', 'ثان', 'أول'])
  })

  test('an item is dragged to another list, and goes back by key', async ({ enter }) => {
    const page = await enter('salma')
    // Near its edge the page would scroll under the dragged block.
    await page.setViewportSize({ width: 1280, height: 1000 })
    await beginStory(page)
    await typeBlocks(page, ['عنوان', 'ملخص', '- أول', 'ثان', '', 'بين', '- ثالث'])
    await expectSaved(page, ['عنوان', 'ملخص', 'أولثان', 'بين', 'ثالث'])
    // What stops publication opens above the text, and moves it down.
    await expect(page.getByText('الخبر بلا قسم')).toBeVisible()
    const line = (text: string) => paper(page).getByText(text, { exact: true })
    await line('ثان').hover()
    const handle = page.getByRole('button', { name: 'خيارات هذا المكوّن' })
    const grip = await handle.boundingBox()
    const target = await line('ثالث').boundingBox()
    await handle.hover()
    await page.mouse.down()
    await page.mouse.move(grip?.x ?? 0, target?.y ?? 0, { steps: 5 })
    await page.mouse.move(grip?.x ?? 0, (target?.y ?? 0) + (target?.height ?? 0) - 1, { steps: 5 })
    await page.mouse.up()
    await expectSaved(page, ['عنوان', 'ملخص', 'أول', 'بين', 'ثالثثان'])

    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expectSaved(page, ['عنوان', 'ملخص', 'أول', 'بين', 'ثانثالث'])
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expectSaved(page, ['عنوان', 'ملخص', 'أول', 'ثان', 'بين', 'ثالث'])
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await page.keyboard.type('!')
    await expectSaved(page, ['عنوان', 'ملخص', 'أول!ثان', 'بين', 'ثالث'])
    await expect(paper(page).getByRole('list')).toHaveCount(2)
  })

  test('a key opens the options of the block: copy, delete, direction', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'نص'])
    const leave = async () => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toBeHidden()
      await expect(paper(page)).toBeFocused()
    }
    const choose = async (name: string, role: 'menuitem' | 'menuitemradio' = 'menuitem') => {
      await page.keyboard.press('Control+Alt+o')
      await page.getByRole(role, { name }).click()
      await expect(page.getByRole('menu')).toBeHidden()
      await expect(paper(page)).toBeFocused()
    }
    // The only block of the body goes neither up nor down; a copy of it goes up.
    await page.keyboard.press('Control+Alt+o')
    await expect(page.getByRole('menuitem', { name: 'نقل إلى أعلى' })).toBeDisabled()
    await expect(page.getByRole('menuitem', { name: 'نقل إلى أسفل' })).toBeDisabled()
    await leave()
    await choose('نسخة مكررة')
    await expectSaved(page, ['عنوان', 'ملخص', 'نص', 'نص'])
    await page.keyboard.press('Control+Alt+o')
    await expect(page.getByRole('menuitem', { name: 'نقل إلى أعلى' })).toBeEnabled()
    await expect(page.getByRole('menuitem', { name: 'نقل إلى أسفل' })).toBeDisabled()
    await leave()
    await choose('من اليسار إلى اليمين', 'menuitemradio')
    await expect(paper(page).getByRole('paragraph').last()).toHaveCSS('direction', 'ltr')
    await choose('تلقائي', 'menuitemradio')
    await expect(paper(page).getByRole('paragraph').last()).toHaveCSS('direction', 'rtl')
    await choose('حذف')
    await expectSaved(page, ['عنوان', 'ملخص', 'نص'])
  })

  for (const { language, who, begin } of newsrooms) {
    const isArabic = who === 'salma'
    const options = (page: Page) => page.getByRole('menu', { name: /^(خيارات هذا المكوّن|Options of this block)$/ })

    test(`in ${language}, the options begin where the line does`, async ({ enter }) => {
      const page = await enter(who)
      await begin(page)
      await typeBlocks(page, ['عنوان', 'ملخص', isArabic ? 'نص قصير' : 'A short text'])
      await page.keyboard.press('Home')
      await page.keyboard.press('Control+Alt+o')
      await expect(options(page)).toBeVisible()
      const line = await paper(page).getByRole('paragraph').last().boundingBox()
      if (!line) throw new Error('nothing is written')
      await expect
        .poll(async () => {
          const menu = await options(page).boundingBox()
          if (!menu) return Number.NaN
          return Math.abs(isArabic ? line.x + line.width - (menu.x + menu.width) : line.x - menu.x)
        })
        .toBeLessThan(12)
      await expectInWindow(page, options(page))
      await page.keyboard.press('Escape')
      await expect(options(page)).toBeHidden()
      await expect(paper(page)).toBeFocused()
    })

    test(`in ${language}, the options stay inside a phone’s window at the far end of a line`, async ({ enter }) => {
      const page = await enter(who)
      await page.setViewportSize(phone)
      await begin(page)
      await typeBlocks(page, ['عنوان', 'ملخص', `${isArabic ? 'كلمة' : 'word'} `.repeat(20)])
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('End')
      await page.keyboard.press('Control+Alt+o')
      await expect(options(page)).toBeVisible()
      await expectInWindow(page, options(page))
    })
  }
})

test('the keys of a link and of the block do nothing in the headline and in the title of a box', async ({ begin }) => {
  const page = await begin('salma')
  const keysAnd = async (text: string) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+Alt+o')
    await page.keyboard.type(text)
  }
  await keysAnd('عنوان')
  await page.keyboard.press('Enter')
  await keysAnd('ملخص')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/إطار')
  await expect(page.getByRole('option', { name: 'إطار معلومات' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('من هو؟')
  await expectSaved(page, ['عنوان', 'ملخص', 'من هو؟', ''])
  const bar = page.getByRole('toolbar', { name: 'أدوات النص' })
  await expect(bar.getByRole('button', { name: 'رابط' })).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test.describe('the toolbar', () => {
  test('its arrows run as the interface does, and the help sheet names the keys', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'نص'])
    await page.keyboard.press('Alt+F10')
    const bar = page.getByRole('toolbar', { name: 'أدوات النص' })
    await expect(bar.getByRole('button', { name: 'إدراج مكوّن' })).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(bar.getByRole('button', { name: 'عنوان فرعي', exact: true })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(bar.getByRole('button', { name: 'اختصارات لوحة المفاتيح' })).toBeFocused()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' })
    await expect(sheet.getByText('Ctrl+Shift+X')).toBeVisible()
    await expect(sheet.getByText('Alt+Shift+↑')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })

  test('underlines, strikes, marks what is to be completed, isolates', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', 'نص'])
    await page.keyboard.press('Shift+Home')
    const bar = page.getByRole('toolbar', { name: 'أدوات النص' })
    for (const name of ['تحته خط', 'يتوسطه خط', 'للاستكمال', 'عزل الاتجاه']) {
      await bar.getByRole('button', { name }).click()
      if (name === 'للاستكمال') await page.getByRole('button', { name: 'وضع العلامة' }).click()
      await expect(bar.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
    }
    await expect
      .poll(async () =>
        ((await draftOf(page)).doc.content?.[2]?.content?.[0]?.marks ?? []).map(({ type }) => type).sort(),
      )
      .toEqual(['isolate', 'strike', 'tk', 'underline'])
  })

  for (const [what, size, who, begin] of [
    ['a phone', { width: 390, height: 844 }, 'salma', beginStory],
    ['a screen at 200 %', { width: 640, height: 450 }, 'salma', beginStory],
    ['a phone in English', { width: 390, height: 844 }, 'adam', beginOnlyStory],
    ['a screen at 200 % in English', { width: 640, height: 450 }, 'adam', beginOnlyStory],
  ] as const) {
    test(`wraps on ${what}: every tool can be reached and nothing scrolls sideways`, async ({ enter }) => {
      const page = await enter(who)
      await begin(page)
      await typeBlocks(page, ['عنوان', 'ملخص', ''])
      await page.setViewportSize(size)
      const bar = page.getByRole('toolbar', { name: /^(أدوات النص|Text tools)$/ })
      const more = bar.getByRole('button', { name: /^(بقية الأدوات|More tools)$/ })
      if (await more.isVisible()) await more.click()
      const buttons = bar.getByRole('button')
      for (const button of await buttons.all()) {
        const box = await button.boundingBox()
        if (box) expect(box.x >= 0 && box.x + box.width <= size.width && box.width >= 24).toBe(true)
      }
      await expect(bar.getByRole('button', { name: /^(إظهار الاتجاهات|Show directions)$/ })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.keyboard.press('Escape')
      await page.keyboard.type('/')
      await expect(page.getByRole('listbox')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([])
    })
  }
})

for (const { language, who, begin } of newsrooms) {
  test(`in ${language}, the tools of a table make no phone’s page wider, and all can be reached`, async ({ enter }) => {
    const page = await enter(who)
    await page.setViewportSize({ width: 390, height: 844 })
    await begin(page)
    await typeBlocks(page, ['2026', '2026', ''])
    await paste(page, { html: '<table><tr><td>12</td><td>34</td></tr></table>' })
    await page.getByRole('cell', { name: '12' }).click()
    const tools = page.getByRole('group', { name: /^(أدوات الجدول|Table tools)$/ })
    await expect(tools).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const last = tools.getByRole('combobox')
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport({ ratio: 1 })
  })
}

test.describe('in English', () => {
  test('an English story has the same menus, the other way round', async ({ enter }) => {
    const page = await enter('adam')
    await page.getByRole('button', { name: 'New story' }).click()
    await expect(paper(page)).toBeFocused()
    await typeBlocks(page, ['A headline', 'A standfirst', 'First', 'Second'])
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expectSaved(page, ['A headline', 'A standfirst', 'Second', 'First'])
    await paper(page).getByText('First', { exact: true }).hover()
    const handle = await page.getByRole('button', { name: 'Options of this block' }).boundingBox()
    const block = await paper(page).getByText('First', { exact: true }).boundingBox()
    expect(handle && block && handle.x + handle.width <= block.x).toBe(true)
    await page.keyboard.press('Alt+F10')
    const bar = page.getByRole('toolbar', { name: 'Text tools' })
    await page.keyboard.press('ArrowRight')
    await expect(bar.getByRole('button', { name: 'Heading', exact: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' /فاصل')
    await expect(page.getByRole('option', { name: 'Divider' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(paper(page).getByRole('separator')).toBeVisible()
  })
})
