import type { Page } from '@playwright/test'
import { draftOf, expectSaved } from './support/draft'
import { choosePicture } from './support/picture'
import { expect, test } from './support/test'
import { beginOnlyStory, beginStory, paper, paste, saved, typeBlocks } from './support/write'

// The rows of the table of right-to-left defects that the editor has a remedy for, each without which its test fails.

/** What the caret stands in: a paragraph, a cell, or a selected or passed block. */
const caretText = (page: Page) =>
  page.evaluate(() => {
    const { anchorNode } = getSelection() ?? {}
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
    return element?.closest('p, td, th')?.textContent ?? ''
  })

/** Walks on by an arrow until the caret is in the paragraph with these words; over the words of a caption at once. */
async function walk(page: Page, { over, arrow, to }: { over: string; arrow: string; to: string }): Promise<void> {
  for (let step = 0; step < 8 && (await caretText(page)) !== to; step++) {
    if (await page.evaluate(() => getSelection()?.anchorNode instanceof Text)) await page.keyboard.press(over)
    await page.keyboard.press(arrow)
  }
  expect(await caretText(page)).toBe(to)
}

/** The headline and each paragraph of the body as its characters are seen from the right. */
const linesSeen = (page: Page) =>
  paper(page).evaluate((target) =>
    [...target.querySelectorAll('h1, p:not([data-field])')].map((line) => {
      const seen: { sign: string; at: number }[] = []
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange()
        for (const [at, sign] of [...(node.textContent ?? '')].entries()) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { left, width } = range.getBoundingClientRect()
          seen.push({ sign, at: left + width / 2 })
        }
      }
      return seen
        .sort((a, b) => b.at - a.at)
        .map(({ sign }) => sign)
        .join('')
    }),
  )

test('the left arrow goes on past two blocks without text, and the right arrow comes back', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قبل', '***', '***'])
  await expect(paper(page).getByRole('separator')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('بعد')
  await expect(saved(page)).toBeVisible()
  await page.getByText('قبل').click()
  await page.keyboard.press('End')
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => caretText(page)).toBe('بعد')
  await page.keyboard.press('Home')
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => caretText(page)).toBe('قبل')
})

test('the arrows go on past a picture and a card of another story, and come back', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قبل', '/صورة'])
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  const library = page.getByRole('dialog', { name: 'صورة في النص' })
  await choosePicture(library)
  await expect(paper(page).getByRole('figure').getByRole('img')).toBeVisible()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('/اقرأ')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  const finder = page.getByRole('dialog', { name: 'خبر ذو صلة' })
  await finder.getByLabel('كلمات من العنوان').fill('ميثاق')
  await finder.getByRole('button', { name: /ست مدن عربية تتفق/ }).click()
  await expect(paper(page).getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('بعد')
  await paper(page).getByText('قبل').click()
  await walk(page, { over: 'End', arrow: 'ArrowLeft', to: 'بعد' })
  await walk(page, { over: 'Home', arrow: 'ArrowRight', to: 'قبل' })
})

test('between two blocks without text there is a place to write', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قبل', '***', '***'])
  await expect(paper(page).getByRole('separator')).toHaveCount(2)
  await page.getByText('قبل').click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(paper(page).locator('.ProseMirror-gapcursor')).toBeVisible()
  await page.keyboard.type('بينهما')
  await expect
    .poll(async () => (await draftOf(page)).doc.content?.slice(2, 6).map(({ type }) => type))
    .toEqual(['paragraph', 'divider', 'paragraph', 'divider'])
})

