import { expect, test } from 'vitest'
import { hreflangs } from './alternates'

const ar = { locale: 'ar', path: '/ar/politics/12/%D8%AE%D8%A8%D8%B1' } as const
const en = { locale: 'en', path: '/en/politics/12/news' } as const

test('a page in one language has no alternates', () => expect(hreflangs(ar, [])).toEqual({}))

test.each([
  ['the Arabic page', ar, en],
  ['the English page', en, ar],
])('%s links itself, its sibling and the default', (_, self, sibling) =>
  expect(hreflangs(self, [sibling])).toEqual({ ar: ar.path, en: en.path, 'x-default': ar.path }),
)
