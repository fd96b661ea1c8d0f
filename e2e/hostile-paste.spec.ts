import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bodyOf, draftOf, expectSaved } from './support/draft'
import { notices } from './support/steps'
import { expect, test } from './support/test'
import { beginBody, paper, paste, saved } from './support/write'

const fixture = (name: string) => readFileSync(path.join('lib/body/paste/fixtures', name), 'utf8')

test.describe('a hostile paste', () => {
  test('runs nothing and leaves its words', async ({ begin }) => {
    const page = await begin('salma')
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

  test('that passes itself off as copied in Midad leaves its words, and only blocks of an article', async ({
    begin,
  }) => {
    const page = await begin('salma')
    await beginBody(page)
    await page.evaluate(() => {
      Object.assign(window, { steal: () => Object.assign(window, { harmed: true }) })
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const address = 'https://example.com/a?utm_source=x'
    const picture = '<img src="/hostile.png" onerror="steal()">'
    await paste(page, {
      html: [
        '<meta charset="utf-8">',
        `<p data-midad-slice="" data-pm-slice='1 1 ["bomb",{"src":"javascript:steal()"}]' onclick="steal()">`,
        `نص <b onmouseover="steal()">سليم</b><script>steal()</script> <a href="${address}" onclick="steal()">وهنا</a></p>`,
        '<p><a href="javascript:steal()">رابط</a> <a href=" java&#10;script:steal()">وآخر</a></p>',
        '<div data-block="bomb" data-src="javascript:steal()"><bomb-part>مجهول</bomb-part></div>',
        `<figure data-asset="javascript:steal()">${picture}<figcaption>تعليق</figcaption></figure>`,
        `<p>خاتمة${picture}</p>`,
      ].join(''),
    })
    await expectSaved(page, ['عنوان', 'ملخص', 'نص سليم وهنا', 'رابط وآخر', 'مجهول', 'تعليق', 'خاتمة'])
    // From anywhere else the address would have lost who sent it: the forgery was believed.
    await expect(paper(page).getByRole('link')).toHaveCount(1)
    await expect(paper(page).getByRole('link')).toHaveAttribute('href', address)
    await paper(page).getByText('سليم').click()
    await expect(paper(page).locator('script, [src], [onclick], [onmouseover], [onerror]')).toHaveCount(0)
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(asked).not.toContain('/hostile.png')
    expect(new Set((await bodyOf(page)).map(({ type }) => type))).toEqual(new Set(['paragraph']))
    expect(JSON.stringify(await draftOf(page))).not.toMatch(/javascript:|script:|bomb|onerror|onclick|steal|hostile/)
  })

  test('of a hundred thousand levels leaves its text', async ({ begin }) => {
    const page = await begin('salma')
    await beginBody(page)
    await paste(page, { html: `${'<div><ul><li>'.repeat(100_000)}في القاع` })
    await expect(paper(page)).toContainText('في القاع')
    await page.keyboard.type(' ثم كتابة')
    await expect(paper(page)).toContainText('ثم كتابة')
  })

  test('of five megabytes is read while writing goes on; what does not fit is refused whole, and nothing typed is lost', async ({
    begin,
  }) => {
    const page = await begin('salma')
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

  test('of nothing but runs comes in whole', async ({ begin }) => {
    const page = await begin('salma')
    await beginBody(page)
    await paste(page, { text: `ن ${'@a '.repeat(12_000)}` })
    await expect(paper(page).getByRole('paragraph').last()).toHaveText(/^ن( @a){12000}$/, { timeout: 20_000 })
  })

  test('whose reader breaks off comes in as words alone, and that is said', async ({ begin }) => {
    const page = await begin('salma')
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

  test('whose reader is not there is read by the page itself', async ({ begin }) => {
    const page = await begin('salma')
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

  test('longer than any text is not read at all', async ({ begin }) => {
    const page = await begin('salma')
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

  test('a long text that fits comes in whole', async ({ begin }) => {
    const page = await begin('salma')
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