for (const { article, blocks } of [
  { article: 'an article of text', blocks: ['عنوان', 'ملخص', 'نص'] },
  { article: 'an article with a divider', blocks: ['عنوان', 'ملخص', '***', 'نص'] },
]) {
  test(`in ${article} the arrows lead from field to field, and what is typed there stands there`, async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, blocks)
    const headline = paper(page).locator('[data-field="headline"]')
    const standfirst = paper(page).locator('[data-field="standfirst"]')
    await headline.click()
    for (const [key, typed, where] of [
      ['ArrowUp', 'أ', headline],
      ['ArrowDown', 'ب', standfirst],
      ['ArrowUp', 'ت', headline],
      ['ArrowDown', 'ث', standfirst],
    ] as const) {
      await page.keyboard.press(key)
      await page.keyboard.type(typed)
      await expect(where).toContainText(typed)
    }
    await headline.click()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('ج')
    await expect(standfirst).toHaveText(/^ج/)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('ح')
    await expect(headline).toHaveText(/ح$/)
  })
}

async function tableWith(page: Page, cells: string[]): Promise<void> {
  await beginStory(page)
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await paste(page, {
    html: `<table><tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr></table><p>بعد الجدول</p>`,
  })
  await expect(paper(page).getByRole('cell')).toHaveCount(cells.length)
}

test('the left arrow leaves a cell for the one on its left, from the last one the table', async ({ enter }) => {
  const page = await enter('salma')
  await tableWith(page, ['أول', 'ثان', 'ثالث'])
  await expect(paper(page).getByRole('table')).toHaveCSS('direction', 'rtl')
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('End')
  const cells = ['ثان', 'ثالث', 'بعد الجدول']
  for (const next of cells) {
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => caretText(page)).toBe(next)
    await page.keyboard.press('End')
  }
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => caretText(page)).toBe('ثالث')
})

test('Shift and the left arrow select the cell on the left', async ({ enter }) => {
  const page = await enter('yasser')
  await tableWith(page, ['أول', 'ثان', 'ثالث'])
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(paper(page).locator('.selectedCell')).toHaveText(['أول', 'ثان'])
  await page.keyboard.press('Shift+ArrowRight')
  await expect(paper(page).locator('.selectedCell')).toHaveText(['أول'])
})

for (const { language, who, begin, line, on, back } of [
  {
    language: 'Arabic',
    who: 'salma',
    begin: (page: Page) => beginStory(page),
    line: 'فاز Arsenal أمس',
    on: 'ArrowLeft',
    back: 'ArrowRight',
  },
  {
    language: 'English',
    who: 'adam',
    begin: beginOnlyStory,
    line: 'He said مرحبا twice',
    on: 'ArrowRight',
    back: 'ArrowLeft',
  },
] as const) {
  test(`in ${language}, Shift and an arrow select on through a word of the other language, and Shift and the other arrow gives it back`, async ({
    enter,
  }) => {
    const page = await enter(who)
    await begin(page)
    await typeBlocks(page, ['عنوان', 'ملخص', line])
    await page.keyboard.press('Home')
    const expectSelected = (length: number) =>
      expect.poll(() => page.evaluate(() => getSelection()?.getRangeAt(0).toString())).toBe(line.slice(0, length))
    for (let length = 1; length <= line.length; length++) {
      await page.keyboard.press(`Shift+${on}`)
      await expectSelected(length)
    }
    for (let length = line.length - 1; length >= 0; length--) {
      await page.keyboard.press(`Shift+${back}`)
      await expectSelected(length)
    }
    await page.keyboard.type('X')
    await expectSaved(page, ['عنوان', 'ملخص', `X${line}`])
  })
}

test('Tab goes from cell to cell, and from the last one to a new row', async ({ enter }) => {
  const page = await enter('salma')
  await tableWith(page, ['أول', 'ثان'])
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('Tab')
  await expect.poll(() => caretText(page)).toBe('ثان')
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => caretText(page)).toBe('أول')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(paper(page).getByRole('row')).toHaveCount(2)
  await page.keyboard.type('جديد')
  await expect(paper(page).getByRole('row').last()).toContainText('جديد')
})

