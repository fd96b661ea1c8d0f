import { expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { plainBlocks } from './plain-text'

/** Paragraphs as their words, / for a break. */
const read = (...lines: string[]) =>
  plainBlocks(lines.join('\n'), { base: 'rtl', marks: false }).map(({ content = [] }: DocJson) =>
    content.map(({ text }) => text ?? '/').join(''),
  )

const verses = [
  'على قدر أهل العزم تأتي العزائم ... وتأتي على قدر الكرام المكارم',
  'وتعظم في عين الصغير صغارها ... وتصغر في عين العظيم العظائم',
  'يكلف سيف الدولة الجيش همه ... وقد عجزت عنه الجيوش الخضارم',
]
const headlines = [
  'وزير الخارجية القطري يبحث مع نظيره التركي تطورات المنطقة',
  'الأمم المتحدة تحذر من تفاقم الأزمة الإنسانية في السودان',
  'ارتفاع أسعار النفط وسط مخاوف من اضطراب الإمدادات العالمية',
]
const mail = [
  'قالت الهيئة العامة للطيران المدني في بيان أصدرته اليوم',
  'إن الرحلات تعود إلى مواعيدها المعتادة ابتداء من صباح',
  'الغد، وإن المسافرين الذين تأثرت رحلاتهم يستطيعون',
  'استرداد ثمن التذاكر.',
]

test.each<[what: string, lines: string[], expected: string[]]>([
  ['mail that was cut at a width', mail, [mail.join(' ')]],
  ['the same after a paragraph', ['مرحباً', '', ...mail], ['مرحباً', mail.join(' ')]],
  ['verses, parted in the middle', ['قال المتنبي:', '', ...verses], ['قال المتنبي:', verses.join('/')]],
  ['verses alone', verses, verses],
  [
    'verses with commas and a full stop',
    verses.map((verse, at) => `${verse.replace(' ...', '،')}${at < 2 ? '،' : '.'}`),
    verses.map((verse, at) => `${verse.replace(' ...', '،')}${at < 2 ? '،' : '.'}`),
  ],
  ['headlines', headlines, headlines],
  ['headlines in a part of the text', ['العناوين', '', ...headlines], ['العناوين', headlines.join('/')]],
  [
    'headlines with a colon in them',
    headlines.map((line) => line.replace(' ', ': ')),
    headlines.map((line) => line.replace(' ', ': ')),
  ],
  [
    'lines with room for the next word',
    [
      'وصل الوزير إلى الدوحة صباح اليوم، وكان في استقباله',
      'السفير وعدد من أعضاء الجالية العربية هناك',
      'ثم توجه، كما كان مقرراً، إلى مقر الاجتماع في الديوان.',
    ],
    [
      'وصل الوزير إلى الدوحة صباح اليوم، وكان في استقباله',
      'السفير وعدد من أعضاء الجالية العربية هناك',
      'ثم توجه، كما كان مقرراً، إلى مقر الاجتماع في الديوان.',
    ],
  ],
  [
    'sentences of a line each',
    headlines.map((line) => `${line.replace(' في', '، في')}.`),
    headlines.map((line) => `${line.replace(' في', '، في')}.`),
  ],
])('%s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))
