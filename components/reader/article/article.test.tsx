import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { givenPublished } from '@/lib/publications/testing'
import { Article } from './article'
import { Byline } from './byline'
import { Dateline } from './dateline'
import { LeadFigure } from './lead-figure'
import { ReadingTime } from './reading-time'
import { Times } from './times'

const draw = (node: ReactNode) => renderToStaticMarkup(node)
const words = (node: ReactNode) =>
  draw(node)
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '')

const article = givenPublished()

describe('byline', () => {
  test('names each author in order, leading to their page', () => {
    expect(words(<Byline {...article} />)).toBe('سلمى الراوي، ياسر النجدي')
    expect(draw(<Byline {...article} />)).toContain('href="/ar/authors/yasser-al-najdi"')
  })
  test('in English begins with By', () => {
    const bylines = [{ id: '1', name: 'Salma Al-Rawi', slug: 'salma' }]
    expect(words(<Byline bylines={bylines} locale="en" />)).toBe('By Salma Al-Rawi')
  })
  test('draws nothing without names', () => expect(draw(<Byline bylines={[]} locale="ar" />)).toBe(''))
})

describe('times', () => {
  const first = new Date('2026-11-23T11:32:00Z')
  test('a new article has one time, exact for machines', () => {
    const drawn = <Times locale="ar" firstPublishedAt={first} publishedAt={first} />
    expect(words(drawn)).toBe('نُشر 23 نوفمبر 2026، 14:32')
    expect(draw(drawn)).toContain('<time dateTime="2026-11-23T11:32:00.000Z">')
  })
  test('an updated one has both', () => {
    const drawn = <Times locale="en" firstPublishedAt={first} publishedAt={new Date('2026-11-24T06:00:00Z')} />
    expect(words(drawn)).toBe('Published 23 November 2026, 14:32Updated 24 November 2026, 09:00')
  })
})

test.each([
  [10, 'دقيقة قراءة واحدة'],
  [360, 'دقيقتا قراءة'],
  [540, '3 دقائق قراءة'],
  [1980, '11 دقيقة قراءة'],
  [18_000, '100 دقيقة قراءة'],
])('%i Arabic words take %s', (count, time) => expect(words(<ReadingTime words={count} locale="ar" />)).toBe(time))

test('the dateline stands in house order, and not at all when nothing is known', () => {
  expect(words(<Dateline {...article} />)).toBe('دبي/بكين - الشرق، رويترز')
  expect(draw(<Dateline places={[]} agencies={[]} locale="ar" />)).toBe('')
})

test('below the picture stand caption, day and credit', () => {
  const { picture } = article
  expect(picture && words(<LeadFigure picture={picture} locale="ar" />)).toBe(
    'الجلسة الختامية في عمّان. 15 ديسمبر 2021 - AFP',
  )
})

describe('the article', () => {
  test('has one first heading and its body, and the headline only once', () => {
    const html = draw(<Article article={article} />)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/ست مدن تتفق/g)).toHaveLength(1)
    expect(html).toContain('أقرّت ست بلديات ميثاقاً مشتركاً.')
  })
  test('has its kicker above the headline', () => {
    const html = draw(<Article article={givenPublished({ kicker: 'بعد عام من المفاوضات' })} />)
    expect(html).toContain('<p class="overline">بعد عام من المفاوضات</p><h1>ست مدن')
  })
  test('says the language of a kicker, a headline and a standfirst that are of another one', () => {
    const titles = { kicker: 'A year on', headline: 'The Matrix', standfirst: 'A film' }
    const html = draw(<Article article={givenPublished(titles)} />)
    expect(html).toContain(
      '<p class="overline" lang="en"><bdi dir="ltr">A year on</bdi></p><h1 lang="en"><bdi dir="ltr">The Matrix</bdi></h1><p class="standfirst" lang="en"><bdi dir="ltr">A film</bdi></p>',
    )
  })
  test('keeps runs in their order in the text that has no marks', () => {
    const html = draw(
      <Article
        article={givenPublished({
          kicker: 'إطار .NET',
          headline: 'لغة C++ تعود',
          standfirst: 'للتواصل +974 4489 6666.',
          related: [givenPublished({ articleId: 'article-2', headline: '3-1 نتيجة عادلة' })],
        })}
      />,
    )
    expect(html).toContain('<p class="overline">إطار <bdi dir="ltr">.NET</bdi></p>')
    expect(html).toContain('<h1>لغة <bdi dir="ltr">C++</bdi> تعود</h1>')
    expect(html).toContain('<p class="standfirst">للتواصل <bdi dir="ltr">+974 4489 6666</bdi>.</p>')
    expect(html).toContain('>3-<bdi dir="ltr">1</bdi> نتيجة عادلة</a>')
  })
  test('sets a headline wholly in Latin from left to right, and leaves English alone', () => {
    expect(draw(<Article article={givenPublished({ headline: 'C++ is back.' })} />)).toContain(
      '<h1 lang="en"><bdi dir="ltr">C++ is back.</bdi></h1>',
    )
    expect(draw(<Article article={givenPublished({ headline: 'C++ is back.', locale: 'en' })} />)).toContain(
      '<h1>C++ is back.</h1>',
    )
  })
  test('leaves out what it does not have', () => {
    const bare = givenPublished({ picture: null, standfirst: '', bylines: [], topics: [], places: [], agencies: [] })
    expect(draw(<Article article={bare} />)).not.toMatch(
      /<figure|class="(overline|standfirst|byline|dateline|topics|related)"/,
    )
  })
  test('offers what to read next, in an order of headings', () => {
    const html = draw(<Article article={givenPublished({ related: [givenPublished({ articleId: 'article-2' })] })} />)
    expect(html).toContain('اقرأ أيضاً')
    expect([...html.matchAll(/<(h\d)/g)].map(([, tag]) => tag)).toEqual(['h1', 'h2', 'h2', 'h3'])
  })
})