test('a table, its empty cells and cells of digits run as the article; a Latin cell keeps its order at its side', async ({
  enter,
}) => {
  const page = await enter('yasser')
  await tableWith(page, ['أول', '2026', 'Latin', ''])
  const cell = (index: number) => paper(page).getByRole('cell').nth(index).getByRole('paragraph')
  await expect(cell(1)).toHaveCSS('direction', 'rtl')
  await expect(cell(3)).toHaveCSS('direction', 'rtl')
  await expect(cell(2)).toHaveCSS('direction', 'ltr')
  await expect(cell(2)).toHaveCSS('text-align', 'right')
})

test('«١.» and «١-» begin a numbered list', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', '١. أول', 'ثان', '', '٥- خامس', 'سادس'])
  const lists = paper(page).locator('ol')
  await expect(lists).toHaveCount(2)
  await expect(lists.first().getByRole('listitem')).toHaveText(['أول', 'ثان'])
  await expect(lists.last().getByRole('listitem')).toHaveText(['خامس', 'سادس'])
  await expect(lists.last()).toHaveAttribute('start', '5')
  await expect(lists.last()).toHaveCSS('direction', 'rtl')
})

test('Ctrl+Shift+X in a list item turns the item alone', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', '- أول', 'ثان'])
  await page.keyboard.press('Control+Shift+X')
  await expect(paper(page).getByRole('listitem').last().getByRole('paragraph')).toHaveCSS('direction', 'ltr')
  await expect(paper(page).getByRole('listitem').first().getByRole('paragraph')).toHaveCSS('direction', 'rtl')
  await expect(paper(page).getByRole('list')).toHaveCSS('direction', 'rtl')
})

/** The directions stored for the blocks of the body that a kind is named of. */
const storedDirs = async (page: Page, kind: string) =>
  ((await draftOf(page)).doc.content ?? []).filter(({ type }) => type === kind).map(({ attrs }) => attrs?.dir ?? null)

test('the options of a table turn the table itself, and leave it to its text again', async ({ enter }) => {
  const page = await enter('salma')
  await tableWith(page, ['Real Madrid', 'Arsenal', 'Al Sadd السد'])
  const table = paper(page).getByRole('table')
  const choose = async (name: string) => {
    await page.getByRole('cell', { name: 'Arsenal' }).click()
    await page.keyboard.press('Control+Alt+o')
    await page.getByRole('menuitemradio', { name }).click()
    await expect(page.getByRole('menu')).toBeHidden()
  }
  const firstIsOnTheLeft = async () => {
    const [first, last] = [
      await page.getByRole('cell', { name: 'Real Madrid' }).boundingBox(),
      await page.getByRole('cell', { name: 'Al Sadd' }).boundingBox(),
    ]
    return first !== null && last !== null && first.x < last.x
  }
  await expect(table).toHaveCSS('direction', 'rtl')
  await choose('من اليسار إلى اليمين')
  await expect(table).toHaveCSS('direction', 'ltr')
  expect(await firstIsOnTheLeft()).toBe(true)
  await expect(page.getByRole('cell', { name: 'Al Sadd' }).getByRole('paragraph')).toHaveCSS('direction', 'ltr')
  await expect.poll(() => storedDirs(page, 'table')).toEqual(['ltr'])
  await page.getByRole('cell', { name: 'Arsenal' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => caretText(page)).toBe('Al Sadd السد')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => caretText(page)).toBe('Arsenal')
  await choose('تلقائي')
  await expect(table).toHaveCSS('direction', 'rtl')
  expect(await firstIsOnTheLeft()).toBe(false)
  await expect.poll(() => storedDirs(page, 'table')).toEqual([null])
})

