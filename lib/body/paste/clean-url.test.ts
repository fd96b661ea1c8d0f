import { expect, test } from 'vitest'
import { cleanUrl } from './clean-url'

test.each<[string, string, string]>([
  ['nothing to take', 'https://example.com/a?id=7#top', 'https://example.com/a?id=7#top'],
  ['marks of a campaign', 'https://example.com/a?utm_source=x&utm_medium=y', 'https://example.com/a'],
  [
    'what stays keeps its place and spelling',
    'https://example.com/خبر?id=7&fbclid=Ab&ص=٢',
    'https://example.com/خبر?id=7&ص=٢',
  ],
  ['the place in the page stays', 'https://example.com/a?gclid=1#part', 'https://example.com/a#part'],
  [
    'Google',
    'https://www.google.com/url?q=https://example.com/a%3Fid%3D7&sa=D&source=editors&ust=1',
    'https://example.com/a?id=7',
  ],
  [
    'Facebook',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3DX&h=AT1',
    'https://example.com/a',
  ],
  [
    'Outlook',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa&data=05%7C01',
    'https://example.com/a',
  ],
  [
    'one redirector behind the other',
    'https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.com%252Fa',
    'https://example.com/a',
  ],
  [
    'a redirector may not lead to a script',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=javascript:alert(1)',
  ],
  ['a shortener stays', 'https://t.co/AbC123', 'https://t.co/AbC123'],
  ['YouTube keeps its film and its moment', 'https://youtu.be/abc?si=XYZ&t=30', 'https://youtu.be/abc?t=30'],
  ['a «t» elsewhere means something', 'https://example.com/?t=30&s=2', 'https://example.com/?t=30&s=2'],
  ['a search of Google', 'https://www.google.com/search?q=midad&ved=2a&ei=zz', 'https://www.google.com/search?q=midad'],
  [
    'a question in the fragment is none',
    'https://example.com/#/a?utm_source=x',
    'https://example.com/#/a?utm_source=x',
  ],
  ['no web address', 'mailto:a@example.com?subject=utm_source', 'mailto:a@example.com?subject=utm_source'],
])('%s', (_, before, after) => expect(cleanUrl(before)).toBe(after))
