import { arabicDigit } from '../letters'
import type { BlockRule } from '../rule'
import { matches } from '../rule'

const number = String.raw`(?<![\p{Script=Latin}\d.,${arabicDigit}])[\d${arabicDigit}]+(?:[.,٫٬][\d${arabicDigit}]+)*`
const gap = String.raw`[ \u00A0]`

export const percentForm: BlockRule = {
  id: 'percent-form',
  severity: 'warning',
  explanation: {
    ar: 'النسبة المئوية في هذه المطبوعة تُكتب بصيغة أخرى.',
    en: 'This edition writes percentages in another form.',
  },
  script: 'any',
  onPaste: true,
  find({ own, base, rtl }, { house }) {
    if (!base) return []
    const write = (figure: string) => {
      if (house.percent === 'words') return `${figure} ${rtl ? 'في المئة' : 'per cent'}`
      return figure + (new RegExp(`[${arabicDigit}]$`, 'u').test(figure) ? '٪' : '%')
    }
    // In a table a cell is the figure alone.
    if (house.percent === 'words' && alone.test(own.trim())) return []
    return matches(own, rtl ? arabicForms : latinForms, ([found, ...groups]) => {
      const [figure = '', dash = '', high] = groups.filter((it) => it !== undefined)
      const low = high !== undefined && house.percent === 'words' ? figure : write(figure)
      const right = high === undefined ? low : low + dash + write(high)
      return found.replaceAll('\u00A0', ' ') === right ? null : right
    })
  },
  examples: [
    { locale: 'ar', wrong: 'ارتفع 5% أمس', right: 'ارتفع 5 في المئة أمس' },
    { locale: 'ar', wrong: 'ما بين 5 و7% أمس', right: 'ما بين 5 و7 في المئة أمس' },
    { locale: 'ar', wrong: 'ارتفع %5 أمس', right: 'ارتفع 5 في المئة أمس' },
    { locale: 'ar', wrong: 'بين %5 و%10 أمس', right: 'بين 5 في المئة و10 في المئة أمس' },
    { locale: 'ar', wrong: 'ارتفع %5-%10 أمس', right: 'ارتفع 5-10 في المئة أمس' },
    { locale: 'ar', wrong: 'ارتفع 20%-30% و%5–%10 أمس', right: 'ارتفع 20-30 في المئة و5–10 في المئة أمس' },
    { locale: 'ar', wrong: 'ارتفع %5-%10 أمس', right: 'ارتفع 5%-10% أمس', options: { house: { percent: 'sign' } } },
    { locale: 'ar', wrong: 'ارتفع 3.5 بالمائة أمس', right: 'ارتفع 3.5 في المئة أمس' },
    { locale: 'ar', wrong: 'ارتفع 5 في المئة أمس', right: 'ارتفع 5% أمس', options: { house: { percent: 'sign' } } },
    { locale: 'ar', wrong: 'ارتفع 5 % أمس', right: 'ارتفع 5% أمس', options: { house: { percent: 'sign' } } },
    {
      locale: 'ar',
      wrong: 'ارتفع ٣٫٥ بالمئة أمس',
      right: 'ارتفع ٣٫٥٪ أمس',
      options: { house: { percent: 'sign', digits: 'arabic' } },
    },
    { locale: 'en', wrong: 'It rose 5% and 7 percent.', right: 'It rose 5 per cent and 7 per cent.' },
    { locale: 'en', wrong: 'It rose 5 per cent.', right: 'It rose 5%.', options: { house: { percent: 'sign' } } },
  ],
  stays: [
    { locale: 'ar', right: 'ارتفع 5 في المئة، وخمسة في المئة' },
    { locale: 'ar', right: '35%' },
    { locale: 'ar', right: 'قال «ارتفع 5%» ثم صمت' },
    { locale: 'ar', right: 'ارتفع 5% وخمسة في المئة', options: { house: { percent: 'sign' } } },
    { locale: 'ar', right: 'ارتفع 5%-10%', options: { house: { percent: 'sign' } } },
    { locale: 'ar', right: 'ارتفع 5-10 في المئة، رمز س%5' },
    { locale: 'ar', right: 'العنوان example.com/%D8%A7' },
    { locale: 'en', right: 'It rose 5 per cent to 12.' },
  ],
}

const figure = `[\\d${arabicDigit}]+(?:[.,٫٬][\\d${arabicDigit}]+)*`
const signFirst = `(?<![\\p{N}%٪]|[\\p{L}\\p{M}]{2}|[^وفبلك\\P{L}])[%٪]${gap}?`
const arabicForms = new RegExp(
  [
    `${signFirst}(${figure})([-–])[%٪]${gap}?(${figure})(?![\\p{L}\\p{N}%٪])`,
    `(${number})${gap}?[%٪]([-–])(${figure})${gap}?[%٪](?![\\p{L}\\p{N}])`,
    `(${number})${gap}*(?:[%٪](?![\\p{L}\\p{N}])|(?:في المئة|في المائة|بالمئة|بالمائة)(?![\\p{L}\\p{M}]))`,
    `${signFirst}(${figure})(?![\\p{L}\\p{N}%٪])`,
  ].join('|'),
  'gu',
)
const latinForms = new RegExp(`(${number})${gap}*(?:%(?![\\p{L}\\p{N}])|(?:per cent|percent)(?!\\p{L}))`, 'gu')
const alone = new RegExp(`^[+−-]?[\\d${arabicDigit}.,٫٬%٪–-]+[ \\u00A0]?[%٪]$`, 'u')
