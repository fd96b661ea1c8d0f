import { describe, expect, test } from 'vitest'
import { findRuns } from './runs'

const given = (text: string) => findRuns(text).map(({ from, to }) => text.slice(from, to))

describe('runs that a right-to-left block would take apart', () => {
  test.each([
    ['للتواصل: +974 4489 6666 أو البريد', ['+974 4489 6666']],
    ['هاتف +97444896666', ['+97444896666']],
    ['اتصل على 00974-4489-6666 اليوم', ['00974-4489-6666']],
    ['اتصل على 0097444896666.', ['0097444896666']],
    ['اتصل على +1 (202) 555-0143، ثم انتظر', ['+1 (202) 555-0143']],
    ['رقم المكتب 4489 6666 في الدوحة', ['4489 6666']],
    ['رقم المكتب ٤٤٨٩ ٦٦٦٦ في الدوحة', ['٤٤٨٩ ٦٦٦٦']],
    ['رقم المكتب 555-0143 في الدوحة', ['555-0143']],
    ['رقمها 978-3-16-148410-0 في الفهرس', ['978-3-16-148410-0']],
    ['بلغ 1 200 000 نسمة', ['1 200 000']],
    ['اطلب *123# للرصيد', ['*123#']],
    ['الموقع https://a.com/b/ للمزيد', ['https://a.com/b/']],
    ['الموقع https://example.com، وغيره', ['https://example.com']],
    ['الموقع https://example.com؛', ['https://example.com']],
    ['هل زرت https://example.com/a?b=1؟', ['https://example.com/a?b=1']],
    ['قال «https://example.com/خبر» ثم سكت', ['https://example.com/خبر']],
    ['(https://example.com).', ['https://example.com']],
    ['زوروا example.com؟', ['example.com']],
    ['زوروا www.example.qa/ar/، ثم', ['www.example.qa/ar/']],
    ['راسل desk@example.com.', ['desk@example.com']],
    ['كتب @user_1! أمس', ['@user_1']],
    ['كتب @some.name.', ['@some.name']],
    ['وسم #Qatar2026 اليوم', ['#Qatar2026']],
    ['كتب @desk و@sport_1 بوسمي #One و#Two', ['@desk', '@sport_1', '#One', '#Two']],
    ['بلغت -5 درجات', ['-5']],
    ['بلغت −5.3 درجات', ['−5.3']],
    ['من -5 إلى +7', ['-5', '+7']],
    ['تراجع (-1,200)', ['-1,200']],
    ['تراجع -٥٫٢ نقطة', ['-٥٫٢']],
    ['انخفض -3.5% أمس', ['-3.5']],
    ['تراوح بين -5%-7%', ['-5']],
    ['هبط 3% (-0.5)', ['-0.5']],
    ['خسر $-5', ['-5']],
    ['رفعت التصنيف إلى A- من BBB+', ['A-', 'BBB+']],
    ['خفضت AA- إلى «A−»، ثم BBB-.', ['AA-', 'A−', 'BBB-']],
    ['بين وA- وB-', ['A-', 'B-']],
    ['التصنيف (A-/A-1+)', ['A-', 'A-1+']],
    ['BBB- تصنيف البلاد', ['BBB-']],
    ['فصيلة O- أو AB-', ['O-', 'AB-']],
    ['لغة C++ قديمة', ['C++']],
    ['لغتا C# وF# حديثتان', ['C#', 'F#']],
    ['لغة C++.', ['C++']],
    ['منصة Disney+ أعلنت', ['Disney+']],
    ['إطار .NET جديد', ['.NET']],
    ['شركة Apple Inc. أعلنت', ['Apple Inc.']],
    ['شركة Procter & Gamble Co. أعلنت', ['Gamble Co.']],
    ['القس Martin Luther King Jr. قال', ['Martin Luther King Jr.']],
    ['في U.S. أمس', ['U.S.']],
    ['شركتا Apple Inc. وDell Inc. معاً', ['Apple Inc.', 'Dell Inc.']],
    ['بثلاثية لReal Madrid 3-1 أمس', ['Real Madrid']],
    ['نال Ph.D. في', ['Ph.D.']],
    ['فاز Real Madrid 3-1 على خصمه', ['Real Madrid']],
    ['فاز Arsenal (2-0) أمس', ['Arsenal']],
    ['على أرض Arsenal، 2-0 أمس', ['Arsenal']],
    ['حساب Reuters: 3-1 للعرب', ['Reuters']],
    ['انتهت Real Madrid 3-1 Barcelona أمس', ['Real Madrid 3-1 Barcelona']],
    ['Real Madrid 3–1 Atletico Madrid، أمس', ['Real Madrid 3–1 Atletico Madrid']],
    ['Arsenal (2-0) Chelsea.', ['Arsenal (2-0) Chelsea']],
    ['Real Madrid 3-1 على أرضه', ['Real Madrid', '1']],
    ['3-1 نتيجة عادلة', ['1']],
    ['«3-1، 2-0 ثم 4-4»', ['1', '0']],
    ['2020-2026 سنوات الجفاف', ['2026']],
  ])('«%s» → %j', (text, runs) => {
    expect(given(text)).toEqual(runs)
  })
})

