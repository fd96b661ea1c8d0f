import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from './json-ld'
import { Pages } from './pages'
import { ReaderPage } from './reader-page'
import { SpeculationRules } from './speculation-rules'

const sections = [{ id: '1', slug: 'politics', name: 'سياسة', hue: 262 }]

test('offers another language only where the page has it', () => {
  const alone = renderToStaticMarkup(
    <ReaderPage locale="ar" sections={sections}>
      x
    </ReaderPage>,
  )
  const paired = renderToStaticMarkup(
    <ReaderPage locale="ar" sections={sections} versions={[{ locale: 'en', path: '/en/politics/12/news' }]}>
      x
    </ReaderPage>,
  )
  expect(alone).not.toContain('hrefLang')
  expect(paired).toContain('<a href="/en/politics/12/news" hrefLang="en" lang="en">English</a>')
})

test('marks the section the page belongs to', () => {
  const html = renderToStaticMarkup(
    <ReaderPage locale="ar" sections={sections} currentSection="1">
      x
    </ReaderPage>,
  )
  expect(html).toContain('<a href="/ar/politics" aria-current="true">سياسة</a>')
})

test.each([
  [null, null, ''],
  [null, 'k 1', 'الأقدم'],
  ['k 0', null, 'الأحدث'],
  ['k 0', 'k 1', 'الأحدثالأقدم'],
])('after %j, before %j a list offers «%s»', (after, next, words) => {
  const html = renderToStaticMarkup(<Pages locale="ar" path="/ar/politics" after={after} next={next} />)
  expect(html.replace(/<[^>]*>/g, '')).toBe(words)
  if (next) expect(html).toContain('href="/ar/politics?after=k%201"')
})

test('data for machines arrives as it is, and cannot close its script', () => {
  const html = renderToStaticMarkup(<JsonLd data={{ headline: 'a "quoted" </script>' }} />)
  expect(html.match(/<\/script/g)).toHaveLength(1)
  expect(JSON.parse(html.replace(/<[^>]*>/g, ''))).toEqual({ headline: 'a "quoted" </script>' })
  expect(() => JSON.parse(renderToStaticMarkup(<SpeculationRules />).replace(/<[^>]*>/g, ''))).not.toThrow()
})
