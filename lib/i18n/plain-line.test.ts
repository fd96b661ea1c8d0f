import { expect, test } from 'vitest'
import { isolate } from './isolate'
import { plainLine } from './plain-line'

const names: Record<string, string> = {
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2069': 'PDI',
}
const visible = (text: string) => text.replace(/[\u200E\u200F\u2066-\u2069]/g, (mark) => `{${names[mark] ?? '?'}}`)

test.each([
  ['لغة C++ تعود', 'rtl', 'لغة {LRI}C++{PDI} تعود'],
  // What is held is not the first letter.
  ['C++ تعود', 'rtl', '{LRI}C++{PDI} تعود'],
  ['Reuters قالت', 'rtl', '{RLM}Reuters قالت'],
  ['+974 4489 6666 رقم الطوارئ', 'rtl', '{LRI}+974 4489 6666{PDI} رقم الطوارئ'],
  ['افتتاح مكتبة', 'rtl', 'افتتاح مكتبة'],
  ['C++ is back', 'ltr', 'C++ is back'],
  ['قال then', 'ltr', '{LRM}قال then'],
  // A program sets each line by itself.
  ['قالت\nReuters أمس', 'rtl', 'قالت\n{RLM}Reuters أمس'],
  ['Reuters\nReuters أمس', 'rtl', '{RLM}Reuters\n{RLM}Reuters أمس'],
] as const)('«%s», read %s, is written «%s»', (text, dir, line) => expect(visible(plainLine(text, dir))).toBe(line))

test.each([
  ['لغة C++ تعود', 'rtl', 'rtl', '{RLI}لغة {LRI}C++{PDI} تعود{PDI}'],
  ['لغة C++ تعود', 'ltr', 'rtl', '{RLI}لغة {LRI}C++{PDI} تعود{PDI}'],
  ['اتصلوا على +974 4489 6666', 'rtl', 'rtl', 'اتصلوا على {LRI}+974 4489 6666{PDI}'],
  ['افتتاح مكتبة', 'ltr', 'rtl', '{RLI}افتتاح مكتبة{PDI}'],
  ['C++ is back', 'rtl', 'ltr', '{LRI}C++ is back{PDI}'],
  ['C++ is back', 'ltr', 'ltr', 'C++ is back'],
] as const)('«%s» within a line read %s, itself %s by its language', (text, base, own, line) =>
  expect(visible(isolate(text, base, own))).toBe(line),
)
