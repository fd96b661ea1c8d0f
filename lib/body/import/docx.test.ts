import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { docxNumbering, docxOf, docxParagraph, docxPicture, docxRun, zipOf } from '@/lib/testing/docx'
import type { DocJson } from '../doc-json'
import { readDocx } from './docx'

const base = { base: 'rtl' } as const
const read = (body: string, more: Partial<Parameters<typeof docxOf>[0]> = {}) =>
  readDocx(docxOf({ body, ...more }), base)

/** A block as one line: its kind, and its text with bold words in stars. */
function line({ type, content = [], text, marks = [], attrs }: DocJson): string {
  if (text !== undefined) return marks.some((mark) => mark.type === 'bold') ? `*${text}*` : text
  const level = attrs?.level ? String(attrs.level) : ''
  return `${type}${level}(${content.map(line).join(',')})`
}

test('title and subtitle are given apart, headings keep their level', async () => {
  const styled = (style: string, text: string) => docxParagraph(text, { style })
  const docx = await read(
    styled('Title', 'عنوان الخبر') +
      styled('Subtitle', 'ملخصه') +
      styled('Heading1', 'أول') +
      styled('Heading3', 'ثانٍ'),
  )
  expect(docx).toMatchObject({ title: 'عنوان الخبر', subtitle: 'ملخصه' })
  expect(docx.blocks.map(line)).toEqual(['heading2(أول)', 'heading3(ثانٍ)'])
})

test('bold of Arabic words is that of complex scripts', async () => {
  const runs = [
    docxRun('عريض ', '<w:bCs/>'),
    docxRun('عادي ', '<w:b/>'),
    docxRun('مطفأ ', '<w:bCs w:val="0"/>'),
    '<w:r><w:rPr><w:b/></w:rPr><w:t>Latin</w:t></w:r>',
  ]
  expect((await read(docxParagraph(runs.join('')))).blocks.map(line)).toEqual(['paragraph(*عريض *,عادي مطفأ ,*Latin*)'])
})

test('lists keep their levels, of numbers and of Arabic letters', async () => {
  const items =
    docxParagraph('أول', { list: '0' }) + docxParagraph('داخلي', { list: '1' }) + docxParagraph('ثانٍ', { list: '0' })
  expect((await read(items, { numbering: docxNumbering })).blocks.map(line)).toEqual([
    'orderedList(listItem(paragraph(أول),orderedList(listItem(paragraph(داخلي)))),listItem(paragraph(ثانٍ)))',
  ])
})

test('footnotes are called and listed', async () => {
  const call = `${docxRun('جملة')}<w:r><w:footnoteReference w:id="2"/></w:r>${docxRun('.')}`
  const footnotes = `<w:footnote w:id="2">${docxParagraph('مصدرها')}</w:footnote>`
  expect((await read(docxParagraph(call), { footnotes })).blocks.map(line)).toEqual([
    'paragraph(جملة[1].)',
    'orderedList(listItem(paragraph(مصدرها)))',
  ])
})

test('pictures are handed over beside the text, with their description', async () => {
  const bytes = Buffer.from('pretends to be a picture')
  const { blocks, pictures } = await read(docxParagraph('قبل') + docxPicture(1, 'وصف') + docxParagraph('بعد'), {
    pictures: { 'a.jpg': bytes },
  })
  expect(blocks[1]).toMatchObject({ type: 'pastedImage', attrs: { src: 'docx:0', alt: 'وصف' } })
  expect(pictures.get('docx:0')).toEqual(bytes)
})

test.each<[string, string[]]>([
  [
    'libreoffice-arabic-report.docx',
    [
      'heading2(افتتاح مرصد بحري في خليج السلام)',
      'paragraph(قالت مديرة المرصد ,*هند العوضي*, إن الغواصة ,اللؤلؤة, تبدأ عملها ,يوم الأحد,، لا ,يوم الجمعة,.)',
      'heading2(ثلاث مراحل)',
      'bulletList(listItem(paragraph(المسح الأول)),listItem(paragraph(الغوص),bulletList(listItem(paragraph(غوص قصير)),listItem(paragraph(غوص طويل)))),listItem(paragraph(النشر)))',
      'paragraph(ثم تأتي كلمة ملونة في آخر النص.)',
    ],
  ],
  [
    'libreoffice-arabic-table.docx',
    [
      'paragraph(حصيلة الموسم:)',
      'table(tableRow(tableHeader(paragraph(الفريق)),tableHeader(paragraph(المباريات)),tableHeader(paragraph(النقاط))),tableRow(tableCell(paragraph(النسر)),tableCell(paragraph(12)),tableCell(paragraph(30))),tableRow(tableCell(paragraph(المجموع)),tableCell(paragraph(30))))',
      'paragraph(والنتائج غير نهائية.)',
    ],
  ],
  [
    'libreoffice-arabic-footnotes.docx',
    [
      'paragraph(بلغ عدد الزوار مليوناً[1] في عام واحد، وفق التقرير السنوي[2].)',
      'paragraph(ولم تُعلن أرقام العام الماضي.)',
      'orderedList(listItem(paragraph(بحسب دائرة السياحة.)),listItem(paragraph(التقرير منشور في ,الموقع الرسمي,.)))',
    ],
  ],
])('%s', async (name, blocks) => {
  const bytes = readFileSync(path.join(import.meta.dirname, 'fixtures', name))
  expect((await readDocx(bytes, base)).blocks.map(line)).toEqual(blocks)
})

const entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
test.each<[string, Buffer, string]>([
  ['a text file', Buffer.from('نص'), 'not_docx'],
  ['an archive of something else', zipOf({ 'a.txt': 'x' }), 'not_docx'],
  ['broken XML', docxOf({ body: '<w:p><w:r>' }), 'not_docx'],
  ['a body of a hundred thousand levels', docxOf({ body: '<w:sdt><w:sdtContent>'.repeat(100_000) }), 'not_docx'],
  ['a part that is too long', docxOf({ body: docxParagraph('نص '.repeat(4_000_000)) }), 'too_long'],
  [
    'entities',
    zipOf({ 'word/document.xml': `<?xml version="1.0"?>${entities}<w:document>&b;</w:document>` }),
    'not_docx',
  ],
  [
    'an archive that unpacks without end',
    zipOf({ 'word/document.xml': 'x' }, { 'word/document.xml': 3_000_000_000 }),
    'too_long',
  ],
])('%s is refused', async (_, bytes, fault) => {
  await expect(readDocx(bytes, base)).rejects.toMatchObject({ fault })
})
