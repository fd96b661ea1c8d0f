import type { Page } from '@playwright/test'
import { chosen, field, fieldsSaved, pick, pickNew, section } from './support/panel'
import { agencyPicture } from './support/picture'
import { addressOnSite, notices, take } from './support/steps'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { beginStory, paper, saved, typeArticle } from './support/write'

const relatedHeadline = 'مكتبة الميناء تفتح في مخزن حبوب قديم وبلا بطاقة عضوية'

test('a story goes from its reporter through the desk to its readers, with everything in its place', async ({
  enter,
  page: reader,
}) => {
  test.setTimeout(180_000)
  const number = anyNumber()
  const headline = `مرصد أعماق يرسل صوره الأولى من قاع البحر ${number}`
  const standfirst = 'رحلة استمرت ستة أشهر تكشف شعاباً لم تظهر من قبل في أي خريطة.'
  const newTopic = `مراصد الأعماق ${number}`

  const salma = await enter('salma')
  await test.step('the reporter writes', async () => {
    await beginStory(salma)
    await typeArticle(salma, { headline, standfirst, paragraphs: ['وصلت صباح الاثنين أول صور من مرصد الأعماق.'] })
    await writeTheRest(salma)
  })
  await test.step('and fills in what belongs beside the text', async () => {
    await section(salma).selectOption({ label: 'تكنولوجيا' })
    await pick(salma, 'الوسوم', 'البحار')
    await pickNew(salma, 'الوسوم', newTopic)
    await pick(salma, 'مكان الخبر', 'الدوحة')
    await pick(salma, 'مكان الخبر', 'بيروت')
    await salma.getByRole('button', { name: 'تقديم بيروت' }).click()
    await expect(chosen(salma, 'مكان الخبر')).toHaveText(['بيروت', 'الدوحة'])
    await pick(salma, 'المصدر', 'وكالة المرفأ')
    await pick(salma, 'المصدر', 'مداد')
    await salma.getByRole('button', { name: 'تأخير وكالة المرفأ' }).click()
    await expect(chosen(salma, 'المصدر')).toHaveText(['مداد', 'وكالة المرفأ'])
    await pick(salma, 'اسم الكاتب', 'ياسر النجدي')
    await expect(chosen(salma, 'اسم الكاتب')).toHaveText(['سلمى الراوي', 'ياسر النجدي'])
    await pick(salma, 'اقرأ أيضاً', relatedHeadline, 'مكتبة الميناء')
    await salma.getByRole('button', { name: 'اقتراح من العنوان' }).click()
    await expect(salma.getByRole('textbox', { name: 'الرابط الدائم' })).toHaveValue(slug(number))
    await fieldsSaved(salma)
  })
  await test.step('and a picture, whose caption and credit come with it', async () => {
    await salma.getByLabel('ملف الصورة').setInputFiles(await agencyPicture())
    await expect(field(salma, 'الصورة الرئيسية').getByRole('button', { name: 'إزالة الصورة' })).toBeVisible()
    await expect(salma.getByRole('textbox', { name: 'تعليق الصورة' })).toHaveValue('غواصة المرصد قبيل نزولها الأول.')
    await expect(salma.getByRole('textbox', { name: 'مصدر الصورة' })).toHaveValue('وكالة المرفأ')
    await salma.getByRole('textbox', { name: 'النص البديل' }).fill('غواصة صفراء صغيرة معلّقة برافعة فوق الماء')
    await salma.getByRole('textbox', { name: 'مصدر الصورة' }).focus()
    await fieldsSaved(salma)
  })
  await test.step('and hands it in', () => take(salma, 'submit'))

  const rania = await enter('rania')
  await test.step('the editor sends it back with a note', async () => {
    await rania.getByRole('link', { name: headline }).click()
    await rania.getByRole('button', { name: 'إعادة إلى المحرر' }).click()
    const dialog = rania.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'الملاحظة' }).fill('من يموّل المرصد؟')
    await dialog.getByRole('button', { name: 'إعادة إلى المحرر' }).click()
    await expect(notices(rania).getByText('أُعيد الخبر إلى محرره.').first()).toBeVisible()
  })
  await test.step('the reporter reads the note and mends the story', async () => {
    await salma.reload()
    await expect(salma.getByText('من يموّل المرصد؟')).toBeVisible()
    await paper(salma).click()
    await salma.keyboard.press('Control+End')
    await salma.keyboard.press('Enter')
    await salma.keyboard.type('وتموّل المرصد ثلاث جامعات.')
    await expect(saved(salma)).toBeVisible()
    await take(salma, 'submit')
  })
  await test.step('the editor approves', async () => {
    await rania.reload()
    await expect(paper(rania)).toContainText('وتموّل المرصد ثلاث جامعات.')
    await take(rania, 'approve')
  })
  const tariq = await enter('tariq')
  await test.step('the publisher publishes', async () => {
    await tariq.getByRole('link', { name: headline }).click()
    await expect(paper(tariq)).toBeVisible()
    // Both pages are in the cache of the site when the story goes out.
    await Promise.all([reader.request.get('/ar'), reader.request.get('/ar/technology')])
    await take(tariq, 'publish')
  })

  await test.step('at once the front page and the section lead to it', async () => {
    for (const address of ['/ar', '/ar/technology']) {
      await reader.goto(address)
      await expect(reader.getByRole('heading', { name: headline })).toBeVisible()
    }
    await reader.getByRole('link', { name: headline }).click()
    await expect(reader.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    expect(new URL(reader.url()).pathname).toBe(await addressOnSite(tariq))
    expect(decodeURIComponent(reader.url())).toMatch(new RegExp(`/ar/technology/\\d+/${slug(number)}$`))
  })
  await test.step('the reader reads it', () => expectWholeStory(reader, { standfirst, newTopic }))
})

