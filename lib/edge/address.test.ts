import { expect, test } from 'vitest'
import { readAddress } from './address'
import { routesOf } from './routes'

const routes = routesOf([
  '/[locale]',
  '/[locale]/[section]',
  '/[locale]/[section]/[number]/[slug]',
  '/[locale]/feed.xml',
  '/api/articles/[id]/steps',
  '/newsroom/articles',
  '/sign-in',
  '/sitemap.xml',
  '/media/[id]/[rendition]',
  '/preview/[token]',
  '/preview/draft/[id]',
])

test('what the application answers is read from its routes', () => {
  expect([...routes.firstSegments].sort()).toEqual([
    '_next',
    'api',
    'media',
    'newsroom',
    'preview',
    'sign-in',
    'sitemap.xml',
  ])
  expect([...routes.fileNames]).toEqual(['feed.xml'])
})

test.each([
  ['GET', '/ar', 'page ar'],
  ['HEAD', '/en/politics', 'page en'],
  ['GET', '/en/politics/12/a.b', 'page en'],
  ['GET', '/ar/politics?utm_source=x', 'page ar'],
  ['GET', '/ar/politics?after=k', 'page ar unstored'],
  ['GET', '/', 'home'],
  ['GET', '/?utm_source=x', 'home'],
  ['GET', '/wp-login.php', 'missing ar'],
  ['GET', '/fr/politics', 'missing ar'],
  ['GET', '/constructor', 'missing ar'],
  ['GET', '/en/%', 'missing en'],
  ['GET', '/_next/static/../../en', 'missing ar'],
  ['GET', '/newsroom/..', 'missing ar'],
  ['GET', 'http://elsewhere/ar', 'missing ar'],
  ['GET', '/newsroom', 'application'],
  ['GET', '/newsroom?from=/../x', 'application'],
  ['GET', '/newsroom/articles/1', 'application'],
  ['GET', '/sign-in?from=%2Fnewsroom', 'application'],
  ['GET', '/media/a/640.avif', 'application'],
  ['GET', '/sitemap.xml', 'application'],
  ['GET', '/_next/image?url=x', 'application'],
  ['GET', '/ar/feed.xml', 'application'],
  ['POST', '/api/articles/1/steps', 'application'],
  ['GET', '/preview/abc_-9', 'preview'],
  ['HEAD', '/preview/abc?fbclid=x', 'preview'],
  ['POST', '/preview/abc', 'application'],
  ['GET', '/preview/draft/1', 'application'],
  ['GET', '/preview/..', 'missing ar'],
  ['POST', '/ar', 'application'],
])('%s %s: %s', (method, url, expected) => {
  const asked = readAddress(method, url, routes)
  const locale = 'locale' in asked ? ` ${asked.locale}` : ''
  const unstored = asked.kind === 'page' && !asked.stored ? ' unstored' : ''
  expect(asked.kind + locale + unstored).toBe(expected)
})
