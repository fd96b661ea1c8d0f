import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Direction } from '@/lib/i18n/locales'
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

test('a page that begins before the title, or after it, changes nothing', async () => {
  const turn = docxParagraph('<w:r><w:br w:type="page"/></w:r>')
  const [title, subtitle] = [docxParagraph('عنوان', { style: 'Title' }), docxParagraph('ملخص', { style: 'Subtitle' })]
  const docx = await read(turn + title + turn + subtitle + turn + docxParagraph('نص'))
  expect(docx).toMatchObject({ title: 'عنوان', subtitle: 'ملخص' })
  expect(docx.blocks.map(line)).toEqual(['paragraph(نص)'])
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

test.each<[what: string, runs: string, words: string]>([
  ['in an embedding', `<w:dir w:val="rtl">${docxRun('إن الحكومة')}<w:r><w:t>\u202C</w:t></w:r></w:dir>`, 'إن الحكومة'],
  ['in a direction that overrides', `<w:bdo w:val="ltr">${docxRun('Reuters')}</w:bdo>`, 'Reuters'],
  ['in a field', `<w:fldSimple w:instr=" DATE ">${docxRun('24 نوفمبر')}</w:fldSimple>`, '24 نوفمبر'],
  [
    'in each other',
    `<w:dir w:val="rtl"><w:bdo w:val="rtl"><w:fldSimple w:instr="x">${docxRun('سطر')}</w:fldSimple></w:bdo></w:dir>`,
    'سطر',
  ],
  ['that were added with changes on record', `<w:ins w:id="1">${docxRun('مضاف')}</w:ins>`, 'مضاف'],
  ['of a field of many parts', `<w:r><w:instrText> DATE </w:instrText></w:r>${docxRun('أمس')}`, 'أمس'],
])('words %s are kept', async (_, runs, words) => {
  const { blocks, passagesLeftOut } = await read(docxParagraph(docxRun('قال ') + runs + docxRun(' عن القرار.')))
  expect(blocks.map(line)).toEqual([`paragraph(قال ${words} عن القرار.)`])
  expect(passagesLeftOut).toBe(0)
})

const equation = (inner: string) =>
  `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</m:oMath>`
test.each<[what: string, runs: string, count: number]>([
  ['an equation', equation('<m:r><m:t>x=5</m:t></m:r>'), 1],
  ['two of them', equation('<m:r><m:t>x=5</m:t></m:r>').repeat(2), 2],
  [
    'a word with its reading above it',
    `<w:r><w:ruby><w:rt>${docxRun('x')}</w:rt><w:rubyBase>${docxRun('ن')}</w:rubyBase></w:ruby></w:r>`,
    1,
  ],
  ['another file within', '<w:subDoc r:id="x"/>', 1],
  ['an equation without signs', equation('<m:r/>'), 0],
  ['what has no words', '<w:permStart w:id="1"/>', 0],
])('a passage that is not read is counted: %s', async (_, runs, count) => {
  const { blocks, passagesLeftOut } = await read(docxParagraph(docxRun('قبل ') + runs + docxRun('بعد')))
  expect(blocks.map(line)).toEqual(['paragraph(قبل بعد)'])
  expect(passagesLeftOut).toBe(count)
})

test('hidden words stay hidden, as in a paste', async () => {
  const hidden = docxRun('سرّي ', '<w:vanish/>')
  const shown = docxRun('معلن ', '<w:vanish w:val="0"/>')
  const body = docxParagraph(docxRun('قبل ') + hidden + shown + docxRun('بعد')) + docxParagraph(hidden)
  expect((await read(body)).blocks.map(line)).toEqual(['paragraph(قبل معلن بعد)'])
})

test.each(['page', 'column'])('a %s that begins inside a paragraph keeps words apart', async (kind) => {
  const turn = `<w:r><w:br w:type="${kind}"/></w:r>`
  const body = docxParagraph(docxRun('ثانٍ') + turn + docxRun('ثالث')) + docxParagraph(turn) + docxParagraph('رابع')
  expect((await read(body)).blocks.map(line)).toEqual(['paragraph(ثانٍ,hardBreak(),ثالث)', 'paragraph(رابع)'])
})

test('lists keep their levels, of numbers and of Arabic letters', async () => {
  const items =
    docxParagraph('أول', { list: '0' }) + docxParagraph('داخلي', { list: '1' }) + docxParagraph('ثانٍ', { list: '0' })
  expect((await read(items, { numbering: docxNumbering })).blocks.map(line)).toEqual([
    'orderedList(listItem(paragraph(أول),orderedList(listItem(paragraph(داخلي)))),listItem(paragraph(ثانٍ)))',
  ])
})

/** Each list as the number it begins with and its items; what is in no list as its text. */
const outline = (blocks: DocJson[]): string[] =>
  blocks.map(({ type, attrs, content = [], text }) => {
    if (text !== undefined) return text
    const sign = type === 'orderedList' ? `${attrs?.start}:` : ''
    const inside = outline(content).join(type === 'paragraph' ? '' : ' ')
    return type.endsWith('List') ? `(${sign}${inside})` : inside
  })

/** Lists numbered with decimals: by number, the XML of what begins anew. */
const numberings = (start: number, more: Record<string, string> = {}) =>
  `<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>${Object.entries(
    more,
  )
    .map(([id, inner]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="7"/>${inner}</w:num>`)
    .join('')}`
const begins = (level: number, start: number) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
const item = (text: string, list = '0', number = '1') => docxParagraph(text, { list, number })
const between = docxParagraph('بين')

test.each<[what: string, body: string, numbering: string, expected: string[]]>([
  ['one that begins at 1', item('أ') + item('ب'), numberings(1), ['(1:أ ب)']],
  ['one whose level begins at 4', item('أ') + item('ب'), numberings(4), ['(4:أ ب)']],
  ['one that is told to begin at 9', item('أ', '0', '2'), numberings(1, { 2: begins(0, 9) }), ['(9:أ)']],
  ['one that begins at 0', item('أ'), numberings(0), ['(0:أ)']],
  [
    'one that goes on after a paragraph',
    item('أ') + item('ب') + between + item('ج'),
    numberings(1),
    ['(1:أ ب)', 'بين', '(3:ج)'],
  ],
  [
    'one that begins anew after a paragraph',
    item('أ') + item('ب') + between + item('ج', '0', '2') + item('د', '0', '2'),
    numberings(1, { 2: begins(0, 1) }),
    ['(1:أ ب)', 'بين', '(1:ج د)'],
  ],
  [
    'one that begins anew right after another',
    item('أ') + item('ب') + item('ج', '0', '2') + item('د', '0', '2'),
    numberings(1, { 2: begins(0, 1) }),
    ['(1:أ ب)', '(1:ج د)'],
  ],
  [
    'another list of the same kind goes on counting, as Word does',
    item('أ') + between + item('ب', '0', '2'),
    numberings(1, { 2: '' }),
    ['(1:أ)', 'بين', '(2:ب)'],
  ],
  [
    'inner lists begin anew with each item, or where they are told to',
    item('أ') + item('ب', '1') + item('ج', '1') + item('د') + item('ه', '1') + between + item('و', '1', '2'),
    numberings(1, { 2: begins(1, 5) }),
    ['(1:أ (1:ب ج) د (1:ه))', 'بين', '(5:و)'],
  ],
  [
    'inner lists that never begin anew',
    item('أ') + item('ب', '1') + item('ج') + item('د', '1'),
    numberings(1).replace(
      '<w:numFmt w:val="lowerLetter"/>',
      '<w:numFmt w:val="lowerLetter"/><w:lvlRestart w:val="0"/>',
    ),
    ['(1:أ (1:ب) ج (2:د))'],
  ],
  [
    'an item without words is left out, and what comes after it keeps its number',
    item('أ') + docxParagraph('<w:r/>', { list: '0' }) + item('ب') + between + item('ج'),
    numberings(1),
    ['(1:أ)', '(3:ب)', 'بين', '(4:ج)'],
  ],
  [
    'an item that is a picture is counted',
    item('أ') +
      docxPicture(1, 'وصف').replace(
        '<w:p>',
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
      ) +
      item('ب'),
    numberings(1),
    ['(1:أ ب)', ''],
  ],
  [
    'an item that is struck out is not counted',
    item('أ') +
      item('ب')
        .replace('<w:bidi/>', '<w:bidi/><w:rPr><w:del w:id="1"/></w:rPr>')
        .replace(/<w:r>.*<\/w:r>/, '') +
      between +
      item('ج'),
    numberings(1),
    ['(1:أ)', 'بين', '(2:ج)'],
  ],
  [
    'a list whose level is given anew',
    item('أ', '0', '2'),
    numberings(1, { 2: '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="6"/></w:lvl></w:lvlOverride>' }),
    ['(6:أ)'],
  ],
  ['a number beyond reason', item('أ'), numberings(123456), ['(1:أ)']],
  ['a number that is none', item('أ'), numberings(1).replaceAll('w:val="1"', 'w:val="x"'), ['(1:أ)']],
])('numbers of a list are kept: %s', async (_, body, numbering, expected) => {
  const pictures = { 'a.jpg': Buffer.from('pretends to be a picture') }
  expect(outline((await read(body, { numbering, pictures })).blocks)).toEqual(expected)
})

test('a list that its style makes keeps its number', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Steps"><w:name w:val="Steps"/><w:basedOn w:val="Base"/></w:style>'
  const numbering = numberings(3).replace('<w:lvl w:ilvl="0">', '<w:lvl w:ilvl="0"><w:pStyle w:val="Steps"/>')
  const body = docxParagraph('أ', { style: 'Steps' }) + docxParagraph('ب', { style: 'Steps' })
  expect(outline((await read(body, { numbering, styles })).blocks)).toEqual(['(3:أ ب)'])
})

describe('the direction of a paragraph is kept where its text would not get it', () => {
  const off = '<w:bidi w:val="0"/>'
  const mixed = 'Reuters and Bloomberg reported عاجل'
  const quoted = 'قالت Reuters إن الاجتماع تأجّل'
  test.each<[what: string, base: Direction, text: string, bidi: string, dir: Direction | null]>([
    ['Arabic that runs as it would', 'rtl', 'قالت', '<w:bidi/>', null],
    ['English that runs as it would', 'rtl', 'She said', off, null],
    ['mostly English, turned', 'rtl', mixed, off, 'ltr'],
    ['mostly English, not turned', 'rtl', mixed, '<w:bidi w:val="1"/>', null],
    ['mostly English, in a file that turns others', 'rtl', mixed, '', 'ltr'],
    ['mostly Arabic in an English article', 'ltr', quoted, '<w:bidi/>', 'rtl'],
    ['the same, switched off', 'ltr', quoted, '<w:bidi w:val="false"/>', null],
    // Word leaves the mark on the English paragraphs of Arabic files, so letters that all say otherwise win.
    ['English that Word left from right to left', 'rtl', 'She said', '<w:bidi/>', null],
    ['digits', 'rtl', '2026', off, null],
  ])('%s', async (_, base, text, bidi, dir) => {
    const body = docxParagraph('فقرة') + docxParagraph(text, { bidi })
    const { blocks } = await readDocx(docxOf({ body }), { base })
    expect(blocks[1]?.attrs?.dir).toBe(dir)
  })

  test('a file that says nothing of directions leaves them to the text', async () => {
    const { blocks } = await read(docxParagraph(mixed, { bidi: '' }))
    expect(blocks[0]?.attrs?.dir).toBeNull()
  })

  const rightToLeft = (id: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${id}"/><w:pPr><w:bidi/></w:pPr></w:style>`
  test.each<[what: string, style: string, bidi: string, styles: string, dir: Direction | null]>([
    ['its style', 'A', '', rightToLeft('A'), 'rtl'],
    [
      'the style that one is based on',
      'B',
      '',
      `${rightToLeft('A')}<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>`,
      'rtl',
    ],
    ['the style of all paragraphs', '', '', rightToLeft('A', ' w:default="1"'), 'rtl'],
    [
      'all paragraphs',
      '',
      '',
      '<w:docDefaults><w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault></w:docDefaults>',
      'rtl',
    ],
    ['itself, against its style', 'A', off, rightToLeft('A'), null],
    [
      'styles that are based on each other',
      'A',
      '',
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>',
      null,
    ],
  ])('said by %s', async (_, style, bidi, styles, dir) => {
    const { blocks } = await readDocx(docxOf({ body: docxParagraph(quoted, { style, bidi }), styles }), { base: 'ltr' })
    expect(blocks[0]?.attrs?.dir).toBe(dir)
  })

  test('headings, quotes, items, cells and notes keep it too, and a list that all its items say', async () => {
    const call = `<w:r><w:t>Noted</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`
    const body =
      docxParagraph(quoted, { style: 'Heading1' }) +
      docxParagraph(quoted, { style: 'Quote' }) +
      docxParagraph(quoted, { list: '0' }) +
      docxParagraph(quoted, { list: '0' }) +
      `<w:tbl><w:tr><w:tc>${docxParagraph(quoted)}</w:tc></w:tr></w:tbl>` +
      docxParagraph(call)
    const footnotes = `<w:footnote w:id="2">${docxParagraph(quoted)}</w:footnote>`
    const { blocks } = await readDocx(docxOf({ body, numbering: docxNumbering, footnotes }), { base: 'ltr' })
    const dirs = ({ type, attrs, content = [] }: DocJson): string[] => [
      ...(attrs?.dir ? [`${type} ${attrs.dir}`] : []),
      ...content.flatMap(dirs),
    ]
    expect(blocks.flatMap(dirs)).toEqual([
      'heading rtl',
      'paragraph rtl',
      'orderedList rtl',
      'paragraph rtl',
      'paragraph rtl',
      'paragraph rtl',
      'paragraph rtl',
    ])
  })

  test('what was taken back with changes on record does not count, nor does the section', async () => {
    const change = '<w:pPrChange w:id="1"><w:pPr><w:bidi/></w:pPr></w:pPrChange>'
    const body = docxParagraph('Words') + docxParagraph(quoted, { bidi: `<w:sectPr><w:bidi/></w:sectPr>${change}` })
    const { blocks } = await readDocx(docxOf({ body }), { base: 'ltr' })
    expect(blocks[1]?.attrs?.dir).toBeNull()
  })
})