const slug = (number: number) => `مرصد-أعماق-يرسل-صوره-الأولى-من-قاع-البحر-${number}`

/** A heading, a list, a quote, a bold word and a link, with the tools and the rules of typing. */
async function writeTheRest(page: Page): Promise<void> {
  const tool = (name: string) =>
    page.getByRole('toolbar', { name: 'أدوات النص' }).getByRole('button', { name, exact: true }).click()
  const line = async (text: string) => {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Enter')
  await line('## ما الذي رآه المرصد')
  await tool('قائمة نقطية')
  await line('شعاب باردة')
  await line('أسماك شفافة')
  await page.keyboard.press('Enter')
  await tool('اقتباس')
  await line('كأننا نفتح نافذة في قاع بيت لم نسكنه.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('والصور ')
  await tool('عريض')
  await page.keyboard.type('متاحة للجميع')
  await tool('عريض')
  await line(' بلا مقابل.')
  await page.keyboard.type('موقع المرصد')
  await page.keyboard.press('Shift+Home')
  await tool('رابط')
  await page.getByRole('textbox', { name: 'عنوان الرابط' }).fill('example.com/depths')
  await page.getByRole('button', { name: 'إضافة الرابط' }).click()
  await expect(paper(page)).toBeFocused()
  await expect(saved(page)).toBeVisible()
}

async function expectWholeStory(page: Page, told: { standfirst: string; newTopic: string }): Promise<void> {
  const main = page.getByRole('main')
  const sees = (text: string | RegExp) => expect(main.getByText(text).first()).toBeVisible()
  await expect(main.getByRole('link', { name: 'تكنولوجيا' })).toHaveAttribute('href', '/ar/technology')
  await sees(told.standfirst)
  await sees('سلمى الراوي، ياسر النجدي')
  await expect(main.getByRole('link', { name: 'ياسر النجدي' })).toHaveAttribute('href', '/ar/authors/yasser-al-najdi')
  await sees(/^نُشر \d{1,2} \p{L}+ \d{4}، \d\d:\d\d$/u)
  await sees('دقيقة قراءة واحدة')
  await sees(/^بيروت\/الدوحة - مداد، وكالة المرفأ$/)
  const figure = main.getByRole('figure')
  await expect(figure.getByRole('img', { name: 'غواصة صفراء صغيرة معلّقة برافعة فوق الماء' })).toBeVisible()
  await expect(figure).toContainText('غواصة المرصد قبيل نزولها الأول. 11 سبتمبر 2026 - وكالة المرفأ')

  await sees('وصلت صباح الاثنين أول صور من مرصد الأعماق.')
  await expect(main.getByRole('heading', { level: 2, name: 'ما الذي رآه المرصد' })).toBeVisible()
  const list = main.getByRole('list').filter({ hasText: 'شعاب باردة' })
  await expect(list.getByRole('listitem')).toHaveText(['شعاب باردة', 'أسماك شفافة'])
  await expect(main.getByRole('blockquote')).toHaveText('كأننا نفتح نافذة في قاع بيت لم نسكنه.')
  await expect(main.getByRole('strong')).toHaveText('متاحة للجميع')
  await expect(main.getByRole('link', { name: 'موقع المرصد' })).toHaveAttribute('href', 'https://example.com/depths')
  await sees('وتموّل المرصد ثلاث جامعات.')

  for (const topic of ['البحار', told.newTopic]) {
    await expect(main.getByRole('link', { name: topic, exact: true })).toHaveAttribute('href', /^\/ar\/topics\//)
  }
  const related = main.getByRole('complementary', { name: 'اقرأ أيضاً' })
  await expect(related.getByRole('link', { name: relatedHeadline })).toBeVisible()
  await main.getByRole('link', { name: told.newTopic }).click()
  await expect(page.getByRole('heading', { level: 1, name: told.newTopic })).toBeVisible()
}