test('Ctrl+Shift+X turns a list of which all is selected, and back', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', '- Reuters قالت', 'BBC ذكرت'])
  const list = paper(page).getByRole('list')
  await paper(page).getByText('قالت').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+Shift+End')
  await page.keyboard.press('Control+Shift+X')
  await expect(list).toHaveCSS('direction', 'ltr')
  await expect.poll(() => storedDirs(page, 'bulletList')).toEqual(['ltr'])
  await page.keyboard.press('Control+Shift+X')
  await expect(list).toHaveCSS('direction', 'rtl')
  await expect.poll(() => storedDirs(page, 'bulletList')).toEqual([null])
})

test('in an English newsroom, a list is turned from right to left, and its items follow their letters', async ({
  enter,
}) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', '- Al Jazeera قالت', 'The end'])
  const list = paper(page).getByRole('list')
  await expect(list).toHaveCSS('direction', 'ltr')
  await page.keyboard.press('Control+Alt+o')
  await page.getByRole('menuitemradio', { name: 'Right to left' }).click()
  await expect(list).toHaveCSS('direction', 'rtl')
  await expect(page.getByRole('paragraph').filter({ hasText: 'Al Jazeera' })).toHaveCSS('direction', 'rtl')
  await expect(page.getByRole('paragraph').filter({ hasText: 'The end' })).toHaveCSS('direction', 'ltr')
})

test('pasted alignment is not stored, and directions in capitals are read', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  // One Arabic word would turn the first, were its direction not read.
  await paste(page, {
    html: '<p dir=LTR style="text-align:right">Reuters reported, قالت</p><p dir=RTL style="text-align:left">نص عربي</p>',
  })
  await expect(page.getByText('Reuters reported')).toHaveCSS('direction', 'ltr')
  await expect(page.getByText('نص عربي')).toHaveCSS('direction', 'rtl')
  await expect.poll(() => storedDirs(page, 'paragraph')).toEqual(expect.arrayContaining(['ltr', null]))
  expect(JSON.stringify((await draftOf(page)).doc)).not.toMatch(/align/)
})

test('columns have no handle to drag, and a pasted width of one is not stored', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await paste(page, {
    html: '<table><colgroup><col style="width:90px"><col></colgroup><tr><td colwidth="90" data-colwidth="90" width="90">أول</td><td>ثان</td></tr></table>',
  })
  const cells = paper(page).getByRole('cell')
  await expect(cells).toHaveText(['أول', 'ثان'])
  const first = await cells.first().boundingBox()
  if (!first) throw new Error('the cell has no place')
  // Over the border between the two, where a handle would come up.
  await page.mouse.move(first.x + 1, first.y + first.height / 2, { steps: 4 })
  await page.mouse.move(first.x - 1, first.y + first.height / 2, { steps: 4 })
  await expect(paper(page)).not.toHaveClass(/resize-cursor/)
  await expect(page.locator('.column-resize-handle')).toHaveCount(0)
  await expect(paper(page).locator('[colwidth], [data-colwidth]')).toHaveCount(0)
  await expect.poll(async () => JSON.stringify((await draftOf(page)).doc)).toContain('ثان')
  expect(JSON.stringify((await draftOf(page)).doc)).not.toMatch(/"colwidth":\[/)
})

