import type { Locale } from '@/lib/i18n/locales'
import type { HouseStyle } from './house-style'

type Examples = { [Field in keyof HouseStyle]?: [value: HouseStyle[Field], line: string][] }

/**
 * The choices an edition has, each with a line written that way. A choice that means nothing in a language (which digits,
 * which months) is not offered there and keeps its default.
 */
export const houseExamples: Record<Locale, Examples> = {
  ar: {
    quotes: [
      ['guillemets', 'قالت الوزيرة: «سمعنا من يقول “لا”، ثم وافق».'],
      ['curly', 'قالت الوزيرة: “سمعنا من يقول ‘لا’، ثم وافق”.'],
      ['straight', `قالت الوزيرة: "سمعنا من يقول 'لا'، ثم وافق".`],
    ],
    digits: [
      ['latin', 'دام اللقاء 45 دقيقة وحضره 1,200 شخص.'],
      ['arabic', 'دام اللقاء ٤٥ دقيقة وحضره ١٬٢٠٠ شخص.'],
      ['keep', 'دام اللقاء 45 دقيقة، أو ٤٥ دقيقة.'],
    ],
    percent: [
      ['sign', 'ارتفعت الصادرات 5%.'],
      ['words', 'ارتفعت الصادرات 5 في المئة.'],
    ],
    dash: [
      ['en', 'القطار – وهو الأول من نوعه – ينطلق غداً.'],
      ['em', 'القطار — وهو الأول من نوعه — ينطلق غداً.'],
      ['hyphen', 'القطار - وهو الأول من نوعه - ينطلق غداً.'],
    ],
    ellipsis: [
      ['character', 'بدأ يجيب… ثم صمت.'],
      ['dots', 'بدأ يجيب... ثم صمت.'],
    ],
    months: [
      ['western', 'افتُتح المعرض في 12 يناير.'],
      ['syriac', 'افتُتح المعرض في 12 كانون الثاني.'],
      ['both', 'افتُتح المعرض في 12 كانون الثاني/يناير.'],
    ],
    punctuationSpacing: [
      [true, 'وصل الوفد، ثم غادر: لا تعليق.'],
      [false, 'وصل الوفد ، ثم غادر : لا تعليق.'],
    ],
  },
  en: {
    quotes: [
      ['curly', '“We heard ‘no’, then agreed,” the minister said.'],
      ['straight', `"We heard 'no', then agreed," the minister said.`],
      ['guillemets', '«We heard “no”, then agreed,» the minister said.'],
    ],
    percent: [
      ['sign', 'Exports rose 5%.'],
      ['words', 'Exports rose 5 per cent.'],
    ],
    dash: [
      ['en', 'The train – the first of its kind – leaves tomorrow.'],
      ['em', 'The train — the first of its kind — leaves tomorrow.'],
      ['hyphen', 'The train - the first of its kind - leaves tomorrow.'],
    ],
    ellipsis: [
      ['character', 'She began to answer… then stopped.'],
      ['dots', 'She began to answer... then stopped.'],
    ],
    punctuationSpacing: [
      [true, 'The delegation came, then left: no comment.'],
      [false, 'The delegation came , then left : no comment.'],
    ],
  },
}
