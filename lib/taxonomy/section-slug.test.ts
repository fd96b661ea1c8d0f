import { expect, test } from 'vitest'
import { sectionSlug } from './section-slug'

test.each([
  [{ ar: 'علوم', en: 'Science' }, 'science'],
  [{ en: '  Arts & Café ' }, 'arts-cafe'],
  [{ en: 'Women’s football' }, 'womens-football'],
  [{ ar: 'علوم' }, ''],
  [{ en: 'علوم' }, ''],
  // Addresses that the site uses for itself.
  [{ en: 'Topics' }, 'topics-1'],
  [{ en: 'Search' }, 'search-1'],
  [{ en: `${'a'.repeat(39)} b` }, 'a'.repeat(39)],
])('%j → %s', (name, slug) => {
  expect(sectionSlug(name)).toBe(slug)
})
