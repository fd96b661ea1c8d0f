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

test.each([
  ['?q=x&num=10&copy=2&period=3&reg=4', '?q=x&num=10&copy=2&period=3&reg=4'],
  ['?a=1&amp;copy=2', '?a=1&copy=2'],
  ['?a=1&#38;b=2', '?a=1&b=2'],
  ['?a=1&copy;=2', '?a=1©=2'],
  ['?copy2=1&copy2=3', '?copy2=1&copy2=3'],
  ['a &copy', 'a ©'],
  ['&copy&x', '©&x'],
  ['&ndash;&ndash', '–&ndash'],
])('in an attribute %j reads %j', (html, text) => expect(decodeEntities(html, 'attribute')).toBe(text))

test.each([
  ['&copy=2', '©=2'],
  ['&num=2 &num;2', '&num=2 #2'],
])('in text %j reads %j', (html, text) => expect(decodeEntities(html)).toBe(text))
