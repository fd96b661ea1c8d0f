import { expect, test } from 'vitest'
import { readPaste } from './read-paste'
import { isWhatsApp } from './source'

test.each<[what: string, lines: string[], expected: boolean]>([
  ['a message in brackets', ['[10:31, 23/11/2026] سلمى الراوي: وصلنا'], true],
  ['seconds, Arabic digits and marks', ['\u200F[٢٣\u200F/١١\u200F/٢٠٢٦، ١٠:٣١:٠٢ ص] \u200Fمراسل الشمال: وصلنا'], true],
  ['a number for a name', ['[10:31, 23/11/2026] +974 4489 6666: وصلنا'], true],
  [
    'an export that begins with a note',
    ['23/11/2026, 10:30 - Encrypted.', '23/11/2026, 10:31 - A: x', '23/11/2026, 10:32 - B: y'],
    true,
  ],
  [
    'an export without commas, one name twice',
    ['23/11/2026 10:31 - سلمى: وصلنا', '23/11/2026 10:32 - سلمى: بعد'],
    true,
  ],
  ['nothing', [''], false],
  ['copy that begins with day and hour', ['23/11/2026 10:30 - أعلنت الوزارة النتائج', 'فقرة ثانية'], false],
  ['its long dash, and a dateline', ['23/11/2026 10:30 – بيروت: أعلنت الوزارة النتائج'], false],
  ['a dateline with a comma in the time', ['23/11/2026, 10:30 - بيروت: أعلنت الوزارة النتائج', 'وأضافت: نعم'], false],
  ['an agency in brackets', ['[2026-11-23 10:30] القاهرة (رويترز) - قال الوزير: نعم'], false],
  ['a sentence before a colon', ['[23/11/2026, 10:30] قال الوزير، بعد الاجتماع: نعم'], false],
  ['two datelines', ['23/11/2026 10:30 - بيروت: نص', '23/11/2026 11:30 - القاهرة: نص'], false],
  ['what is to come', ['23/11/2026, 10:30 - Cabinet meets', '23/11/2026, 11:30 - Press conference'], false],
  ['messages after other words', ['منقول', '[10:31, 23/11/2026] سلمى: وصلنا'], false],
])('is it from WhatsApp? %s', (_, lines, expected) => {
  expect(isWhatsApp(lines.join('\n'))).toBe(expected)
  expect(isWhatsApp(lines.join('\r\n'))).toBe(expected)
})

const mark = 'data-pre-plain-text="[10:31, 23/11/2026] سلمى: "'

/** Blocks with | between. */
test.each<[what: string, html: string, text: string, expected: string]>([
  [
    'copy with day and hour',
    '',
    '23/11/2026 10:30 - أعلنت الوزارة\nفقرة ثانية',
    '23/11/2026 10:30 - أعلنت الوزارة | فقرة ثانية',
  ],
  [
    'a message of a page, its text without a head',
    `<div ${mark}>وصلنا <b>الآن</b></div>`,
    'وصلنا *الآن*',
    'وصلنا الآن',
  ],
  ['a message of a page, its HTML without text', `<div ${mark}></div>`, 'وصلنا الآن', 'وصلنا الآن'],
  [
    'messages of which only pictures were copied',
    '',
    '[10:31, 23/11/2026] سلمى: image omitted',
    '[10:31, 23/11/2026] سلمى: image omitted',
  ],
  [
    'HTML with nothing in it',
    '<meta charset="utf-8"><!--StartFragment--><!--EndFragment-->',
    'سطر\nوآخر',
    'سطر | وآخر',
  ],
  ['HTML with only a line across', '<hr>', 'سطر', 'سطر'],
  ['HTML of which all is hidden', '<p style="display:none">خفي</p>', 'ظاهر', 'ظاهر'],
  ['nothing in either', '<p></p>', ' ', ''],
])('nothing that has words is read as nothing: %s', (_, html, text, expected) => {
  const reading = readPaste({ html, text, plain: false }, { base: 'rtl' })
  const blocks = reading.ok ? reading.blocks : []
  expect(blocks.map(({ content = [] }) => content.map((node) => node.text).join('')).join(' | ')).toBe(expected)
})
