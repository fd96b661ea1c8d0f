import { expect, test } from 'vitest'
import { decodeEntities } from './entities'

test.each([
  ['', ''],
  ['نص & نص', 'نص & نص'],
  ['&lt;b&gt; &amp;amp;', '<b> &amp;'],
  ['&laquo;نعم&raquo;', '«نعم»'],
  ['&nbsp', '\u00A0'],
  ['&eacute;&Eacute;&yuml;', 'éÉÿ'],
  ['&unknown; &x', '&unknown; &x'],
  ['&#1606;&#x646;&#X646', 'ننن'],
  ['&#128512;', '😀'],
  ['&#147;x&#148; &#133;', '“x” …'],
  ['&#0;&#xD83D;&#1114112;', ''],
  ['&#;&#x;&', '&#;&#x;&'],
  ['&rlm;&zwnj;', '\u200F\u200C'],
  ['&constructor;', '&constructor;'],
])('%j reads %j', (html, text) => expect(decodeEntities(html)).toBe(text))
