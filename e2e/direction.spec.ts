import { bodyOf, draftOf, expectSaved } from './support/draft'
import { expect, test } from './support/test'
import { paper, paste, saved, typeBlocks } from './support/write'

test('each paragraph runs as its letters do; digits and nothing run as the article', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'Reuters reported from London.', '2026 - 11 - 23', 'Reuters قالت', ''])
  const paragraph = (text: string) => page.getByRole('paragraph').filter({ hasText: text })
  await expect(paragraph('Reuters reported from London.')).toHaveCSS('direction', 'ltr')
  await expect(paragraph('Reuters reported from London.')).toHaveAttribute('lang', 'en')
  await expect(paragraph('Reuters قالت')).not.toHaveAttribute('lang')
  await expect(paragraph('2026 - 11 - 23')).toHaveCSS('direction', 'rtl')
  await expect(paragraph('Reuters قالت')).toHaveCSS('direction', 'rtl')
  await expect(paper(page).getByRole('paragraph').last()).toHaveText('')
  await expect(paper(page).getByRole('paragraph').last()).toHaveCSS('direction', 'rtl')
})

test('an English article runs from left to right, its Arabic paragraph from right to left', async ({ enter }) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', 'قال بالعربية', '2026', 'He said «نعم» twice'])
  const paragraph = (text: string) => page.getByRole('paragraph').filter({ hasText: text })
  await expect(paper(page)).toHaveCSS('direction', 'ltr')
  await expect(paragraph('قال بالعربية')).toHaveCSS('direction', 'rtl')
  await expect(paragraph('2026')).toHaveCSS('direction', 'ltr')
  await expect(paragraph('He said')).toHaveCSS('direction', 'ltr')
  await expect(saved(page)).toBeVisible()
})

test('Ctrl+Shift+X turns a paragraph round, and back to what its text asks for', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', '', 'London calling'])
  const paragraph = page.getByRole('paragraph').filter({ hasText: 'London calling' })
  const storedDir = async () => (await draftOf(page)).doc.content?.at(-1)?.attrs?.dir ?? null
  await expectSaved(page, ['عنوان', '', 'London calling'])
  expect(await storedDir()).toBeNull()
  await page.keyboard.press('Control+Shift+X')
  await expect(paragraph).toHaveCSS('direction', 'rtl')
  await expect.poll(storedDir).toBe('rtl')
  await page.keyboard.press('Control+Shift+X')
  await expect(paragraph).toHaveCSS('direction', 'ltr')
  await expect.poll(storedDir).toBeNull()
})

test('Ctrl+Shift+X turns the words of a post round, and back to what they ask for', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await paste(page, { text: 'https://youtu.be/dQw4w9WgXcQ' })
  const caption = paper(page).getByRole('figure').locator('figcaption')
  await expect(paper(page).getByRole('figure')).toContainText('YouTube')
  await page.keyboard.type('لقطات من التوقيع')
  const storedDir = async () => (await bodyOf(page)).find(({ type }) => type === 'embed')?.attrs?.dir ?? null
  await expect(caption).toHaveCSS('direction', 'rtl')
  await page.keyboard.press('Control+Shift+X')
  await expect(caption).toHaveCSS('direction', 'ltr')
  await expect.poll(storedDir).toBe('ltr')
  await page.keyboard.press('Control+Shift+X')
  await expect(caption).toHaveCSS('direction', 'rtl')
  await expect.poll(storedDir).toBeNull()

  // Turned from left to right by its letters, then as the article runs.
  await page.keyboard.press('Shift+Home')
  await page.keyboard.type('The signing')
  await expect(caption).toHaveCSS('direction', 'ltr')
  await page.keyboard.press('Control+Shift+X')
  await expect(caption).toHaveCSS('direction', 'rtl')
  await expect.poll(storedDir).toBe('rtl')
  await page.keyboard.press('Control+Shift+X')
  await expect(caption).toHaveCSS('direction', 'ltr')
  await expect.poll(storedDir).toBeNull()
})

test('the direction set by the system itself is that of the paragraph', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', '', 'كلمة'])
  const paragraph = page.getByRole('paragraph').filter({ hasText: 'كلمة' })
  const storedDir = async () => (await draftOf(page)).doc.content?.at(-1)?.attrs?.dir ?? null
  // As browsers do that ask before, for Control with the left Shift.
  const asked = (data: string) =>
    paper(page).evaluate((target, data) => {
      const init = { inputType: 'formatSetBlockTextDirection', data, bubbles: true, cancelable: true }
      return target.dispatchEvent(new InputEvent('beforeinput', init))
    }, data)
  expect(await asked('ltr')).toBe(false)
  await expect(paragraph).toHaveCSS('direction', 'ltr')
  await expect.poll(storedDir).toBe('ltr')
  await asked('rtl')
  await expect.poll(storedDir).toBeNull()

  // As Chromium does, which tells after.
  await page.keyboard.press('Shift+Home')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'F13',
    commands: ['makeTextWritingDirectionLeftToRight'],
  })
  await expect.poll(storedDir).toBe('ltr')
  await expect(paragraph).toHaveCSS('direction', 'ltr')
  await expect(paragraph.locator('span')).toHaveCount(0)
  await expect(paragraph).toHaveText('كلمة')
})

