import { readFileSync } from 'node:fs'
import path from 'node:path'
import { dropFiles, dropWords, pasteFiles } from './support/clipboard'
import { bodyOf, expectSaved } from './support/draft'
import { agencyPicture, disguisedDrawing, silentPicture } from './support/picture'
import { notices } from './support/steps'
import { expect, test } from './support/test'
import { beginBody, paper, paste, saved, typeBlocks } from './support/write'

const fixture = (name: string) => readFileSync(path.join('lib/body/paste/fixtures', name), 'utf8')

test.describe('from Word', () => {
  test('levels of a list stay levels', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await paste(page, { html: fixture('word-arabic-bullets.html') })
    const lists = paper(page).getByRole('list')
    await expect(lists).toHaveCount(3)
    await expect(lists.first().getByRole('listitem').first()).toHaveText('مواقف أكثر')
    await expect(lists.nth(2)).toHaveText('في نهاية الأسبوع')
    await expect(lists.first()).toHaveCSS('direction', 'rtl')
    await expect(saved(page)).toBeVisible()
  })

  test('a table keeps its head and its joined cells', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await paste(page, { html: fixture('word-arabic-table.html') })
    const table = paper(page).getByRole('table')
    await expect(table.getByRole('columnheader', { name: 'الحرارة' })).toHaveAttribute('colspan', '2')
    await expect(table.getByRole('cell', { name: 'الدوحة' })).toHaveAttribute('rowspan', '2')
    await expect(saved(page)).toBeVisible()
  })

  test('footnotes are called in the text and listed at its end', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await paste(page, { html: fixture('word-arabic-footnotes.html') })
    await expect(paper(page)).toContainText('ارتفع عدد القراء[1] إلى مئتي ألف[2].')
    await expect(paper(page).getByRole('listitem')).toHaveText(['من يقرأ كتاباً في الشهر.', 'بحسب اتحاد الناشرين.'])
    await expect(paper(page).getByRole('link')).toHaveCount(0)
  })

  test('an address loses who sent it, a number is held together, and no direction is stored that the text has', async ({
    begin,
  }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await paste(page, { html: fixture('word-mixed-directions.html') })
    await expect(paper(page).getByRole('link')).toHaveAttribute('href', 'https://example.com/contact?lang=ar')
    await expect(paper(page).locator('bdi').filter({ hasText: '+974 4489 6666' })).toBeVisible()
    await expect(saved(page)).toBeVisible()
    expect((await bodyOf(page)).map(({ attrs }) => attrs?.dir)).toEqual([null, null, null, 'ltr', null])
  })
})

test('from Google Docs come headings, emphasis and nested lists, and the address behind the redirector', async ({
  begin,
}) => {
  const page = await begin('salma')
  await beginBody(page)
  await paste(page, { html: fixture('google-docs-arabic-report.html') })
  await paste(page, { html: fixture('google-docs-arabic-lists.html') })
  await expect(paper(page).getByRole('heading', { name: 'بيان اللجنة' })).toBeVisible()
  await expect(paper(page).getByRole('strong')).toHaveText('النتائج الأولية')
  await expect(paper(page).getByRole('link', { name: 'البيان' })).toHaveAttribute(
    'href',
    'https://example.com/statement?id=9',
  )
  await expect(paper(page).getByText('نقطة أعمق')).toBeVisible()
  await expect(paper(page).getByRole('list')).toHaveCount(5)
  await expect(saved(page)).toBeVisible()
})

test('from LibreOffice come lists in lists and words without their colours', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await paste(page, { html: fixture('libreoffice-arabic-report.html') })
  await expect(paper(page).getByRole('list')).toHaveCount(2)
  await expect(paper(page)).toContainText('ثم تأتي كلمة ملونة في آخر النص.')
  await expect(saved(page)).toBeVisible()
})

test('in English the same things come, left to right', async ({ enter }) => {
  const page = await enter('adam')
  await page.getByRole('button', { name: 'New story' }).click()
  await expect(paper(page)).toBeFocused()
  await typeBlocks(page, ['A headline', 'A standfirst', ''])
  await paste(page, { html: fixture('word-english-report.html') })
  await expect(paper(page).getByRole('heading', { name: 'Port reopens after storm' })).toBeVisible()
  await expect(paper(page).getByRole('listitem')).toHaveText(['Cranes are working', 'Two ships are waiting'])
  await expect(paper(page).getByRole('list')).toHaveCSS('direction', 'ltr')
  await expect(paper(page).getByRole('link')).toHaveAttribute('href', 'https://example.com/port?id=4')
})

test('messages from WhatsApp keep who said what, and their emphasis', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await paste(page, { text: fixture('whatsapp-export.txt') })
  await expect(paper(page).getByText('سلمى الراوي: عاجل: وصل الوفد إلى المطار')).toBeVisible()
  await expect(paper(page).getByRole('strong').filter({ hasText: 'عاجل' })).toBeVisible()
  await expect(paper(page)).not.toContainText('10:31')
})