test.describe('runs are isolated as they are typed', () => {
  test('a phone number, C++ and a handle; one Backspace gives them back for good', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'للتواصل +974 4489 6666 أو @desk، بلغة C++ '])
    const runs = paper(page).locator('bdi')
    await expect(runs).toHaveText(['+974 4489 6666', '@desk', 'C++'])
    await page.keyboard.press('Backspace')
    await expect(runs).toHaveCount(2)
    await page.keyboard.type('قديمة ')
    await expect(runs).toHaveCount(2)
    await expect(paper(page)).toContainText('بلغة C++ قديمة')
  })

  test('a number of which a part is to be completed stays one run, in its order', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'للتواصل +974 4489 6666 الآن'])
    for (let press = 0; press < 'الآن'.length + 1; press++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+Alt+k')
    await expect(paper(page).locator('mark')).toHaveText('6666')
    await expect(paper(page).locator('bdi')).toHaveText(['+974 4489 6666'])
  })

  test('Control and Backspace right after one deletes the word', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', 'كتب بلغة C++ '])
    await expect(paper(page).locator('bdi')).toHaveText(['C++'])
    await page.keyboard.press('Control+Backspace')
    await expect(paper(page)).not.toContainText('C++')
    await expect(paper(page)).toContainText('كتب بلغة')
  })

  test('a web address becomes a link that ends before ، ؛ ؟ and »', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, [
      'عنوان',
      'ملخص',
      'قال «https://example.com/a» وزاد https://example.com/b، ثم example.com/c؟ بل https://example.com/d؛ نعم',
    ])
    const links = paper(page).getByRole('link')
    await expect(links).toHaveText([
      'https://example.com/a',
      'https://example.com/b',
      'example.com/c',
      'https://example.com/d',
    ])
    await expect(links.nth(2)).toHaveAttribute('href', 'https://example.com/c')
    await expect(links.last()).toHaveAttribute('href', 'https://example.com/d')
  })

  test('years, scores and dates are left as Arabic readers read them', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'بين 2020-2026 فاز العرب 3-1 في 23/11/2026 عند 10:30 '])
    await expectSaved(page, ['عنوان', 'ملخص', 'بين 2020-2026 فاز العرب 3-1 في 23/11/2026 عند 10:30 '])
    await expect(paper(page).locator('bdi')).toHaveCount(0)
  })

  test('a score that no Arabic letter precedes still reads from the right; one between two Latin names stays with them', async ({
    begin,
  }) => {
    const page = await begin('yasser')
    await typeBlocks(page, [
      '3-1 نتيجة عادلة',
      'ملخص',
      '3-1 نتيجة عادلة',
      'Arsenal 2-0 على أرضه ',
      'انتهت Arsenal 2-0 Chelsea أمس ',
    ])
    const [headline, first, after, between] = await linesSeen(page)
    expect(headline).toMatch(/^3-1 /)
    expect(first).toMatch(/^3-1 /)
    expect(after).toMatch(/^lanesrA 2-0 /)
    expect(between).toContain(' aeslehC 0-2 lanesrA ')
    await page.keyboard.press('Enter')
    await paste(page, { text: '3-1 نتيجة ملصقة' })
    await expect(paper(page)).toContainText('ملصقة')
    expect((await linesSeen(page)).at(-1)).toMatch(/^3-1 /)
  })

  test('by hand, before they are written: the key is meant for all that is typed next', async ({ begin }) => {
    const page = await begin('salma')
    await typeBlocks(page, ['عنوان', 'ملخص', 'المقاس '])
    await page.keyboard.press('Control+Shift+Digit9')
    await page.keyboard.type('3 x 4')
    await page.keyboard.press('Control+Shift+Digit9')
    await page.keyboard.type(' ثم')
    await expect(paper(page).locator('bdi')).toHaveText(['3 x 4'])
    await expect(paper(page)).toContainText('المقاس 3 x 4 ثم')
  })

  test('pasted ones too', async ({ begin }) => {
    const page = await begin('yasser')
    await typeBlocks(page, ['عنوان', 'ملخص', ''])
    await paste(page, { text: 'للتواصل +974 4489 6666 أو بلغة C++ اليوم' })
    await expect(paper(page).locator('bdi')).toHaveText(['+974 4489 6666', 'C++'])
  })
})

