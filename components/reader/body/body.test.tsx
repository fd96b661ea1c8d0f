import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { a, b, br, doc, h, i, li, ol, p, quote, ul, withDir } from '@/lib/body/testing'
import type { Direction } from '@/lib/i18n/locales'
import { noRefs } from '@/lib/publications/body-refs'
import { Body } from './body'

const draw = (dir: Direction, ...blocks: DocJson[]) =>
  renderToStaticMarkup(<Body doc={doc('العنوان', 'الملخص', ...blocks)} dir={dir} refs={noRefs('ar')} />)
const arabic = (...blocks: DocJson[]) => draw('rtl', ...blocks)
const english = (...blocks: DocJson[]) => draw('ltr', ...blocks)

describe('blocks', () => {
  test.each([
    ['paragraph', p('نص'), '<p>نص</p>'],
    ['heading', h(2, 'نص'), '<h2>نص</h2>'],
    ['smaller heading', h(3, 'نص'), '<h3>نص</h3>'],
    [
      'list',
      ul(li(p('أ')), li(p('ب'), ul(li(p('ج'))))),
      '<ul><li><p>أ</p></li><li><p>ب</p><ul><li><p>ج</p></li></ul></li></ul>',
    ],
    ['numbered list', ol(1, li(p('أ'))), '<ol><li><p>أ</p></li></ol>'],
    ['numbered list that goes on', ol(3, li(p('أ'))), '<ol start="3"><li><p>أ</p></li></ol>'],
    ['quote', quote(p('قول')), '<blockquote><p>قول</p></blockquote>'],
    ['line break', p('أ', br, 'ب'), '<p>أ<br/>ب</p>'],
  ])('%s', (_what, block, html) => expect(arabic(block)).toBe(html))

  test('headline and standfirst are not drawn', () => expect(arabic(p('نص'))).toBe('<p>نص</p>'))

  test('what holds no text leaves no gap', () => {
    expect(arabic(p(), p(' '), p('نص'), h(2), quote(p()), ul(li(p()), li(p('بند'))), p(br))).toBe(
      '<p>نص</p><ul><li><p>بند</p></li></ul>',
    )
  })
})

describe('direction is said only where it changes', () => {
  test.each([
    ['Arabic', arabic(p('قال الرئيس')), '<p>قال الرئيس</p>'],
    ['mixed, base wins', arabic(p('Reuters قالت')), '<p>Reuters قالت</p>'],
    ['digits', arabic(p('2026')), '<p>2026</p>'],
    ['English in Arabic', arabic(p('She said')), '<p dir="ltr">She said</p>'],
    ['Arabic in English', english(p('قالت')), '<p dir="rtl">قالت</p>'],
    ['mixed in English', english(p('The word سلام')), '<p>The word سلام</p>'],
    ['chosen', arabic(withDir('ltr', p('قال'))), '<p dir="ltr">قال</p>'],
    ['chosen, as it is anyway', arabic(withDir('rtl', p('She said'))), '<p>She said</p>'],
    [
      'English list',
      arabic(ul(li(p('One')), li(p('Two')))),
      '<ul dir="ltr"><li><p>One</p></li><li><p>Two</p></li></ul>',
    ],
    [
      'one English item',
      arabic(ul(li(p('بند')), li(p('Two')))),
      '<ul><li><p>بند</p></li><li dir="ltr"><p>Two</p></li></ul>',
    ],
    [
      'digits in an English list',
      arabic(ul(li(p('One')), li(p('2')))),
      '<ul dir="ltr"><li><p>One</p></li><li><p>2</p></li></ul>',
    ],
    ['English quote', arabic(quote(p('I am'))), '<blockquote dir="ltr"><p>I am</p></blockquote>'],
    [
      'an Arabic item in a list set left to right',
      arabic(withDir('ltr', ul(li(p('بند'))))),
      '<ul dir="ltr"><li dir="rtl"><p>بند</p></li></ul>',
    ],
  ])('%s', (_what, drawn, html) => expect(drawn).toBe(html))
})

