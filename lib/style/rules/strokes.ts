import { isDigit } from '../letters'
import type { BlockRule } from '../rule'
import { matches } from '../rule'

const dashes = { en: '–', em: '—', hyphen: '-' } as const

export const dashStyle: BlockRule = {
  id: 'dash-style',
  severity: 'warning',
  explanation: {
    ar: 'الشرطة بين الكلمات في هذه المطبوعة من شكل آخر.',
    en: 'This edition uses another dash between words.',
  },
  script: 'any',
  onPaste: true,
  find({ own, base }, { house }) {
    if (!base) return []
    const right = dashes[house.dash]
    return matches(own, betweenWords, ({ 0: dash, index }) => {
      if (dash === right) return null
      const [before, after] = [own.slice(0, index).trimEnd().at(-1), own.slice(index + dash.length).trimStart()[0]]
      // «3 - 1» is a score, «2020–2026» a span.
      return isDigit(before) && isDigit(after) ? null : right
    })
  },
  examples: [
    { locale: 'ar', wrong: 'العاصمة - وهي الأكبر - تستعد', right: 'العاصمة – وهي الأكبر – تستعد' },
    { locale: 'ar', wrong: 'العاصمة -- وهي الأكبر', right: 'العاصمة – وهي الأكبر' },
    { locale: 'ar', wrong: 'العاصمة ـ وهي الأكبر ـ تستعد', right: 'العاصمة – وهي الأكبر – تستعد' },
    { locale: 'ar', wrong: 'العاصمة — وهي الأكبر', right: 'العاصمة – وهي الأكبر' },
    { locale: 'ar', wrong: 'العاصمة – وهي', right: 'العاصمة - وهي', options: { house: { dash: 'hyphen' } } },
    { locale: 'en', wrong: 'The city—the largest—waits - or not.', right: 'The city–the largest–waits – or not.' },
    {
      locale: 'en',
      wrong: 'The city – the largest',
      right: 'The city — the largest',
      options: { house: { dash: 'em' } },
    },
  ],
  stays: [
    { locale: 'ar', right: 'العاصمة – وهي الأكبر – تستعد' },
    { locale: 'ar', right: 'فاز 3 - 1 في موسم 2020-2026 وعند -5 درجات' },
    { locale: 'ar', right: '- بند أول' },
    { locale: 'ar', right: 'في 12 رجب 1445 هـ قالت الـ BBC' },
    { locale: 'ar', right: 'خيار --help وعبارة «هذا - كما قال - كل شيء»' },
    { locale: 'en', right: 'A well-known story, 2020–2026, pages 3-5.' },
  ],
}

const betweenWords =
  /(?=[-–—ـ])(?:(?<=\S[ \u00A0]+)(?:--?|[–—]|ـ{1,3})(?=[ \u00A0]+\S)|(?<=[\p{L}\p{M}])(?:--|—)(?=\p{L}))/gu

export const ellipsisStyle: BlockRule = {
  id: 'ellipsis-style',
  severity: 'warning',
  explanation: {
    ar: 'نقاط الحذف في هذه المطبوعة تُكتب بشكل آخر.',
    en: 'This edition writes the ellipsis in another form.',
  },
  script: 'any',
  onPaste: true,
  find({ own, base }, { house }) {
    if (!base) return []
    return house.ellipsis === 'character'
      ? matches(own, /(?<![./\\])\.{3,}(?![/\\])/gu, () => '…')
      : matches(own, /…|(?<!\.)\.{4,}/gu, () => '...')
  },
  examples: [
    { locale: 'ar', wrong: 'وانتظر... ثم قال', right: 'وانتظر… ثم قال' },
    { locale: 'ar', wrong: 'وانتظر...... ثم قال', right: 'وانتظر… ثم قال' },
    { locale: 'ar', wrong: 'وانتظر… ثم', right: 'وانتظر... ثم', options: { house: { ellipsis: 'dots' } } },
    { locale: 'en', wrong: 'He waited... and left', right: 'He waited… and left' },
  ],
  stays: [
    { locale: 'ar', right: 'وانتظر… ثم قال' },
    { locale: 'ar', right: 'وانتظر... ثم قال', options: { house: { ellipsis: 'dots' } } },
    { locale: 'en', right: 'The folder .../images' },
  ],
}