test('copy that begins with its day and hour is no chat, and keeps every word', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await page.keyboard.type('يُستبدل')
  await page.keyboard.press('Shift+Home')
  await paste(page, { text: '23/11/2026 10:30 – بيروت: أعلنت الوزارة النتائج\nفقرة ثانية' })
  await expectSaved(page, ['عنوان', 'ملخص', '23/11/2026 10:30 – بيروت: أعلنت الوزارة النتائج', 'فقرة ثانية'])
})

test('a paste with nothing to read leaves the selected words, and says so', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await page.keyboard.type('كلمات باقية')
  await page.keyboard.press('Shift+Home')
  await paste(page, { html: '<meta charset="utf-8"><p style="display:none">خفي</p>' })
  await expect(notices(page).getByText('لا نص في الحافظة.')).toBeVisible()
  await paste(page, { html: '<img src="https://cdn.example.com/1.jpg">' })
  await expect(notices(page).getByText(/لم تُدرج صورة واحدة/)).toBeVisible()
  await expectSaved(page, ['عنوان', 'ملخص', 'كلمات باقية'])
})

test('plain text becomes paragraphs and lists', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await paste(page, { text: fixture('text-lists.txt') })
  await expect(paper(page).getByRole('list')).toHaveCount(3)
  await expect(paper(page).getByText('- سطر وحيد بشرطة')).toBeVisible()
})

test('a paste is taken back at once, and goes on where the caret is', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await page.keyboard.type('قبل ')
  await paste(page, { html: '<p>أولى</p><p>ثانية</p>' })
  await expect(paper(page).getByText('ثانية')).toBeVisible()
  await page.keyboard.type(' بعد')
  await expectSaved(page, ['عنوان', 'ملخص', 'قبل أولى', 'ثانية بعد'])
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expectSaved(page, ['عنوان', 'ملخص', 'قبل '])
})

test.describe('an address alone', () => {
  const post = 'https://youtu.be/dQw4w9WgXcQ?si=abc'

  test('of a post, in an empty paragraph, becomes its card; undo gives the address back', async ({ begin }) => {
    const page = await begin('salma')
    await beginBody(page)
    await paste(page, { text: post })
    const card = paper(page).getByRole('figure')
    await expect(card).toContainText('YouTube')
    await page.keyboard.type('لقطات من التوقيع')
    await expect
      .poll(() => bodyOf(page))
      .toMatchObject([
        { type: 'embed', attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ' }, content: [{ text: 'لقطات من التوقيع' }] },
        { type: 'paragraph' },
      ])
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    await expect(card).toHaveCount(0)
    await expect(paper(page).getByRole('link')).toHaveText('https://youtu.be/dQw4w9WgXcQ')
    await page.keyboard.press('Control+Z')
    await expectSaved(page, ['عنوان', 'ملخص', ''])
  })

  test('over selected words links them, and among words it is a link of its own', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await page.keyboard.type('نشرت الوزارة البيان')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await paste(page, { text: post })
    const links = paper(page).getByRole('link')
    await expect(links).toHaveText('البيان')
    await expect(links).toHaveAttribute('href', 'https://youtu.be/dQw4w9WgXcQ')
    await page.keyboard.press('Control+Z')
    await expect(links).toHaveCount(0)
    await expectSaved(page, ['عنوان', 'ملخص', 'نشرت الوزارة البيان'])
    await page.keyboard.press('End')
    await page.keyboard.type(' ')
    await paste(page, { text: post })
    await expect(links).toHaveText('https://youtu.be/dQw4w9WgXcQ')
    await expect(paper(page).getByRole('figure')).toHaveCount(0)
  })

  test('does the same in English; one that is no post is a link, and the headline takes its letters', async ({
    enter,
  }) => {
    const page = await enter('adam')
    await page.getByRole('button', { name: 'New story' }).click()
    await expect(paper(page)).toBeFocused()
    await paste(page, { text: 'https://example.com/a' })
    await expectSaved(page, ['https://example.com/a', '', ''])
    await page.keyboard.press('Enter')
    await typeBlocks(page, ['A standfirst', 'The statement'])
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await paste(page, { text: 'https://example.com/a?utm_source=x' })
    const links = paper(page).getByRole('link')
    await expect(links).toHaveText('statement')
    await expect(links).toHaveAttribute('href', 'https://example.com/a')
    await page.keyboard.press('Enter')
    await paste(page, { text: 'https://x.com/midad/status/1234567890' })
    await expect(paper(page).getByRole('figure')).toContainText('https://x.com/i/status/1234567890')
    await page.keyboard.press('Control+Z')
    await expect(links).toHaveText(['statement', 'https://x.com/midad/status/1234567890'])
  })
})