test('runs of the headline and the standfirst are shown as readers see them, and nothing is stored for it', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['لغة C++ تعود', 'للتواصل +974 4489 6666', 'نص'])
  await expect(paper(page).locator('[data-field] bdi')).toHaveText(['C++', '+974 4489 6666'])
  await expect(paper(page).locator('[data-field] bdi').first()).toHaveCSS('unicode-bidi', 'isolate')
  await expectSaved(page, ['لغة C++ تعود', 'للتواصل +974 4489 6666', 'نص'])
  expect(JSON.stringify((await draftOf(page)).doc)).not.toMatch(/isolate|[\u2066-\u2069]/)
  await expect(saved(page)).toBeVisible()
  const id = new URL(page.url()).pathname.split('/').at(-1)
  await page.goto(`/preview/draft/${id}`)
  await expect(page.getByRole('heading', { level: 1 }).locator('bdi')).toHaveText('C++')
  await expect(page.locator('.standfirst bdi')).toHaveText('+974 4489 6666')
  expect(await page.title()).toContain('\u2067لغة \u2066C++\u2069 تعود\u2069')
  await page.goto('/newsroom')
  await expect(page.getByRole('link', { name: 'لغة C++ تعود' }).first().locator('bdi')).toHaveText('C++')
})

test('«Show directions» marks blocks, runs and what cannot be seen, and leaves the text alone', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'قالت Reuters إن', 'London calling'])
  await expect(saved(page)).toBeVisible()
  await page.keyboard.press('Control+Alt+g')
  const button = page.getByRole('button', { name: 'إظهار الاتجاهات' })
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('paragraph').filter({ hasText: 'London' })).toHaveAttribute('data-shown-dir', 'ltr')
  await expect(page.getByRole('paragraph').filter({ hasText: 'Reuters' })).toHaveAttribute('data-shown-dir', 'rtl')
  await expect(paper(page).locator('.shown-run')).toHaveText(['Reuters'])
  await expect(paper(page).getByTitle('مسافة')).toHaveCount(3)
  await page.keyboard.press('Shift+Enter')
  await expect(paper(page).getByTitle('سطر جديد في الفقرة نفسها')).toHaveCount(1)
  await button.click()
  await expect(paper(page).locator('.shown-character')).toHaveCount(0)
  await expect(button).toHaveAttribute('aria-pressed', 'false')
})

test('«Show directions» puts an arrow before numbers, isolates and words with their brackets', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['لغة C++', 'ملخص', 'في 2026 قالت Reuters (AFP) إن لغة C++ تعود'])
  const order = await linesSeen(page)
  await page.keyboard.press('Control+Alt+g')
  // The sign of a space parts a run in the page.
  const runs = async () => (await paper(page).locator('.shown-run').allTextContents()).join('')
  await expect.poll(runs).toBe('C++2026Reuters (AFP)C++')
  await expect(paper(page).getByTitle('نص من اليسار إلى اليمين')).toHaveText(['→', '→', '→', '→'])
  // What is drawn into the text changes no order in it.
  const drawn = await linesSeen(page)
  expect(drawn.map((line) => line.replace(/[·→]/g, ' ').replace(/ +/g, ' '))).toEqual(order)
})

test('in an English newsroom «Show directions» puts an arrow to the left before Arabic words', async ({ enter }) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', 'He said مرحبا بكم twice'])
  await page.keyboard.press('Control+Alt+g')
  await expect(paper(page).locator('.shown-run')).toHaveText(['مرحبا', ' بكم'])
  await expect(paper(page).getByTitle('Text from right to left')).toHaveText(['←'])
})

test('no control of direction is stored, typed or pasted', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await page.keyboard.insertText('نص\u200F مكتوب\u2067')
  await page.keyboard.press('Enter')
  await paste(page, { text: '\u202Bنص ملصق\u202C\u200E' })
  await expectSaved(page, ['عنوان', 'ملخص', 'نص مكتوب', 'نص ملصق'])
})

test('in an English article an Arabic table and its keys run from right to left', async ({ enter }) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', ''])
  await paste(page, { html: '<table><tr><td><p>أول</p></td><td><p>ثان</p></td></tr></table><p>After</p>' })
  await expect(paper(page).getByRole('table')).toHaveCSS('direction', 'rtl')
  await page.getByRole('cell', { name: 'أول' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => caretText(page)).toBe('ثان')
})
