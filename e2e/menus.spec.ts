import AxeBuilder from '@axe-core/playwright'
import { kinds, newsrooms } from './support/blocks'
import { draftOf, expectSaved, savedBlocks } from './support/draft'
import { expectInWindow, phone } from './support/in-window'
import { expect, test } from './support/test'
import { beginOnlyStory, beginStory, paper, paste, typeBlocks } from './support/write'

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
    await expect.poll(() => kinds(page)).toContain('divider')
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
    await expect.poll(() => kinds(page)).toContain('keyPoints')
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
