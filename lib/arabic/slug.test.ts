import { describe, expect, test } from 'vitest'
import { cleanSlug, isReservedSlug, slugLength, suggestSlug } from './slug'

describe('suggestSlug', () => {
  test.each([
    ['الرئيس الصيني يدعو إلى «شراكة»', 'الرئيس-الصيني-يدعو-إلى-شراكة'],
    ['مُحَمَّدٌ رَسُولُ الســلام', 'محمد-رسول-السلام'],
    ['ارتفاع الأسعار ٣٫٥٪ في ٢٠٢٦', 'ارتفاع-الأسعار-3-5-في-2026'],
    ['قمّة الرياض: ماذا بعد؟', 'قمة-الرياض-ماذا-بعد'],
    ['\u200Fعاجل\u200E — زلزال', 'عاجل-زلزال'],
    ['ﺍﻟﺼﻴﻦ', 'الصين'],
    ['هٰذا القرآن', 'هذا-القرآن'],
    ['Qatar’s Emir visits “Paris”', 'qatars-emir-visits-paris'],
    ['  Élections: 2026 / results  ', 'élections-2026-results'],
    ['iPhone 17 في الأسواق', 'iphone-17-في-الأسواق'],
    ['Search', 'search-1'],
    ['!?…', ''],
    ['', ''],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s → %s', (headline, slug) => expect(suggestSlug(headline)).toBe(slug))

  test('is cut at a word, within the limit', () => {
    const slug = suggestSlug('الحكومة '.repeat(30))
    expect(slug.length).toBeLessThanOrEqual(slugLength)
    expect(slug).toBe(Array(10).fill('الحكومة').join('-'))
  })

  test('a single endless word is cut without breaking a character', () => {
    const slug = suggestSlug('𞤀'.repeat(100))
    expect([...slug]).toHaveLength(slugLength)
    expect(slug.isWellFormed()).toBe(true)
  })

  test('lower-cases by the language of the headline', () => {
    expect(suggestSlug('IRAN', 'en')).toBe('iran')
  })
})

describe('cleanSlug', () => {
  test.each([
    ['الصين-وروسيا', 'الصين-وروسيا'],
    ['%D8%A7%D9%84%D8%B5%D9%8A%D9%86', 'الصين'],
    ['100%', '100'],
    ['--Hello__World--', 'hello-world'],
    ['search', 'search'],
    [' / ', ''],
  ])('%s → %s', (typed, slug) => expect(cleanSlug(typed)).toBe(slug))
})

describe('isReservedSlug', () => {
  test.each(['newsroom', 'api', 'Topics', 'feed.xml', 'sign-in', 'ar', 'en', '404', '410', 'new', 'edit'])(
    '%s is',
    (slug) => expect(isReservedSlug(slug)).toBe(true),
  )
  test.each(['الصين', 'newsrooms', 'search-1', ''])('%j is not', (slug) => expect(isReservedSlug(slug)).toBe(false))
})
