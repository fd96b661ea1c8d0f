import { describe, expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { readPaste } from './read-paste'

/**
 * What HTML becomes, a string a block: paragraphs as their words, ⏎ for a break, [src: caption] for a picture, (· item) for a
 * list, rows of a table between |.
 */
function drawn(html: string): string[] {
  const reading = readPaste({ html, text: '', plain: false }, { base: 'rtl' })
  return reading.ok ? reading.blocks.map(block) : [reading.reason]
}

function block({ type, text, attrs, content = [] }: DocJson): string {
  const inside = content.map(block)
  if (text !== undefined) return text
  if (type === 'hardBreak') return '⏎'
  if (type === 'heading') return `${'#'.repeat(Number(attrs?.level))} ${inside.join('')}`
  if (type === 'pastedImage') return `[${[attrs?.src, inside.join('')].filter(Boolean).join(': ')}]`
  if (type === 'bulletList') return `(${inside.map((item) => `· ${item}`).join(' ')})`
  if (type === 'orderedList') return `(${inside.map((item, at) => `${Number(attrs?.start) + at} ${item}`).join(' ')})`
  if (type === 'table') return inside.join(' | ')
  if (type === 'tableRow') return content.map((cell, at) => spanned(cell, inside[at] ?? '')).join(' ')
  if (type === 'divider') return '---'
  return inside.join('')
}

function spanned({ attrs }: DocJson, words: string): string {
  const across = attrs?.colspan === 1 ? '' : `↔${attrs?.colspan}`
  return `${words || '·'}${across}${attrs?.rowspan === 1 ? '' : `↕${attrs?.rowspan}`}`
}

describe('of a figure no words are lost', () => {
  test.each<[what: string, html: string, expected: string[]]>([
    ['a picture and its caption', '<figure><img src="1"><figcaption>تعليق</figcaption></figure>', ['[1: تعليق]']],
    [
      'a caption of two paragraphs',
      '<figure><img src="1"><figcaption><p>الوزير أمس.</p><p>تصوير: رويترز</p></figcaption></figure>',
      ['[1: الوزير أمس. تصوير: رويترز]'],
    ],
    [
      'a credit beside the caption',
      '<figure><a href="https://a.example"><img src="1"></a><div>أ ف ب</div><figcaption>تعليق</figcaption></figure>',
      ['[1: تعليق]', 'أ ف ب'],
    ],
    ['words without a caption', '<figure><img src="1"><p>كلام</p></figure>', ['[1]', 'كلام']],
    [
      'a gallery of figures',
      '<figure><figure><img src="1"><figcaption>أول</figcaption></figure><figure><img src="2"><figcaption>ثانٍ</figcaption></figure><figcaption>المعرض</figcaption></figure>',
      ['[1: أول]', '[2: ثانٍ]', 'المعرض'],
    ],
    [
      'two pictures',
      '<figure><img src="1"><img src="2"><figcaption>كلتاهما</figcaption></figure>',
      ['[1]', '[2]', 'كلتاهما'],
    ],
    [
      'a table with a flag in it',
      '<figure><table><tr><td>البلد</td><td>عدد</td></tr><tr><td><img src="1"> قطر</td><td>14</td></tr></table><figcaption>الحصيلة</figcaption></figure>',
      ['البلد عدد | قطر 14', '[1]', 'الحصيلة'],
    ],
    [
      'a picture that counts readers',
      '<figure><img src="0" width="1" height="1"><img src="1"><figcaption>تعليق</figcaption></figure>',
      ['[1: تعليق]'],
    ],
    ['a picture that is not there', '<figure><img alt="وصف"><figcaption>تعليق</figcaption></figure>', ['تعليق']],
    [
      'a caption with a list',
      '<figure><img src="1"><figcaption>من اليمين:<ul><li>هند</li></ul></figcaption></figure>',
      ['[1: من اليمين: • هند]'],
    ],
    ['a picture in the caption', '<figure><figcaption><img src="1">تعليق</figcaption></figure>', ['تعليق', '[1]']],
    ['a quotation', '<figure><blockquote>قول</blockquote><figcaption>قائله</figcaption></figure>', ['قول', 'قائله']],
  ])('%s', (_, html, expected) => expect(drawn(html)).toEqual(expected))
})

describe('of a table each cell stays in its column', () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}`)).join('')}`
  const high = (words: string, rowspan: number) => `<td rowspan="${rowspan}">${words}`
  test.each<[what: string, rows: string[], expected: string]>([
    ['an empty row goes', [row('أ', 'ب'), row('', ''), row('ج', 'د')], 'أ ب | ج د'],
    [
      'but not where a cell from above reaches into it',
      [row(high('الصناعة', 3), '10'), row(''), row('20'), row('الزراعة', '30')],
      'الصناعة↕3 10 | · | 20 | الزراعة 30',
    ],
    ['nor where cells from above fill it', [row(high('أ', 2), high('ب', 2)), row(), row('ج', 'د')], 'أ ب | · · | ج د'],
    [
      'after it, empty rows go again',
      [row(high('أ', 2), 'ب'), row('ت'), row('', ''), row('ج', 'د')],
      'أ↕2 ب | ت | ج د',
    ],
    ['a span beyond the table is cut', [row(high('أ', 9), 'ب'), row('ج')], 'أ↕2 ب | ج'],
  ])('%s', (_, rows, expected) => expect(drawn(`<table>${rows.join('')}</table>`)).toEqual([expected]))
})