test('keys work in an Arabic layout, and AltGr types', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', 'كلمة'])
  const pressed = (init: Omit<KeyboardEventInit, 'view'>) =>
    paper(page).evaluate(
      (target, init) =>
        !target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })),
      init,
    )
  const mark = paper(page).locator('mark')
  await page.keyboard.press('Control+Shift+ArrowRight')
  const tk = { key: 'ن', code: 'KeyK', keyCode: 75, ctrlKey: true, altKey: true }
  expect(await pressed({ ...tk, modifierAltGraph: true })).toBe(false)
  await expect(mark).toHaveCount(0)
  expect(await pressed(tk)).toBe(true)
  await expect(mark).toHaveText('كلمة')
  // «لا» stands on the key of B.
  expect(await pressed({ key: 'لا', code: 'KeyB', keyCode: 66, ctrlKey: true })).toBe(true)
  await expect(paper(page).locator('strong')).toHaveText('كلمة')
  await pressed({ key: '٢', code: 'Digit2', keyCode: 50, ctrlKey: true, altKey: true })
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('كلمة')
})

test('Arabic lists have their bullets on the right, quotes their line', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await page.getByRole('button', { name: 'قائمة نقطية' }).click()
  await typeBlocks(page, ['البند الأول', 'Second item'])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'اقتباس' }).click()
  await page.keyboard.type('قول مقتبس')

  const list = paper(page).getByRole('list')
  await expect(list).toHaveCSS('direction', 'rtl')
  await expect(list).toHaveCSS('padding-left', '0px')
  await expect(list).not.toHaveCSS('padding-right', '0px')
  const english = list.getByRole('paragraph').filter({ hasText: 'Second item' })
  await expect(english).toHaveCSS('direction', 'ltr')
  await expect(english).toHaveCSS('text-align', 'right')
  const quote = paper(page).getByRole('blockquote')
  await expect(quote).toHaveText('قول مقتبس')
  await expect(quote).toHaveCSS('border-right-width', '3px')
  await expect(quote).toHaveCSS('border-left-width', '0px')
})

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
<!--StartFragment-->
<h2 dir=RTL style='text-align:right'><span lang=AR-SA>عنوان فرعي</span></h2>
<p class=MsoNormal dir=RTL style='text-align:right;direction:rtl'><b><span lang=AR-SA style='font-size:14.0pt;color:#C00000'>كلمة عريضة</span></b><span lang=AR-SA> وبقية&nbsp;الفقرة</span><a href="#_ftn1">[1]</a><o:p></o:p></p>
<p class=MsoNormal dir=RTL><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph dir=RTL style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>بند أول</p>
<p class=MsoListParagraph dir=RTL style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>بند ثانٍ</p>
<p class=MsoNormal dir=LTR>Plain English with <a href="https://example.com/page?utm_source=mail">a link</a></p>
<p class=MsoNormal dir=RTL><img src="file:///C:/temp/image001.png">بعد الصورة</p>
<!--EndFragment--></body></html>`

test('text pasted from a word processor keeps its structure and leaves the rest behind', async ({ begin }) => {
  const page = await begin('yasser')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await paste(page, { html: word })
  const paragraph = (...content: object[]) => ({ type: 'paragraph', attrs: { dir: null }, content })
  const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks[0] ? { marks } : {}) })
  const item = (words: string) => ({ type: 'listItem', content: [paragraph(text(words))] })
  await expect
    .poll(async () => (await draftOf(page)).doc.content?.slice(2))
    .toEqual([
      { type: 'heading', attrs: { level: 2, dir: null }, content: [text('عنوان فرعي')] },
      paragraph(text('كلمة عريضة', { type: 'bold' }), text(' وبقية الفقرة[1]')),
      { type: 'bulletList', attrs: { dir: null }, content: [item('بند أول'), item('بند ثانٍ')] },
      paragraph(
        text('Plain English with '),
        text('a link', { type: 'link', attrs: { href: 'https://example.com/page' } }),
      ),
      paragraph(text('بعد الصورة')),
    ])
})

const hostile = `<script>window.harmed = true</script>
<p onclick="window.harmed = true">نص <img src="x" onerror="window.harmed = true"> سليم</p>
<p><a href="javascript:window.harmed = true">رابط خبيث</a> و<a href="data:text/html,x">آخر</a></p>
<svg onload="window.harmed = true"></svg><iframe srcdoc="<script>parent.harmed = true</script>"></iframe>`

test('a hostile paste leaves its words and does nothing', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
  await paste(page, { html: hostile })
  await expect(paper(page)).toContainText('رابط خبيث')
  await expect(paper(page).getByRole('link')).toHaveCount(0)
  await expect(paper(page).getByRole('img')).toHaveCount(0)
  await paper(page).getByText('سليم').click()
  await paper(page).getByText('رابط خبيث').click()
  await expect(saved(page)).toBeVisible()
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
  expect(JSON.stringify(await draftOf(page))).not.toMatch(/javascript:|data:|onerror|onclick|harmed/)
})
