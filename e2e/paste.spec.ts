import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { docxNumbering, docxOf, docxParagraph, docxPicture, docxRun } from '../lib/testing/docx'
import { dropFiles, pasteFiles } from './support/clipboard'
import { draftOf, expectSaved } from './support/draft'
import { agencyPicture, disguisedDrawing, silentPicture } from './support/picture'
import { notices } from './support/steps'
import { expect, test } from './support/test'
import { beginStory, paper, paste, saved, typeBlocks } from './support/write'

const fixture = (name: string) => readFileSync(path.join('lib/body/paste/fixtures', name), 'utf8')

/** An article of which only the body is missing. */
async function beginBody(page: Page) {
  await beginStory(page)
  await typeBlocks(page, ['عنوان', 'ملخص', ''])
}

const bodyOf = async (page: Page) => (await draftOf(page)).doc.content?.slice(2) ?? []

test.describe('from Word', () => {
  test('levels of a list stay levels', async ({ enter }) => {
    const page = await enter('yasser')
    await beginBody(page)
    await paste(page, { html: fixture('word-arabic-bullets.html') })
    const lists = paper(page).getByRole('list')
    await expect(lists).toHaveCount(3)
    await expect(lists.first().getByRole('listitem').first()).toHaveText('مواقف أكثر')
    await expect(lists.nth(2)).toHaveText('في نهاية الأسبوع')
    await expect(lists.first()).toHaveCSS('direction', 'rtl')
    await expect(saved(page)).toBeVisible()
  })

  test('a table keeps its head and its joined cells', async ({ enter }) => {
    const page = await enter('yasser')
    await beginBody(page)
    await paste(page, { html: fixture('word-arabic-table.html') })
    const table = paper(page).getByRole('table')
    await expect(table.getByRole('columnheader', { name: 'الحرارة' })).toHaveAttribute('colspan', '2')
    await expect(table.getByRole('cell', { name: 'الدوحة' })).toHaveAttribute('rowspan', '2')
    await expect(saved(page)).toBeVisible()
  })

  test('footnotes are called in the text and listed at its end', async ({ enter }) => {
    const page = await enter('yasser')
    await beginBody(page)
    await paste(page, { html: fixture('word-arabic-footnotes.html') })
    await expect(paper(page)).toContainText('ارتفع عدد القراء[1] إلى مئتي ألف[2].')
    await expect(paper(page).getByRole('listitem')).toHaveText(['من يقرأ كتاباً في الشهر.', 'بحسب اتحاد الناشرين.'])
    await expect(paper(page).getByRole('link')).toHaveCount(0)
  })

  test('an address loses who sent it, a number is held together, and no direction is stored that the text has', async ({
    enter,
  }) => {
    const page = await enter('yasser')
    await beginBody(page)
    await paste(page, { html: fixture('word-mixed-directions.html') })
    await expect(paper(page).getByRole('link')).toHaveAttribute('href', 'https://example.com/contact?lang=ar')
    await expect(paper(page).locator('bdi').filter({ hasText: '+974 4489 6666' })).toBeVisible()
    await expect(saved(page)).toBeVisible()
    expect((await bodyOf(page)).map(({ attrs }) => attrs?.dir)).toEqual([null, null, null, 'ltr', null])
  })
})