describe('raised and lowered numbers stay what they are', () => {
  const styled = (place: string, words: string) =>
    `<span style="white-space:pre-wrap;"><span style="font-size:0.6em;vertical-align:${place};">${words}</span></span>`
  test.each<[what: string, html: string, expected: string]>([
    ['a number', '10<sup>3</sup>', '10³'],
    ['a number below', 'CO<sub>2</sub>', 'CO₂'],
    ['in Arabic digits', 'كم<sup>٢</sup>', 'كم²'],
    ['with a sign', '10<sup>-3</sup> و10<sup>−3</sup> و10<sup>+3</sup>', '10⁻³ و10⁻³ و10⁺³'],
    ['as Google Docs raises', `10${styled('super', '6')}`, '10⁶'],
    ['as it lowers', `CO${styled('sub', '2')}`, 'CO₂'],
    ['in a link', '10<sup><a href="https://a.example">3</a></sup>', '103'],
    ['words come down', `الـ20<sup>th</sup> و${styled('super', 'TM')}`, 'الـ20th وTM'],
    ['what stands on the line', `10${styled('baseline', '6')}`, '106'],
    ['a call of a footnote', `نص${styled('super', '<a href="#ftnt1" id="ftnt_ref1">[1]</a>')}`, 'نص[1]'],
  ])('%s', (_, html, expected) => expect(drawn(`<p>${html}</p>`)).toEqual([expected]))
})

describe('lines and words stay apart or together as they were shown', () => {
  const lines = 'عاجل\n\nوزارة الصحة\nالتفاصيل'
  const apart = ['عاجل', 'وزارة الصحة⏎التفاصيل']
  test.each<[what: string, html: string, expected: string[]]>([
    ['lines in a span that keeps them', `<span style="white-space: pre-wrap">${lines}</span>`, apart],
    ['in one that breaks spaces', `<span style="white-space:break-spaces">${lines}</span>`, apart],
    ['in one whose style says it anew', `<div style="white-space-collapse:preserve-breaks">${lines}</div>`, apart],
    ['in one that says both', `<p style="white-space:normal;white-space-collapse:preserve">${lines}</p>`, apart],
    [
      'in one that leaves it to what is around',
      `<p style="white-space:pre-line"><i style="white-space:inherit">${lines}</i></p>`,
      apart,
    ],
    ['in one that keeps none', `<pre style="white-space:normal">${lines}</pre>`, ['عاجل وزارة الصحة التفاصيل']],
    ['a line of source is no line', `<p>${lines}</p>`, ['عاجل وزارة الصحة التفاصيل']],
    [
      'words that are shown as blocks',
      '<a href="/x"><span style="display:block">العنوان</span><span style="display: -webkit-box !important">ملخصه</span></a>',
      ['العنوان', 'ملخصه'],
    ],
    ['a block in the line', 'كتب <div style="display: inline-flex;"><b>@AJ</b></div> أمس: تم', ['كتب @AJ أمس: تم']],
    [
      'blocks in a row of the line',
      '<div style="display:inline-flex">غزة</div><div style="display:inline-flex">لبنان</div>',
      ['غزة لبنان'],
    ],
    ['a block in the line after a letter of another word', 'و<div style="display:inline">#غزة</div>', ['و#غزة']],
    [
      'a block in the line with paragraphs in it',
      '<div style="display:inline"><p>أول</p><p>ثانٍ</p></div>',
      ['أول', 'ثانٍ'],
    ],
    [
      'columns',
      '<div style="display:inline-block">يمين</div><div style="display:inline-block">يسار</div>',
      ['يمين', 'يسار'],
    ],
  ])('%s', (_, html, expected) => expect(drawn(html)).toEqual(expected))
})

