import { expect, test } from 'vitest'
import { foreignLang, foreignRunLang } from './foreign-lang'
import type { Locale } from './locales'

test.each<[article: Locale, text: string, lang: Locale | undefined]>([
  ['ar', '', undefined],
  ['ar', '2026 — «…» 😀', undefined],
  ['ar', 'قالت الحكومة', undefined],
  ['ar', 'The minister said.', 'en'],
  ['ar', '«The minister», 12 May 2026: “Ça va”', 'en'],
  ['ar', 'F16', 'en'],
  ['ar', 'Reuters قالت', undefined],
  ['ar', 'قالت Reuters', undefined],
  // Of a script that no language of ours is written in: nobody knows which language it is.
  ['ar', 'Привет', undefined],
  ['ar', 'Reuters и ТАСС', undefined],
  ['ar', 'שלום', undefined],
  ['ar', '中国', undefined],
  // A letter of no script of its own does not take a text away from its language.
  ['ar', 'Qurʼan', 'en'],
  ['en', 'The minister said.', undefined],
  ['en', '«الحمد لله»، 2026', 'ar'],
  ['en', 'وَسَلَّمَ ﷺ', 'ar'],
  ['en', 'ﺍﻟﺼﻴﻦ', 'ar'],
  ['en', 'The word سلام', undefined],
  ['en', 'سلام means peace', undefined],
  ['en', '٢٠٢٦', undefined],
])('in an article in %s, %j is of %s', (article, text, lang) => expect(foreignLang(text, article)).toBe(lang))

test.each<[article: Locale, run: string, lang: Locale | undefined]>([
  ['ar', 'to be or not to be', 'en'],
  ['ar', 'to be, or', 'en'],
  ['en', 'إن شاء الله', 'ar'],
  ['en', 'to be or not', undefined],
  // Names and signs are of no language.
  ['ar', 'Apple Inc.', undefined],
  ['ar', 'C++', undefined],
  ['ar', 'Real Madrid', undefined],
  ['ar', '@midad_news', undefined],
  ['ar', 'https://example.com/a-b-c', undefined],
  ['ar', '+974 4489 6666', undefined],
  ['ar', 'the word سلام', undefined],
])('in an article in %s, the run %j is of %s', (article, run, lang) => expect(foreignRunLang(run, article)).toBe(lang))