test('what is in the text of a paragraph or of a box beside it is not its own', async () => {
  const boxed = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${item('في الإطار')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const body =
    item('أ') +
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${boxed}<w:r><w:t>ب</w:t></w:r></w:p>` +
    between +
    item('ج')
  const { blocks } = await read(body, { numbering: numberings(1) })
  expect(outline(blocks).at(-1)).toBe('(4:ج)')
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

test('joined cells stay joined, across and down', async () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${docxParagraph(text)}</w:tc>`
  const rows = [
    cell('المدينة', '<w:vMerge w:val="restart"/>') + cell('الحرارة', '<w:gridSpan w:val="2"/>'),
    cell('', '<w:vMerge/>') + cell('الصغرى') + cell('العظمى'),
    cell('الدوحة') + cell('24') + cell('31'),
  ]
  const [table] = (await read(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)).blocks
  const drawn = table?.content?.map(({ content = [] }) =>
    content.map((one) => `${line(one)} ${one.attrs?.colspan}×${one.attrs?.rowspan}`),
  )
  expect(drawn).toEqual([
    ['tableCell(paragraph(المدينة)) 1×2', 'tableCell(paragraph(الحرارة)) 2×1'],
    ['tableCell(paragraph(الصغرى)) 1×1', 'tableCell(paragraph(العظمى)) 1×1'],
    ['tableCell(paragraph(الدوحة)) 1×1', 'tableCell(paragraph(24)) 1×1', 'tableCell(paragraph(31)) 1×1'],
  ])
})

test('of what is elsewhere, links are kept and nothing is read', async () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const elsewhere = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}" TargetMode="External"/>`
  const linked = (id: string, words: string) => `<w:hyperlink r:id="${id}">${docxRun(words)}</w:hyperlink>`
  const body =
    docxParagraph(linked('a', 'الموقع') + docxRun(' و') + linked('b', 'الملف')) +
    docxPicture(1, 'وصف').replace('r:embed="pic1"', 'r:link="c"')
  const related =
    elsewhere('a', 'hyperlink', 'https://example.com/a?utm_source=word') +
    elsewhere('b', 'hyperlink', 'file:///etc/passwd') +
    elsewhere('c', 'image', 'file:///etc/passwd')
  const { blocks, pictures } = await read(body, { related })
  expect(blocks[0]?.content?.map(({ text, marks = [] }) => [text, marks[0]?.attrs?.href])).toEqual([
    ['الموقع', 'https://example.com/a'],
    [' والملف', undefined],
  ])
  expect([...pictures.values()].join('')).not.toContain('root')
})

const entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
test.each<[string, Buffer, string]>([
  ['a text file', Buffer.from('نص'), 'not_docx'],
  ['an archive of something else', zipOf({ 'a.txt': 'x' }), 'not_docx'],
  ['broken XML', docxOf({ body: '<w:p><w:r>' }), 'not_docx'],
  ['paragraphs that never end', docxOf({ body: '<w:p><w:pPr>'.repeat(20_000) }), 'not_docx'],
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
