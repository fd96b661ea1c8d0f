import { expect, test } from 'vitest'
import { newsArticle } from './news-article'
import { givenPublished } from './testing'

const site = { origin: 'https://news.example.com', siteName: 'مداد' }

test('tells search engines what stands on the page, with absolute addresses', () => {
  expect(newsArticle(givenPublished(), site)).toMatchObject({
    '@type': 'NewsArticle',
    url: 'https://news.example.com/ar/politics/12/%D8%B3%D8%AA-%D9%85%D8%AF%D9%86',
    inLanguage: 'ar',
    datePublished: '2026-11-23T11:32:00.000Z',
    author: [
      { name: 'سلمى الراوي', url: 'https://news.example.com/ar/authors/salma-al-rawi' },
      { name: 'ياسر النجدي', url: 'https://news.example.com/ar/authors/yasser-al-najdi' },
    ],
    image: [
      expect.stringMatching(new RegExp(`^${site.origin}/media/asset-1/16x9-\\d+-50x40.jpg$`)),
      expect.stringMatching(new RegExp(`^${site.origin}/media/asset-1/4x3-\\d+-50x40.jpg$`)),
      expect.stringMatching(new RegExp(`^${site.origin}/media/asset-1/1x1-\\d+-50x40.jpg$`)),
    ],
  })
})

test('says nothing of a picture or a standfirst that is not there', () => {
  const said = JSON.parse(JSON.stringify(newsArticle(givenPublished({ picture: null, standfirst: '' }), site)))
  expect(Object.keys(said)).not.toContain('image')
  expect(Object.keys(said)).not.toContain('description')
})