test.each<[what: string, html: string, expected: string[]]>([
  ['at its beginning', '<div><br>نص</div>', ['نص']],
  ['at its end', '<p><b>نص<br></b></p>', ['نص']],
  ['of an item and a quotation', '<ul><li><br>بند<br></ul><blockquote><br>قول<br></blockquote>', ['(· بند)', 'قول']],
  ['but not between its words', '<p><br>نص<br>آخر<br></p>', ['نص⏎آخر']],
])('a break in a paragraph goes %s', (_, html, expected) => expect(drawn(html)).toEqual(expected))

test('a quotation that is marked up keeps its marks', () => {
  expect(drawn('<p>قال <q>نعم <q>لا</q> أبداً</q>.</p>')).toEqual(['قال “نعم “لا” أبداً”.'])
})

test.each<[what: string, html: string, expected: string[]]>([
  ['of X', '<img alt="🚨" src="https://abs-0.twimg.com/emoji/v2/svg/1f6a8.svg"> عاجل', ['🚨 عاجل']],
  [
    'of WhatsApp',
    'شكراً <img alt="😂" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5"> جزيلاً',
    ['شكراً 😂 جزيلاً'],
  ],
  ['of mail, with a skin', 'تم <img alt="👍🏽" src="https://fonts.gstatic.com/s/e/1f44d.png" width="1">', ['تم 👍🏽']],
  [
    'that is a flag, a family, a key',
    '<img alt="🇶🇦" src="1"><img alt="👨‍👩‍👧" src="2"><img alt="1️⃣" src="3">',
    ['🇶🇦👨‍👩‍👧1️⃣'],
  ],
  ['but a picture that words describe is one', '<img alt="لقطة 🚨" src="1">', ['[1]']],
  ['and one that a number describes', '<img alt="1" src="1"><img alt="" src="2">', ['[1]', '[2]']],
])('an emoji that is copied as a picture is an emoji: %s', (_, html, expected) => expect(drawn(html)).toEqual(expected))

describe('a heading that Word numbers is a heading', () => {
  const listed = (tag: string, sign: string, words: string) =>
    `<${tag} style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}</${tag.split(' ')[0]}>`
  test.each<[what: string, html: string, expected: string[]]>([
    [
      'with its number',
      listed('h1', '1.', 'المقدمة') + listed('h2', '1.1', 'الخلفية'),
      ['## 1. المقدمة', '## 1.1 الخلفية'],
    ],
    ['without a sign that is none', listed('h3', '·', 'المقدمة'), ['### المقدمة']],
    ['by its class', listed('p class=MsoHeading1', '٢-', 'الخاتمة'), ['## ٢- الخاتمة']],
    [
      'between items of the same list',
      listed('p', '1.', 'بند') + listed('h1', '2.', 'عنوان') + listed('p', '3.', 'بند'),
      ['(1 بند)', '## 2. عنوان', '(3 بند)'],
    ],
  ])('%s', (_, html, expected) => expect(drawn(html)).toEqual(expected))
})
