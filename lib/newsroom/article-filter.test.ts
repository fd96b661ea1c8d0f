import { describe, expect, test } from 'vitest'
import { type ArticleFilter, articlesHref, isNarrowed, parseArticleFilter, type SearchParams } from './article-filter'

const id = '0b9fd0c4-3c0e-4b0a-9b7f-0f5a3a6a3e11'

test.each<[SearchParams, ArticleFilter]>([
  [{}, {}],
  [{ status: 'draft' }, { status: 'draft' }],
  [{ status: 'spiked' }, {}],
  [{ status: ['draft', 'ready'] }, {}],
  [
    { section: 'politics', language: 'en' },
    { section: 'politics', language: 'en' },
  ],
  [{ section: "'; drop", language: 'xx' }, {}],
  [{ person: id }, { person: id }],
  [{ person: 'me' }, {}],
  [{ q: '  النفط ' }, { q: 'النفط' }],
  [{ q: '   ' }, {}],
  [{ q: 'x'.repeat(300) }, {}],
  [{ after: 'abc', other: '1' }, { after: 'abc' }],
])('%j reads as %j', (params, expected) => {
  expect(parseArticleFilter(params)).toEqual(expected)
})

describe('addresses', () => {
  test.each<[ArticleFilter, Partial<ArticleFilter>, string]>([
    [{}, {}, '/newsroom'],
    [{ status: 'draft', q: 'سلام' }, {}, '/newsroom?status=draft&q=%D8%B3%D9%84%D8%A7%D9%85'],
    [{ status: 'draft' }, { status: undefined }, '/newsroom'],
    [{ status: 'draft', after: 'k' }, { language: 'en' }, '/newsroom?status=draft&language=en'],
    [{ status: 'draft' }, { after: 'k' }, '/newsroom?status=draft&after=k'],
  ])('%j with %j is %s', (filter, change, expected) => {
    expect(articlesHref(filter, change)).toBe(expected)
  })

  test('an address read back gives the same filter', () => {
    const filter: ArticleFilter = {
      status: 'ready',
      section: 'sport',
      language: 'ar',
      person: id,
      q: 'a&b=c',
      after: 'k_-',
    }
    const params = Object.fromEntries(new URL(articlesHref(filter, { after: 'k_-' }), 'http://x').searchParams)
    expect(parseArticleFilter(params)).toEqual(filter)
  })
})

test.each<[ArticleFilter, boolean]>([
  [{}, false],
  [{ after: 'k' }, false],
  [{ q: 'x' }, true],
])('%j is narrowed: %s', (filter, expected) => {
  expect(isNarrowed(filter)).toBe(expected)
})
