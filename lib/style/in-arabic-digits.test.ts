import { expect, test } from 'vitest'
import { inArabicDigits, withArabicDigit } from './in-arabic-digits'

test.each([
  ['2026', 'في عام ', '٢٠٢٦'],
  ['3.5', 'بلغ ', '٣٫٥'],
  ['٣.٥', 'بلغ ', '٣٫٥'],
  ['1,234.5', 'بلغ ', '١٬٢٣٤٫٥'],
  ['1,5', 'بلغ ', '١,٥'],
  ['3/4/2026', 'في ', '٣/٤/٢٠٢٦'],
  ['23.11.2026', 'في ', '٢٣.١١.٢٠٢٦'],
  ['2026.11.23', 'في ', '٢٠٢٦.١١.٢٣'],
  ['10.30', 'الساعة ', '١٠.٣٠'],
  ['10.30', 'ثم الساعة ', '١٠.٣٠'],
  // no numbers
  ['2.0.1', 'الإصدار ', null],
  ['23.13.2026', 'الإصدار ', null],
  ['192.168.1.1', 'الخادم ', null],
])('%s after «%s»: %s', (number, before, right) => expect(inArabicDigits(number, before)).toBe(right))

test.each([
  ['بلغ ٣.', '٥', 'بلغ ٣٫٥'],
  ['بلغ ١٬٢٠٠.', '٥', 'بلغ ١٬٢٠٠٫٥'],
  ['في ٢٣٫١١.', '٢', 'في ٢٣.١١.٢'],
  ['في ٢٠٢٦٫١١.', '٢', 'في ٢٠٢٦.١١.٢'],
  ['الخادم ١٩٢٫١٦٨.', '١', 'الخادم 192.168.1'],
  ['بلغ ١,٢٠', '٠', 'بلغ ١٬٢٠٠'],
  ['بين ٢٠٢٠٬٢٠٢', '١', 'بين ٢٠٢٠,٢٠٢١'],
  // nothing to mend
  ['بلغ ٣', '٥', null],
  ['بلغ ١,', '٢', null],
  ['الساعة ١٠.', '٣', null],
  ['في ٢٣.١١.٢', '٠', null],
  ['انتهى.', '٣', null],
  ['', '٣', null],
])('«%s» and %s: «%s»', (before, digit, result) => {
  const mended = withArabicDigit(before, digit)
  expect(mended && before.slice(0, before.length - mended.eat) + mended.insert).toBe(result)
})
