import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { docxNumbering, docxOf, docxParagraph, docxPicture, docxRun } from '../lib/testing/docx'
import { bodyOf, expectSaved } from './support/draft'
import { silentPicture } from './support/picture'
import { expect, test } from './support/test'
import { beginBody, paper, saved } from './support/write'

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

  test('comes into the draft with all it has, as one change that can be undone', async ({ begin }) => {
    const page = await begin('yasser')
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

  test('written by LibreOffice comes after what is there already', async ({ begin }) => {
    const page = await begin('salma')
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

  test('of nothing but runs comes in whole', async ({ begin }) => {
    const page = await begin('salma')
    await beginBody(page)
    const buffer = docxOf({ body: docxParagraph(`ن ${'@a '.repeat(12_000)}`) })
    const dock = await importFile(page, wordFile(buffer))
    await expect(dock.getByRole('status')).toHaveText('أُدرج نص الملف.', { timeout: 20_000 })
    await expect(paper(page)).toContainText('@a @a')
  })

  test('with an equation comes in without it, and says that something is missing', async ({ begin }) => {
    const page = await begin('salma')
    await beginBody(page)
    const equation =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=5</m:t></m:r></m:oMath>'
    const dock = await importFile(page, wordFile(docxOf({ body: docxParagraph(docxRun('النتيجة ') + equation) })))
    await expect(dock.getByText(/لم يُدرج موضع واحد من نص الملف/)).toBeVisible({ timeout: 20_000 })
    await expectSaved(page, ['عنوان', 'ملخص', 'النتيجة'])
  })

  test('that is none is refused with what to do', async ({ begin }) => {
    const page = await begin('salma')
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
