import { expect, test } from 'vitest'
import { inHouseStyle } from '@/lib/body/paste/in-house-style'
import { settleStyle } from './fix'
import { defaultHouseStyle, type HouseStyle } from './house-style'
import { typed } from './typing'

/** What stands in the text when it was typed letter by letter. */
function typedText(text: string, house: HouseStyle): string {
  return [...text].reduce((before, input) => {
    const change = typed({ before, after: '', input, house, locale: 'ar' })
    return change ? before.slice(0, before.length - change.eat) + change.insert : before + input
  }, '')
}

/** What stands in the text when everything Check style settles was settled. */
function checkedText(text: string, house: HouseStyle): string {
  const [settled] = settleStyle([{ id: '1', text, skip: [] }], { locale: 'ar', house, names: [], words: [] })
  return settled?.text ?? ''
}

/** What stands in the text when it was pasted. */
function pastedText(text: string, house: HouseStyle): string {
  const [block] = inHouseStyle([{ type: 'paragraph', content: [{ type: 'text', text }] }], { locale: 'ar', house })
  return block?.content?.map((node) => node.text).join('') ?? ''
}

const ways = {
  typing: typedText,
  paste: pastedText,
  check: checkedText,
}

const settings: [written: string, house: Partial<HouseStyle>, follows: string][] = [
  ['ارتفع السعر 5% أمس.', { percent: 'words' }, 'ارتفع السعر 5 في المئة أمس.'],
  ['ارتفع السعر 5 % أمس.', { percent: 'sign' }, 'ارتفع السعر 5% أمس.'],
  ['ارتفع السعر ٥ % أمس.', { percent: 'sign', digits: 'arabic' }, 'ارتفع السعر ٥٪ أمس.'],
  ['دام اللقاء ٤٥ دقيقة.', { digits: 'latin' }, 'دام اللقاء 45 دقيقة.'],
  ['دام اللقاء 45 دقيقة.', { digits: 'arabic' }, 'دام اللقاء ٤٥ دقيقة.'],
  ['بلغ ٥٫٥ من ١٬٢٠٠ في ٣/٤/٢٠٢٦.', { digits: 'latin' }, 'بلغ 5.5 من 1,200 في 3/4/2026.'],
  ['بلغ 5.5 من 1,200,000 في 3/4/2026.', { digits: 'arabic' }, 'بلغ ٥٫٥ من ١٬٢٠٠٬٠٠٠ في ٣/٤/٢٠٢٦.'],
  ['صدر 192.168.1.1 مع 2.0.1 في 23.11.2026.', { digits: 'arabic' }, 'صدر 192.168.1.1 مع 2.0.1 في ٢٣.١١.٢٠٢٦.'],
  ['دام اللقاء ٤٥ دقيقة.', { digits: 'keep' }, 'دام اللقاء ٤٥ دقيقة.'],
  ['افتُتح في 12 كانون الثاني، ثم أُغلق.', { months: 'western' }, 'افتُتح في 12 يناير، ثم أُغلق.'],
  ['افتُتح في 12 يناير، ثم أُغلق.', { months: 'syriac' }, 'افتُتح في 12 كانون الثاني، ثم أُغلق.'],
  ['افتُتح في 12 يناير، ثم أُغلق.', { months: 'both' }, 'افتُتح في 12 كانون الثاني/يناير، ثم أُغلق.'],
  ['دارت حرب تموز 2006 وبعد أيلول الأسود عام 1970.', {}, 'دارت حرب تموز 2006 وبعد أيلول الأسود عام 1970.'],
  ['افتُتح في آب 2026.', { months: 'western' }, 'افتُتح في أغسطس 2026.'],
  ['قالت: "سمعنا "لا" منهم" ثم وافقت.', { quotes: 'guillemets' }, 'قالت: «سمعنا “لا” منهم» ثم وافقت.'],
  ['قالت: "سمعنا" ثم وافقت.', { quotes: 'curly' }, 'قالت: “سمعنا” ثم وافقت.'],
  ['قالت: "سمعنا" ثم وافقت.', { quotes: 'straight' }, 'قالت: "سمعنا" ثم وافقت.'],
  ['القطار - وهو الأول - ينطلق.', { dash: 'en' }, 'القطار – وهو الأول – ينطلق.'],
  ['القطار - وهو الأول - ينطلق.', { dash: 'em' }, 'القطار — وهو الأول — ينطلق.'],
  ['القطار - وهو الأول - ينطلق.', { dash: 'hyphen' }, 'القطار - وهو الأول - ينطلق.'],
  ['القطار -- وهو الأول -- ينطلق.', { dash: 'en' }, 'القطار – وهو الأول – ينطلق.'],
  ['بدأ يجيب... ثم صمت.', { ellipsis: 'character' }, 'بدأ يجيب… ثم صمت.'],
  ['بدأ يجيب... ثم صمت.', { ellipsis: 'dots' }, 'بدأ يجيب... ثم صمت.'],
  ['وصل الوفد ، ثم غادر : لا تعليق . انتهى', { punctuationSpacing: true }, 'وصل الوفد، ثم غادر: لا تعليق. انتهى'],
  ['وصل الوفد ، ثم غادر : لا تعليق . انتهى', { punctuationSpacing: false }, 'وصل الوفد ، ثم غادر : لا تعليق . انتهى'],
  ['في عام 2026, وبعده, هل وصل?', {}, 'في عام 2026، وبعده، هل وصل؟'],
  ['قال «بلغ ٥% في ١٢ شباط» أمس.', {}, 'قال «بلغ ٥% في ١٢ شباط» أمس.'],
  ['تلا ﴿يَسْـَٔلُونَكَ عَنِ ٱلْأَهِلَّةِ ۝١٨٩﴾ أمس.', {}, 'تلا ﴿يَسْـَٔلُونَكَ عَنِ ٱلْأَهِلَّةِ ۝١٨٩﴾ أمس.'],
  ['ثورة 25 يناير وقوى 14 آذار في 6 أكتوبر ثم', { months: 'both' }, 'ثورة 25 يناير وقوى 14 آذار في 6 أكتوبر ثم'],
]

const cases = settings.flatMap(([written, house, follows]) =>
  (Object.keys(ways) as (keyof typeof ways)[]).map(
    (way) => [way, JSON.stringify(house), written, follows, house] as const,
  ),
)

test.each(cases)('%s follows %s: «%s» becomes «%s»', (way, _, written, follows, house) => {
  expect(ways[way](written, { ...defaultHouseStyle.ar, ...house })).toBe(follows)
  expect(ways[way](follows, { ...defaultHouseStyle.ar, ...house })).toBe(follows)
})