test('the headline takes one line', async ({ begin }) => {
  const page = await begin('salma')
  await paste(page, { html: '<h1>سطر <b>أول</b></h1><ul><li>بند</li></ul>' })
  await expect(paper(page).getByRole('heading')).toHaveText('سطر أول • بند')
})

test('pasting without formatting leaves nothing but paragraphs', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async () => {
    const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
    const html = '<h2>عنوان <b>عريض</b></h2><ul><li>بند</li></ul>'
    await navigator.clipboard.write([
      new ClipboardItem({ ...part('text/html', html), ...part('text/plain', 'عنوان *عريض*\n- بند\n- بند') }),
    ])
  })
  await page.keyboard.press('Control+Shift+KeyV')
  await expectSaved(page, ['عنوان', 'ملخص', 'عنوان *عريض*', '- بند', '- بند'])
  await expect(paper(page).getByRole('strong')).toHaveCount(0)
})

test('in English, too, pasting without formatting leaves nothing but paragraphs', async ({ begin }) => {
  const page = await begin('adam', 'en')
  await typeBlocks(page, ['A headline', 'A standfirst', ''])
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async () => {
    const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
    await navigator.clipboard.write([
      new ClipboardItem({ ...part('text/html', '<h2>A <b>bold</b> head</h2>'), ...part('text/plain', 'A bold head') }),
    ])
  })
  await page.keyboard.press('Control+Shift+KeyV')
  await expectSaved(page, ['A headline', 'A standfirst', 'A bold head'])
  await expect(
    paper(page)
      .getByRole('strong')
      .or(paper(page).getByRole('heading', { level: 2 })),
  ).toHaveCount(0)
})

test('without a keyboard the menu pastes without formatting, and says when the browser does not let it', async ({
  begin,
}) => {
  const page = await begin('salma')
  await page.setViewportSize({ width: 390, height: 844 })
  await beginBody(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copy = (text: string) => page.evaluate((words) => navigator.clipboard.writeText(words), text)
  const pastePlain = async () => {
    await page.getByRole('button', { name: 'أدوات أخرى' }).click()
    await page.getByRole('menuitem', { name: 'لصق بلا تنسيق' }).click()
  }
  await copy('سطر أول\nسطر ثانٍ')
  await pastePlain()
  await expectSaved(page, ['عنوان', 'ملخص', 'سطر أول', 'سطر ثانٍ'])
  await expect(paper(page)).toBeFocused()

  await copy('')
  await pastePlain()
  const notices = page.getByRole('region', { name: 'إشعارات' })
  await expect(notices.getByText('لا نص في الحافظة.')).toBeVisible()
  await page.evaluate(() => {
    navigator.clipboard.readText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await pastePlain()
  await expect(notices.getByText('لم يسمح المتصفح بقراءة الحافظة.')).toBeVisible()
  await expectSaved(page, ['عنوان', 'ملخص', 'سطر أول', 'سطر ثانٍ'])
})

test('text copied in Midad keeps what it is', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await page.keyboard.press('Control+B')
  await page.keyboard.type('كلمة عريضة')
  await page.keyboard.press('Shift+Home')
  const copied = () =>
    paper(page).evaluate((target) => {
      const clipboardData = new DataTransfer()
      target.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
      return clipboardData.getData('text/html')
    })
  await expect.poll(copied).toMatch(/data-pm-slice.*<strong>كلمة عريضة</)
  expect(await copied()).toContain('data-midad-slice')
  const html = await copied()
  await page.keyboard.press('End')
  await paste(page, { html })
  await expect(paper(page).getByRole('strong')).toHaveText('كلمة عريضةكلمة عريضة')
})

test('text copied in another editor of this kind is cleaned as any other', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  const address = 'https://example.com/a?id=7'
  await paste(page, { html: `<p data-pm-slice="1 1 []">قال, نعم <a href="${address}&amp;utm_source=x">هنا</a></p>` })
  await expect(paper(page).getByText('قال، نعم هنا')).toBeVisible()
  await expect(paper(page).getByRole('link')).toHaveAttribute('href', address)
})

test('a table that no article can hold is left out, with what would help, and the rest comes in', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  const table = `<table>${`<tr>${'<td>خ</td>'.repeat(40)}</tr>`.repeat(3)}</table>`
  await paste(page, { html: `<p>قبل</p>${table}<p>بعد</p>` })
  await expect(notices(page).getByText(/لم يُدرج جدول واحد.*انسخ منه ما يلزم/)).toBeVisible()
  await expectSaved(page, ['عنوان', 'ملخص', 'قبل', 'بعد'])
})