describe('marks', () => {
  test.each([
    ['bold and italic', p(b('أ'), i('ب')), '<p><strong>أ</strong><em>ب</em></p>'],
    [
      'a link with a bold word is one link',
      p(a('/x', 'أ '), a('/x', 'ب', 'bold'), a('/x', ' ج')),
      '<p><a href="/x">أ <strong>ب</strong> ج</a></p>',
    ],
    [
      'neighbouring links to two places are two',
      p(a('/x', 'أ'), a('/y', 'ب')),
      '<p><a href="/x">أ</a><a href="/y">ب</a></p>',
    ],
    [
      'the order of marks does not matter',
      p({
        type: 'text',
        text: 'أ',
        marks: [{ type: 'italic' }, { type: 'bold' }, { type: 'link', attrs: { href: '/x' } }],
      }),
      '<p><a href="/x"><strong><em>أ</em></strong></a></p>',
    ],
    [
      'bold over a line break',
      p(b('أ'), { ...br, marks: [{ type: 'bold' }] }, b('ب')),
      '<p><strong>أ<br/>ب</strong></p>',
    ],
    [
      'a link out',
      p(a('https://example.com/a?b=1&c=2', 'أ')),
      '<p><a href="https://example.com/a?b=1&amp;c=2" rel="noopener nofollow">أ</a></p>',
    ],
    ['a mail link', p(a('mailto:a@example.com', 'أ')), '<p><a href="mailto:a@example.com">أ</a></p>'],
    ['an unknown mark', p({ type: 'text', text: 'أ', marks: [{ type: 'blink' }] }), '<p>أ</p>'],
  ])('%s', (_what, block, html) => expect(arabic(block)).toBe(html))
})

describe('hostile documents', () => {
  const evil = (attrs: Record<string, unknown>, block: DocJson): DocJson => ({ ...block, attrs })
  test.each([
    ['markup in text', p('<script>alert(1)</script>نص'), '<p>&lt;script&gt;alert(1)&lt;/script&gt;نص</p>'],
    ['javascript: link', p(a('javascript:alert(1)', 'نص')), '<p>نص</p>'],
    ['javascript: with controls in it', p(a('java\tscr\u0000ipt:alert(1)', 'نص')), '<p>نص</p>'],
    ['data: link', p(a('data:text/html,<script>', 'نص')), '<p>نص</p>'],
    ['vbscript: link', p(a('VBScript:x', 'نص')), '<p>نص</p>'],
    ['link without protocol', p(a('//evil.example', 'نص')), '<p>نص</p>'],
    ['link that is an object', p(a({ href: 'https://x.example' }, 'نص')), '<p>نص</p>'],
    [
      'quotes in an address',
      p(a('https://x.example/"onclick="y', 'نص')),
      '<p><a href="https://x.example/&quot;onclick=&quot;y" rel="noopener nofollow">نص</a></p>',
    ],
    [
      'attributes nobody declared',
      evil({ onclick: 'x', 'x" onload="y': '1', dangerouslySetInnerHTML: { __html: 'x' } }, p('نص')),
      '<p>نص</p>',
    ],
    ['a direction that is markup', evil({ dir: 'ltr" onclick="x' }, p('نص')), '<p>نص</p>'],
    ['a level that is markup', evil({ level: '1><script>' }, h(2, 'نص')), '<h2>نص</h2>'],
    ['a start that is markup', evil({ start: '1" onx="' }, ol(1, li(p('نص')))), '<ol><li><p>نص</p></li></ol>'],
    ['an unknown node', { type: 'script', content: [{ type: 'text', text: 'x' }] }, ''],
    ['a node named like a method', { type: 'constructor', content: [{ type: 'text', text: 'x' }] }, ''],
    ['an unknown node inside a paragraph', p('أ', { type: 'image', attrs: { src: 'javascript:x' } }, 'ب'), '<p>أب</p>'],
    ['a mark named like a method', p({ type: 'text', text: 'نص', marks: [{ type: 'toString' }] }), '<p>نص</p>'],
  ])('%s', (_what, block, html) => expect(arabic(block)).toBe(html))
})
