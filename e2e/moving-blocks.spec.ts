import type { Page } from '@playwright/test'
import { newsrooms } from './support/blocks'
import { expectSaved } from './support/draft'
import { holdBack } from './support/hold-back'
import { expectInWindow, phone } from './support/in-window'
import { expect, test } from './support/test'
import { beginStory, paper, saved, typeBlocks } from './support/write'

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
