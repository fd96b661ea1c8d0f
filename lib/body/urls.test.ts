import { expect, test } from 'vitest'
import { findUrls } from './urls'

const cases: [text: string, urls: string[]][] = [
  ['', []],
  ['نص بلا عنوان', []],
  ['انظر https://a.example/خبر، ثم http://b.example.', ['https://a.example/خبر', 'http://b.example']],
  ['«https://a.example»؟', ['https://a.example']],
  ['أين https://a.example؟', ['https://a.example']],
  ['javascript:alert(1) example.com', []],
  ['https://a.example?q=1&r=2!', ['https://a.example?q=1&r=2']],
  ['HTTPS://A.example', ['HTTPS://A.example']],
  ['(https://a.example)', ['https://a.example']],
  ['https://a.example/wiki/سلام_(تحية)', ['https://a.example/wiki/سلام_(تحية)']],
  ['(انظر https://a.example/wiki/Salam_(greeting)).', ['https://a.example/wiki/Salam_(greeting)']],
  ['https://a.example/x[1]]', ['https://a.example/x[1]']],
  ['انظر https://a.example/x… ثم', ['https://a.example/x']],
  ['انظر https://a.example\u200F.', ['https://a.example']],
  ['https://a.example/\u202Ex', []],
  ['https:// https://. ftp://a.example', []],
  [`https://a.example/${'x'.repeat(3000)}`, []],
]

test.each(cases)('%j', (text, urls) => {
  const found = findUrls(text)
  expect(found.map(({ url }) => url)).toEqual(urls)
  for (const { url, index } of found) expect(text.startsWith(url, index)).toBe(true)
})

test('ends at once, however many signs end an address', () => {
  expect(findUrls(`https://a.example/${'.)'.repeat(200_000)}`)).toEqual([{ url: 'https://a.example/', index: 0 }])
})
