import { expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { defaultHouseStyle, type HouseStyle } from './house-style'
import { houseLines, houseText } from './house-text'

const cases: [from: string, to: string, locale?: Locale, house?: Partial<HouseStyle>][] = [
  ['قال الوزير ,"لن نعود" ثم مضى .', 'قال الوزير، «لن نعود» ثم مضى.'],
  ['ﺍﻟﺼﻴﻦ\u00A0ﻭﺭﻭﺳﻴﺎ\u200F', 'الصين وروسيا'],
  ['بلغ ٣٫٥٪ في ١٢ كانون الثاني/يناير ٢٠٢٦', 'بلغ 3.5 في المئة في 12 يناير 2026'],
  ['العاصمة -- وهي الأكبر -- تستعد...', 'العاصمة – وهي الأكبر – تستعد…'],
  ['الحكومـــة  قالت:نعم', 'الحكومة قالت: نعم'],
  [' وسط جملة ', ' وسط جملة '],
  ['كتب «بلغ ٥٪» ثم https://example.com/a,b?x=1', 'كتب «بلغ ٥٪» ثم https://example.com/a,b?x=1'],
  ['بلغ 3.5% من 1,200', 'بلغ ٣٫٥٪ من ١٬٢٠٠', 'ar', { digits: 'arabic', percent: 'sign' }],
  ['قال «نعم»', 'قال "نعم"', 'ar', { quotes: 'straight' }],
  ['السطر الأول ,\nوالثاني  هنا', 'السطر الأول،\nوالثاني هنا'],
  ['She said "no" ,and left...', 'She said “no”, and left…', 'en'],
  ['She said "no", and left.', 'She said "no", and left.', 'ar'],
  ['', ''],
]

test.each(cases)('%s → %s', (from, to, locale = 'ar', house = {}) => {
  const asked = { ...defaultHouseStyle[locale], ...house }
  expect(houseText(from, asked, locale)).toBe(to)
  expect(houseText(to, asked, locale)).toBe(to)
})

test('stretches that must stay do, wherever the text before them goes', () => {
  const text = 'قال  الوزير , a , b , ثم "مضى"'
  const from = text.indexOf('a , b')
  expect(houseLines([{ id: '1', text, skip: [[from, from + 5]] }], defaultHouseStyle.ar, 'ar')).toEqual([
    'قال الوزير، a , b، ثم «مضى»',
  ])
})
