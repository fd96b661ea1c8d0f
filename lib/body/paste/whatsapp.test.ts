import { expect, test } from 'vitest'
import { whatsAppBlocks } from './whatsapp'

const at = (time: string) => `[${time}, 23/11/2026]`

/** Paragraphs with | between, line breaks as ⏎, what is marked in *. */
const cases: [what: string, given: string[], expected: string][] = [
  ['nothing', [''], ''],
  ['one message', [`${at('10:31')} سلمى: وصلنا`], 'وصلنا'],
  ['a message of two lines', [`${at('10:31')} سلمى: وصلنا`, 'إلى الميناء'], 'وصلنا⏎إلى الميناء'],
  ['a message of two paragraphs', [`${at('10:31')} سلمى: وصلنا`, '', 'إلى الميناء'], 'وصلنا | إلى الميناء'],
  ['a message that begins with a new line', [`${at('10:31')} سلمى: `, 'وصلنا'], 'وصلنا'],
  ['an empty line between messages', [`${at('10:31')} سلمى: وصلنا`, '', `${at('10:32')} سلمى: بعد`], 'وصلنا | بعد'],
  [
    'two people',
    [`${at('10:31')} سلمى: *عاجل*`, `${at('10:32')} Karim: on my way`],
    '*سلمى:* *عاجل* | *Karim:* on my way',
  ],
  ['a name with a colon after it', [`${at('10:31')} سلمى: قال: نعم`], 'قال: نعم'],
  ['as a phone of the other kind exports', ['23/11/2026, 10:31 - Salma: We have arrived'], 'We have arrived'],
  ['in Arabic digits, behind a mark', ['\u200F[٢٣/١١/٢٠٢٦، ١٠:٣١] سلمى: وصلنا'], 'وصلنا'],
  [
    'notes of the program',
    ['23/11/2026, 10:30 - الرسائل محمية', '23/11/2026, 10:31 - سلمى: وصلنا', '23/11/2026, 10:32 - غادر كريم', 'تتمة'],
    'وصلنا',
  ],
  [
    'pictures, and what stands under them',
    [
      `${at('10:31')} سلمى: <تم استبعاد الوسائط>`,
      'تحتها',
      `${at('10:32')} سلمى: image omitted`,
      `${at('10:33')} سلمى: بعد`,
    ],
    'بعد',
  ],
  [
    'what the program says of changed messages',
    [`${at('10:31')} سلمى: وصلنا ‹تم تعديل هذه الرسالة›`, `${at('10:32')} سلمى: بعد`, 'سطر <This message was edited>'],
    'وصلنا | بعد⏎سطر',
  ],
  [
    'messages that were taken back, and files',
    [
      `${at('10:31')} سلمى: \u200Eتم حذف هذه الرسالة`,
      `${at('10:32')} سلمى: This message was deleted.`,
      `${at('10:33')} سلمى: IMG-1.jpg (file attached)`,
      `${at('10:34')} سلمى: حذفت هذه الرسالة من حسابي`,
    ],
    'حذفت هذه الرسالة من حسابي',
  ],
  ['lines before the first message', ['منقول', `${at('10:31')} سلمى: وصلنا`], 'وصلنا'],
  ['Windows lines', [`${at('10:31')} سلمى: وصلنا\r\n${at('10:32')} سلمى: بعد\r`], 'وصلنا | بعد'],
]

test.each(cases)('%s', (_, given, expected) => {
  const drawn = whatsAppBlocks(given.join('\n'), { base: 'rtl' }).map(({ content = [] }) =>
    content.map(({ text = '⏎', marks }) => (marks ? `*${text}*` : text)).join(''),
  )
  expect(drawn.join(' | ')).toBe(expected)
})