test('from Google Docs come headings, emphasis and nested lists, and the address behind the redirector', async ({
  enter,
}) => {
  const page = await enter('salma')
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

test('from LibreOffice come lists in lists and words without their colours', async ({ enter }) => {
  const page = await enter('salma')
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

test('messages from WhatsApp keep who said what, and their emphasis', async ({ enter }) => {
  const page = await enter('salma')
  await beginBody(page)
  await paste(page, { text: fixture('whatsapp-export.txt') })
  await expect(paper(page).getByText('سلمى الراوي: عاجل: وصل الوفد إلى المطار')).toBeVisible()
  await expect(paper(page).getByRole('strong').filter({ hasText: 'عاجل' })).toBeVisible()
  await expect(paper(page)).not.toContainText('10:31')
})

test('copy that begins with its day and hour is no chat, and keeps every word', async ({ enter }) => {
  const page = await enter('salma')
  await beginBody(page)
  await page.keyboard.type('يُستبدل')
  await page.keyboard.press('Shift+Home')
  await paste(page, { text: '23/11/2026 10:30 – بيروت: أعلنت الوزارة النتائج\nفقرة ثانية' })
  await expectSaved(page, ['عنوان', 'ملخص', '23/11/2026 10:30 – بيروت: أعلنت الوزارة النتائج', 'فقرة ثانية'])
})

test('a paste with nothing to read leaves the selected words, and says so', async ({ enter }) => {
  const page = await enter('salma')
  await beginBody(page)
  await page.keyboard.type('كلمات باقية')
  await page.keyboard.press('Shift+Home')
  await paste(page, { html: '<meta charset="utf-8"><p style="display:none">خفي</p>' })
  await expect(notices(page).getByText('لا نص في الحافظة.')).toBeVisible()
  await paste(page, { html: '<img src="https://cdn.example.com/1.jpg">' })
  await expect(notices(page).getByText(/لم تُدرج صورة واحدة/)).toBeVisible()
  await expectSaved(page, ['عنوان', 'ملخص', 'كلمات باقية'])
})

test('plain text becomes paragraphs and lists', async ({ enter }) => {
  const page = await enter('salma')
  await beginBody(page)
  await paste(page, { text: fixture('text-lists.txt') })
  await expect(paper(page).getByRole('list')).toHaveCount(3)
  await expect(paper(page).getByText('- سطر وحيد بشرطة')).toBeVisible()
})

test('a paste is taken back at once, and goes on where the caret is', async ({ enter }) => {
  const page = await enter('salma')
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

  test('of a post, in an empty paragraph, becomes its card; undo gives the address back', async ({ enter }) => {
    const page = await enter('salma')
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

  test('over selected words links them, and among words it is a link of its own', async ({ enter }) => {
    const page = await enter('yasser')
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

test('the headline takes one line', async ({ enter }) => {
  const page = await enter('salma')
  await beginStory(page)
  await paste(page, { html: '<h1>سطر <b>أول</b></h1><ul><li>بند</li></ul>' })
  await expect(paper(page).getByRole('heading')).toHaveText('سطر أول • بند')
})

test('pasting without formatting leaves nothing but paragraphs', async ({ enter }) => {
  const page = await enter('salma')
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

test('without a keyboard the menu pastes without formatting, and says when the browser does not let it', async ({
  enter,
}) => {
  const page = await enter('salma')
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

test('text copied in Midad keeps what it is', async ({ enter }) => {
  const page = await enter('salma')
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

test('text copied in another editor of this kind is cleaned as any other', async ({ enter }) => {
  const page = await enter('salma')
  await beginBody(page)
  const address = 'https://example.com/a?id=7'
  await paste(page, { html: `<p data-pm-slice="1 1 []">قال, نعم <a href="${address}&amp;utm_source=x">هنا</a></p>` })
  await expect(paper(page).getByText('قال، نعم هنا')).toBeVisible()
  await expect(paper(page).getByRole('link')).toHaveAttribute('href', address)
})

test('a table that no article can hold is left out, with what would help, and the rest comes in', async ({ enter }) => {
  const page = await enter('salma')
  await beginBody(page)
  const table = `<table>${`<tr>${'<td>خ</td>'.repeat(40)}</tr>`.repeat(3)}</table>`
  await paste(page, { html: `<p>قبل</p>${table}<p>بعد</p>` })
  await expect(notices(page).getByText(/لم يُدرج جدول واحد.*انسخ منه ما يلزم/)).toBeVisible()
  await expectSaved(page, ['عنوان', 'ملخص', 'قبل', 'بعد'])
})

test('after a pasted table at the end, writing goes on', async ({ enter }) => {
  const page = await enter('salma')
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
  test('a picture of the clipboard goes to the library and into the text, where it was pasted', async ({ enter }) => {
    const page = await enter('yasser')
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

  test('text and its picture come once each, in their order', async ({ enter }) => {
    const page = await enter('yasser')
    await beginBody(page)
    await pasteFiles(page, [await silentPicture()], { html: fixture('word-images.html') })
    await expect(paper(page).getByRole('figure')).toHaveCount(1)
    await expect(saved(page)).toBeVisible()
    await expect
      .poll(async () => (await bodyOf(page)).map(({ type }) => type))
      .toEqual(['paragraph', 'figure', 'paragraph'])
    expect((await bodyOf(page))[1]?.attrs?.alt).toBe('مبنى البلدية')
  })

  test('a picture inside the text is taken out of it and uploaded', async ({ enter }) => {
    const page = await enter('yasser')
    await beginBody(page)
    const { buffer } = await silentPicture()
    await paste(page, { html: `<p>قبل</p><img src="data:image/jpeg;base64,${buffer.toString('base64')}"><p>بعد</p>` })
    await expect(paper(page).getByRole('figure')).toHaveCount(1)
    await expect(saved(page)).toBeVisible()
    await expect.poll(async () => JSON.stringify(await bodyOf(page))).toContain('"figure"')
    expect(JSON.stringify(await bodyOf(page))).not.toContain('data:')
  })

  test('pictures of other sites are left out, and it is said how many', async ({ enter }) => {
    const page = await enter('yasser')
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

  test('what is no picture is refused with its reason', async ({ enter }) => {
    const page = await enter('yasser')
    await beginBody(page)
    await pasteFiles(page, [disguisedDrawing()])
    await expect(notices(page).getByText(/لم تُدرج الصورة.*JPEG/)).toBeVisible()
    await expect(paper(page).getByRole('figure')).toHaveCount(0)
  })

  test('a picture is dropped on a paragraph', async ({ enter }) => {
    const page = await enter('yasser')
    await beginBody(page)
    await typeBlocks(page, ['فقرة أولى', 'فقرة ثانية'])
    await dropFiles(page, [await silentPicture()], 'فقرة أولى')
    await expect(paper(page).getByRole('figure')).toHaveCount(1)
    await expect(saved(page)).toBeVisible()
    await expect.poll(async () => (await bodyOf(page)).map(({ type }) => type)).toContain('figure')
  })
})

test('a file that is no picture does not take the page away', async ({ enter }) => {
  const page = await enter('salma')
  await beginBody(page)
  await page.keyboard.type('فقرة باقية')
  await dropFiles(page, [{ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') }], 'فقرة باقية')
  await expect(notices(page).getByText(/لا يُسقط في النص سوى الصور/)).toBeVisible()
  await expectSaved(page, ['عنوان', 'ملخص', 'فقرة باقية'])
})

test.describe('a hostile paste', () => {
  test('runs nothing and leaves its words', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    await page.evaluate(() => {
      Object.assign(window, { steal: () => Object.assign(window, { harmed: true }) })
    })
    await paste(page, { html: fixture('web-hostile.html') })
    await expect(paper(page)).toContainText('رابط وثانٍ وثالث ورابع')
    await expect(paper(page).getByRole('link')).toHaveCount(0)
    await paper(page).getByText('سليم').click()
    await expect(saved(page)).toBeVisible()
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(JSON.stringify(await draftOf(page))).not.toMatch(/javascript:|data:|onerror|onclick|steal|secret/)
  })

  test('of a hundred thousand levels leaves its text', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    await paste(page, { html: `${'<div><ul><li>'.repeat(100_000)}في القاع` })
    await expect(paper(page)).toContainText('في القاع')
    await page.keyboard.type(' ثم كتابة')
    await expect(paper(page)).toContainText('ثم كتابة')
  })

  test('of five megabytes is read while writing goes on; what does not fit is refused whole, and nothing typed is lost', async ({
    enter,
  }) => {
    const page = await enter('salma')
    await beginBody(page)
    await page.keyboard.type('كتابة قبل اللصق')
    await paper(page).evaluate((target) => {
      const paragraph = `<p class=MsoNormal dir=RTL style='text-align:right;direction:rtl'><b><span lang=AR-SA>كلمة</span></b><span lang=AR-SA> وأخرى</span><o:p></o:p></p>\n`
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)))
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.keyboard.type(' وأثناءه')
    await expect(notices(page).getByText(/فقرات أكثر مما يتسع له خبر واحد/)).toBeVisible({ timeout: 20_000 })
    await expectSaved(page, ['عنوان', 'ملخص', 'كتابة قبل اللصق وأثناءه'])
  })

  test('of nothing but runs comes in whole', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    await paste(page, { text: `ن ${'@a '.repeat(12_000)}` })
    await expect(paper(page).getByRole('paragraph').last()).toHaveText(/^ن( @a){12000}$/, { timeout: 20_000 })
  })

  test('whose reader breaks off comes in as words alone, and that is said', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    await page.evaluate(() => {
      // As when the worker runs out of what it needs.
      window.Worker = class extends EventTarget {
        onmessage: ((event: MessageEvent) => void) | null = null
        postMessage() {
          setTimeout(() => this.onmessage?.(new MessageEvent('message', { data: null })))
        }
        terminate() {}
      } as unknown as typeof Worker
    })
    await paste(page, { html: `<h2>عنوان</h2><p>${'نص '.repeat(15_000)}</p>`, text: 'عنوان\nنص' })
    await expect(notices(page).getByText(/أُدرجت كلماته وحدها/)).toBeVisible()
    await expectSaved(page, ['عنوان', 'ملخص', 'عنوان', 'نص'])
    await expect(paper(page).getByRole('heading', { level: 2 })).toHaveCount(0)
  })

  test('whose reader is not there is read by the page itself', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    await page.evaluate(() => {
      window.Worker = class extends EventTarget {
        onerror: ((event: ErrorEvent) => void) | null = null
        postMessage() {
          setTimeout(() => this.onerror?.(new ErrorEvent('error')))
        }
        terminate() {}
      } as unknown as typeof Worker
    })
    await paste(page, { html: `<p><b>عريض</b></p><p>${'نص '.repeat(15_000)}</p>` })
    await expect(paper(page).getByRole('strong')).toHaveText('عريض')
    await expect(notices(page).getByText(/بلا تنسيق/)).toHaveCount(0)
  })

  test('longer than any text is not read at all', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    await page.keyboard.type('باقٍ')
    await paper(page).evaluate((target) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', `<p>${'نص '.repeat(3_000_000)}</p>`)
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await expect(notices(page).getByText(/النص الملصق أطول من أن يُقرأ دفعة واحدة/)).toBeVisible()
    await expectSaved(page, ['عنوان', 'ملخص', 'باقٍ'])
  })

  test('a long text that fits comes in whole', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    await paper(page).evaluate((target) => {
      const clipboardData = new DataTransfer()
      const paragraph = `<p class=MsoNormal dir=RTL style='text-align:right;direction:rtl'><span lang=AR-SA>فقرة من نص طويل</span></p>\n`
      clipboardData.setData('text/html', `${paragraph.repeat(2_000)}<p>الأخيرة</p>`)
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await expect(paper(page).getByRole('paragraph').last()).toHaveText('الأخيرة', { timeout: 20_000 })
    await expect(saved(page)).toBeVisible({ timeout: 20_000 })
    await expect.poll(async () => (await bodyOf(page)).length).toBe(2_001)
  })
})

test.describe('a Word file', () => {
  const wordFile = (buffer: Buffer, name = 'خبر.docx') => ({ name, mimeType: docxType, buffer })
  const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

  async function importFile(page: Page, file: ReturnType<typeof wordFile>, credit = '') {
    await page.getByRole('button', { name: /^(استيراد من Word|Import from Word)$/ }).click()
    const dock = page.getByRole('complementary', { name: /^(استيراد من Word|Import from Word)$/ })
    await dock.getByLabel(/^(ملف Word|Word file) \(\.docx\)$/).setInputFiles(file)
    if (credit) await dock.getByRole('textbox').fill(credit)
    await dock.getByRole('button', { name: /^(استيراد|Import)$/ }).click()
    return dock
  }

  test('comes into the draft with all it has, as one change that can be undone', async ({ enter }) => {
    const page = await enter('yasser')
    await beginStory(page)
    const picture = await silentPicture()
    const call = `${docxRun('جملة')}<w:r><w:footnoteReference w:id="2"/></w:r>${docxRun(' و')}${docxRun('عريض', '<w:bCs/>')}`
    const buffer = docxOf({
      body: [
        docxParagraph('عنوان من الملف', { style: 'Title' }),
        docxParagraph('ملخص من الملف', { style: 'Subtitle' }),
        docxParagraph('عنوان فرعي', { style: 'Heading1' }),
        docxParagraph(call),
        docxParagraph('بند', { list: '0' }),
        docxParagraph('بند داخلي', { list: '1' }),
        docxPicture(1, 'ميناء عند الغروب'),
      ].join(''),
      numbering: docxNumbering,
      footnotes: `<w:footnote w:id="2">${docxParagraph('نص الحاشية')}</w:footnote>`,
      pictures: { 'a.jpg': picture.buffer },
    })
    const dock = await importFile(page, wordFile(buffer), 'وكالة المرفأ')
    await expect(dock.getByRole('status')).toHaveText('أُدرج نص الملف.', { timeout: 20_000 })
    await expectSaved(page, [
      'عنوان من الملف',
      'ملخص من الملف',
      'عنوان فرعي',
      'جملة[1] وعريض',
      'بندبند داخلي',
      '',
      'نص الحاشية',
    ])
    await expect(paper(page).getByRole('strong')).toHaveText('عريض')
    await expect(paper(page).getByRole('list')).toHaveCount(3)
    await expect(paper(page).getByRole('figure')).toContainText('وكالة المرفأ')
    await dock.press('Escape')
    await paper(page).focus()
    await page.keyboard.press('Control+Z')
    await expectSaved(page, ['', '', ''])
  })

  test('written by LibreOffice comes after what is there already', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    await page.keyboard.type('موجود')
    const buffer = readFileSync('lib/body/import/fixtures/libreoffice-arabic-report.docx')
    await importFile(page, wordFile(buffer))
    await expect(paper(page).getByRole('heading', { name: 'ثلاث مراحل' })).toBeVisible({ timeout: 20_000 })
    await expect(saved(page)).toBeVisible()
    expect((await bodyOf(page)).map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'bulletList',
      'paragraph',
    ])
  })

  test('of nothing but runs comes in whole', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    const buffer = docxOf({ body: docxParagraph(`ن ${'@a '.repeat(12_000)}`) })
    const dock = await importFile(page, wordFile(buffer))
    await expect(dock.getByRole('status')).toHaveText('أُدرج نص الملف.', { timeout: 20_000 })
    await expect(paper(page)).toContainText('@a @a')
  })

  test('that is none is refused with what to do', async ({ enter }) => {
    const page = await enter('salma')
    await beginBody(page)
    const dock = await importFile(page, wordFile(Buffer.from('نص')))
    await expect(dock.getByRole('alert')).toContainText('ليس ملف Word صالحاً')
    await expectSaved(page, ['عنوان', 'ملخص', ''])
  })

  test('is taken in English too', async ({ enter }) => {
    const page = await enter('adam')
    await page.getByRole('button', { name: 'New story' }).click()
    await expect(paper(page)).toBeFocused()
    const body = '<w:p><w:r><w:t>Port reopens after storm.</w:t></w:r></w:p>'
    const dock = await importFile(page, wordFile(docxOf({ body }), 'story.docx'))
    await expect(dock.getByRole('status')).toHaveText('The text of the file was inserted.', { timeout: 20_000 })
    await expect(paper(page).getByText('Port reopens after storm.')).toHaveCSS('direction', 'ltr')
  })
})
