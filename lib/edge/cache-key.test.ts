import { expect, test } from 'vitest'
import { pageAddress } from './cache-key'

test.each([
  ['/ar', '/ar', ''],
  ['/ar/', '/ar', ''],
  ['//ar//politics/', '/ar/politics', ''],
  ['/', '/', ''],
  ['/ar?utm_source=x&fbclid=1', '/ar', ''],
  ['/ar?after=x', '/ar', ''],
  ['/ar/politics?after=k1&utm_medium=y', '/ar/politics', '?after=k1'],
  ['/ar/politics?page=2&after=k1', '/ar/politics', '?after=k1&page=2'],
  ['/ar/politics?after=', '/ar/politics', ''],
  ['/ar/politics?q=x', '/ar/politics', ''],
  ['/ar/topics/x?after=k', '/ar/topics/x', '?after=k'],
  ['/ar/search?q=%D8%A7&x=1', '/ar/search', '?q=%D8%A7'],
  ['/ar/search?after=k&q=a+b', '/ar/search', '?after=k&q=a+b'],
  ['/ar/politics/12/s?after=k&q=1&_rsc=abc', '/ar/politics/12/s', ''],
  ['/ar/topics/%d8%a7', '/ar/topics/%D8%A7', ''],
  ['/ar/topics/ا', '/ar/topics/%D8%A7', ''],
  ['/ar/politics#x', '/ar/politics%23x', ''],
])('%s is the page %s%s', (url, path, search) => {
  expect(pageAddress(url)).toEqual({ path, search })
})

test.each([
  ['broken encoding', '/ar/%'],
  ['half a letter', '/ar/%d8'],
  ['a null byte', '/ar/%00'],
  ['a line break', '/ar/%0d%0aset-cookie'],
  ['a climbing segment', '/ar/%2e%2e/x'],
  ['a hidden slash', '/ar/a%2fb'],
  ['a backslash', '/ar/a%5cb'],
  ['an endless address', `/ar/${'x'.repeat(2050)}`],
])('%s names no page', (_, url) => {
  expect(pageAddress(url)).toBeNull()
})