describe('runs that come out right by themselves, or that Arabic readers read from the right', () => {
  test.each([
    '',
    'خبر عاجل من الدوحة',
    'بين 2020-2026 و2030',
    'في 2020 2026',
    'بين ٢٠٢٠-٢٠٢٦',
    'فاز العرب 3-1 على خصمهم',
    '٣-١ نتيجة عادلة',
    '3–1 نتيجة عادلة',
    '10:30-12:00 موعد المباراة',
    '2026-11-23 صباحاً',
    'Boeing 737-800 أقلعت',
    'بنتيجة 21-19 و6-4',
    'بنتيجة ٣-١',
    'نما 3.5% و٣٫٥٪',
    'في 23/11/2026 عند 10:30',
    'في 2026-11-23 صباحاً',
    'قال (John Smith) أمس',
    'بلغ $5.2 مليار',
    'يعمل في Google. وقال',
    'وكالة Reuters قالت',
    'كوفيد-19 وسو-35',
    'طائرة Boeing 737-800 الجديدة',
    'فيروس COVID-19 عاد',
    'مكتبة Node.js وإطار ASP.NET',
    'شركة Booking.com أعلنت',
    'البند - 5 من القائمة',
    'من 5 -3 فقط',
    'بين 50%-60%',
    'بين 50% -60%',
    'بين 50 %-60 %',
    'بين ٥٠٪-٦٠٪',
    'بين 50٪-60٪ من السكان',
    'بين 50٪−60٪',
    'بين 5°-7° مئوية',
    'بين 5$-7$ للبرميل',
    'بين 5 €-7 €',
    'بين 5£-7£ و5﷼-7﷼',
    'بين 5‰-7‰',
    'بين 5"-7"',
    'البند «أ»-5',
    'بلغ 50%±3',
    'المنطقة A-B',
    'المنطقة A-كبرى',
    'فيتامين A - المهم',
    'وكالة AFP- قالت',
    'A- أول البنود',
    'بين A-1 وB-2',
    'القناة A–',
    'ما بين 5–7 سنوات',
    'عند 10:30-12:00',
    'رقم 12345 فقط',
    'عدد 100 200 فقط',
    'بلغ 1,200,000 نسمة',
    'في سنة 1995، ثم 2001',
    'وسم #قطر_2026 اليوم',
    'قال... ثم سكت',
    'بندا 1 و2',
    'مجموعة G20 وقناة B2B',
    'صفحة 12 123',
    'جائزة A أو B',
    'قال «Yes, sir» ثم مضى',
  ])('«%s» is left alone', (text) => {
    expect(given(text)).toEqual([])
  })
})

test('the kind says what a run is', () => {
  expect(findRuns('زوروا example.com أو @desk')).toEqual([
    { from: 6, to: 17, kind: 'url' },
    { from: 21, to: 26, kind: 'handle' },
  ])
})

test('a long text without runs costs next to nothing, one of repeated signs does not blow up', () => {
  expect(findRuns('كلمة '.repeat(20_000))).toEqual([])
  expect(findRuns('A '.repeat(5_000))).toEqual([])
  expect(findRuns('1-'.repeat(5_000))).toEqual([])
  expect(findRuns(`${'a.'.repeat(5_000)}!`).length).toBeLessThan(3)
})

describe('a text of nothing but runs, or of what nearly is one', () => {
  test.each([
    ['@a ', 10_000],
    ['C++ ', 10_000],
    ['p.m. ', 10_000],
  ])('has all of %j', (piece, count) => {
    expect(findRuns(`ن ${piece.repeat(count)}`)).toHaveLength(count)
  })

  // Each of these would be looked through again from every place in it, or in every way of parting it.
  test.each([
    ['a number longer than any', `+${'1'.repeat(2_000)}س`],
    ['names without an end', 'Apple '.repeat(20_000)],
    ['names in one word', "A'".repeat(50_000)],
  ])('%s is none', (_, text) => expect(findRuns(`ن ${text}`)).toEqual([]))

  test('of words without an end, those right before a score are held', () => {
    const text = `ن ${'word '.repeat(20_000)}3-1`
    expect(given(text)).toEqual([expect.stringMatching(/^word( word)+$/)])
  })

  test('of scores, the first number of each is parted from the second', () => {
    expect(findRuns('3-1 '.repeat(10_000))).toHaveLength(10_000)
  })
})