test('after a pasted table at the end, writing goes on', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await paste(page, { html: fixture('google-docs-table.html') })
  await expect(paper(page).getByRole('columnheader')).toHaveCount(2)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('بعد الجدول')
  await expect(paper(page).getByRole('paragraph').last()).toHaveText('بعد الجدول')
  await expect(saved(page)).toBeVisible()
  expect((await bodyOf(page)).map(({ type }) => type)).toEqual(['table', 'paragraph'])
})

test.describe('pictures', () => {
  test('a picture of the clipboard goes to the library and into the text, where it was pasted', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await typeBlocks(page, ['قبل', 'بعد'])
    await page.keyboard.press('Home')
    await pasteFiles(page, [await agencyPicture()])
    await expect(paper(page).getByRole('figure')).toHaveCount(1)
    await expect(paper(page)).toContainText('غواصة المرصد قبيل نزولها الأول.')
    await expect(saved(page)).toBeVisible()
    expect((await bodyOf(page)).map(({ type }) => type)).toEqual(['paragraph', 'figure', 'paragraph'])
    expect(JSON.stringify(await bodyOf(page))).not.toContain('base64')
  })

  test('text and its picture come once each, in their order', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await pasteFiles(page, [await silentPicture()], { html: fixture('word-images.html') })
    await expect(paper(page).getByRole('figure')).toHaveCount(1)
    await expect(saved(page)).toBeVisible()
    await expect
      .poll(async () => (await bodyOf(page)).map(({ type }) => type))
      .toEqual(['paragraph', 'figure', 'paragraph'])
    expect((await bodyOf(page))[1]?.attrs?.alt).toBe('مبنى البلدية')
  })

  test('a picture inside the text is taken out of it and uploaded', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    const { buffer } = await silentPicture()
    await paste(page, { html: `<p>قبل</p><img src="data:image/jpeg;base64,${buffer.toString('base64')}"><p>بعد</p>` })
    await expect(paper(page).getByRole('figure')).toHaveCount(1)
    await expect(saved(page)).toBeVisible()
    await expect.poll(async () => JSON.stringify(await bodyOf(page))).toContain('"figure"')
    expect(JSON.stringify(await bodyOf(page))).not.toContain('data:')
  })

  test('pictures of other sites are left out, and it is said how many', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await paste(page, {
      html: '<p>نص</p><img src="https://cdn.example.com/1.jpg"><img src="https://cdn.example.com/2.jpg"><p>آخر</p>',
    })
    await expect(notices(page).getByText(/لم تُدرج صورتان/)).toBeVisible()
    await expectSaved(page, ['عنوان', 'ملخص', 'نص', 'آخر'])
    await expect(paper(page).getByRole('img')).toHaveCount(0)
    expect(asked.filter((url) => url.includes('example.com'))).toEqual([])
  })

  test('what is no picture is refused with its reason', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await pasteFiles(page, [disguisedDrawing()])
    await expect(notices(page).getByText(/لم تُدرج الصورة.*JPEG/)).toBeVisible()
    await expect(paper(page).getByRole('figure')).toHaveCount(0)
  })

  test('a picture is dropped on a paragraph', async ({ begin }) => {
    const page = await begin('yasser')
    await beginBody(page)
    await typeBlocks(page, ['فقرة أولى', 'فقرة ثانية'])
    await dropFiles(page, [await silentPicture()], 'فقرة أولى')
    await expect(paper(page).getByRole('figure')).toHaveCount(1)
    await expect(saved(page)).toBeVisible()
    await expect.poll(async () => (await bodyOf(page)).map(({ type }) => type)).toContain('figure')
  })
})

test('what is dragged out of another window is cleaned as a paste is', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await typeBlocks(page, ['فقرة أولى', 'فقرة أخيرة'])
  const html = '<p>قال, <a href="https://example.com/a?utm_source=x">الوزير</a> <b>أمس</b>...</p><p>ثم غادر</p>'
  await dropWords(page, { html, text: 'قال, الوزير أمس...\n\nثم غادر' }, 'فقرة أخيرة')
  await expect(paper(page).getByRole('link')).toHaveAttribute('href', 'https://example.com/a')
  await expect(paper(page).getByText('قال، الوزير أمس…')).toBeVisible()
  await dropWords(page, { text: 'سطر من ملف نصي' }, 'فقرة أولى')
  await expect(paper(page)).toContainText('سطر من ملف نصي')
  await expect(saved(page)).toBeVisible()
})

test('a file that is no picture does not take the page away', async ({ begin }) => {
  const page = await begin('salma')
  await beginBody(page)
  await page.keyboard.type('فقرة باقية')
  await dropFiles(page, [{ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') }], 'فقرة باقية')
  await expect(notices(page).getByText(/لا يُسقط في النص سوى الصور/)).toBeVisible()
  await expectSaved(page, ['عنوان', 'ملخص', 'فقرة باقية'])
})
