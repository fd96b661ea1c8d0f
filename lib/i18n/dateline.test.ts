import { expect, test } from 'vitest'
import { formatDateline } from './dateline'
import { isolate } from './isolate'

test.each([
  [['دبي', 'بكين'], ['الشرق', 'رويترز'], 'ar', 'دبي/بكين - الشرق، رويترز'],
  [['دبي'], ['الشرق'], 'ar', 'دبي - الشرق'],
  [['دبي', 'بكين', 'موسكو'], [], 'ar', 'دبي/بكين/موسكو'],
  [[], ['رويترز'], 'ar', 'رويترز'],
  [[], [], 'ar', ''],
  [['دبي'], ['AFP', 'رويترز'], 'ar', 'دبي - \u2066AFP\u2069، رويترز'],
  [['Dubai', 'Beijing'], ['Asharq', 'Reuters'], 'en', 'Dubai/Beijing – Asharq, Reuters'],
  [['Dubai'], ['الشرق'], 'en', 'Dubai – \u2067الشرق\u2069'],
] as const)('%j and %j in %s', (places, agencies, locale, line) =>
  expect(formatDateline({ places: [...places], agencies: [...agencies] }, locale)).toBe(line),
)

test.each([
  ['مداد', 'rtl', 'مداد'],
  ['Midad', 'rtl', '\u2066Midad\u2069'],
  ['Midad', 'ltr', 'Midad'],
  ['قناة CNN', 'rtl', '\u2067قناة CNN\u2069'],
  ['مداد', 'ltr', '\u2067مداد\u2069'],
] as const)('%s within %s', (text, base, isolated) => expect(isolate(text, base)).toBe(isolated))
