import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import {
  a,
  b,
  box,
  br,
  doc,
  embed,
  fig,
  gallery,
  h,
  hr,
  i,
  li,
  marked,
  note,
  ol,
  p,
  points,
  pull,
  quote,
  related,
  table,
  ul,
  withDir,
} from '@/lib/body/testing'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type BodyRefs, noRefs } from '@/lib/publications/body-refs'
import { givenPublished } from '@/lib/publications/testing'
import { Body } from './body'

const draw = (locale: Locale, ...blocks: DocJson[]) =>
  renderToStaticMarkup(
    <Body doc={doc('العنوان', 'الملخص', ...blocks)} dir={locales[locale].dir} refs={noRefs(locale)} />,
  )
const arabic = (...blocks: DocJson[]) => draw('ar', ...blocks)
const english = (...blocks: DocJson[]) => draw('en', ...blocks)

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
    ['English in Arabic', arabic(p('She said')), '<p dir="ltr" lang="en">She said</p>'],
    ['Arabic in English', english(p('قالت')), '<p dir="rtl" lang="ar">قالت</p>'],
    ['mixed in English', english(p('The word سلام')), '<p>The word سلام</p>'],
    ['chosen', arabic(withDir('ltr', p('قال'))), '<p dir="ltr">قال</p>'],
    ['chosen, as it is anyway', arabic(withDir('rtl', p('She said'))), '<p lang="en">She said</p>'],
    [
      'English list',
      arabic(ul(li(p('One')), li(p('Two')))),
      '<ul dir="ltr"><li><p lang="en">One</p></li><li><p lang="en">Two</p></li></ul>',
    ],
    [
      'one English item',
      arabic(ul(li(p('بند')), li(p('Two')))),
      '<ul><li><p>بند</p></li><li><p dir="ltr" lang="en">Two</p></li></ul>',
    ],
    [
      'digits in an English list',
      arabic(ul(li(p('One')), li(p('2')))),
      '<ul dir="ltr"><li><p lang="en">One</p></li><li><p>2</p></li></ul>',
    ],
    ['English quote', arabic(quote(p('I am'))), '<blockquote dir="ltr"><p lang="en">I am</p></blockquote>'],
    [
      'an Arabic item in a list set left to right',
      arabic(withDir('ltr', ul(li(p('بند'))))),
      '<ul dir="ltr"><li><p dir="rtl">بند</p></li></ul>',
    ],
    [
      'a row of a table that is all English',
      arabic(table(['الشركة', 'اللغة'], ['Apple Inc.', 'C++'])),
      '<section class="table-frame" aria-label="جدول" tabindex="0"><table class="even"><tbody><tr><th scope="col"><p>الشركة</p></th><th scope="col"><p>اللغة</p></th></tr><tr><td><p dir="ltr" lang="en">Apple Inc.</p></td><td><p dir="ltr" lang="en">C++</p></td></tr></tbody></table></section>',
    ],
  ])('%s', (_what, drawn, html) => expect(drawn).toBe(html))
})

describe('the language is said of what is wholly of another one', () => {
  test.each([
    ['heading', arabic(h(2, 'Background')), '<h2 dir="ltr" lang="en">Background</h2>'],
    ['one that is turned', arabic(withDir('rtl', p('She said'))), '<p lang="en">She said</p>'],
    ['mixed', arabic(withDir('ltr', p('Reuters قالت'))), '<p dir="ltr">Reuters قالت</p>'],
    ['another script than ours', arabic(p('Привет')), '<p dir="ltr">Привет</p>'],
    [
      'both parts of a pull quote',
      english(pull('قول', 'قائل')),
      '<figure class="pull-quote" dir="rtl"><blockquote><p lang="ar">قول</p></blockquote><figcaption lang="ar">قائل</figcaption></figure>',
    ],
    [
      'the title of a box and what is in it, not the name we give the box',
      arabic(box('Who is he?', p('A man'))),
      '<aside class="fact-box" aria-label="إطار معلومات" dir="ltr"><p class="block-title" lang="en">Who is he?</p><p lang="en">A man</p></aside>',
    ],
    [
      'a suggestion that nobody accepted does not count',
      arabic(p('She said', marked('insertion', 'جديد', { id: '1' }))),
      '<p dir="ltr" lang="en">She said</p>',
    ],
    [
      'an isolated run of words',
      arabic(p('قال ', marked('isolate', 'to be or not to be', { dir: 'ltr' }), '!')),
      '<p>قال <bdi dir="ltr" lang="en">to be or not to be</bdi>!</p>',
    ],
    [
      'a run with emphasis in it is one',
      arabic(
        p(
          'قال ',
          ...[
            ['to be ', 'bold'],
            ['or not', ''],
          ].map(([text, mark]) => ({
            type: 'text',
            text,
            marks: [{ type: 'isolate', attrs: { dir: null } }, ...(mark ? [{ type: mark }] : [])],
          })),
        ),
      ),
      '<p>قال <bdi lang="en"><strong>to be </strong>or not</bdi></p>',
    ],
    [
      'a run in a block that is of that language anyway',
      arabic(p('He said ', marked('isolate', 'to be or not', { dir: 'ltr' }))),
      '<p dir="ltr" lang="en">He said <bdi dir="ltr">to be or not</bdi></p>',
    ],
    [
      'a name in a run',
      arabic(p('فاز ', marked('isolate', 'Real Madrid', { dir: 'ltr' }))),
      '<p>فاز <bdi dir="ltr">Real Madrid</bdi></p>',
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

describe('blocks that are more than text', () => {
  const storyId = '00000000-0000-4000-8000-00000000000a'
  const published = givenPublished()
  const picture = published.picture
  if (!picture) throw new Error('the picture of the test is gone')
  const assetId = '00000000-0000-4000-8000-00000000000b'
  const refs: BodyRefs = {
    locale: 'ar',
    pictures: { [assetId]: { ...picture, id: assetId } },
    stories: { [storyId]: published },
  }
  const link = { type: 'link', attrs: { href: 'https://example.com' } }
  const isolate = { type: 'isolate', attrs: { dir: 'ltr' } }
  const drawn = (...blocks: DocJson[]) =>
    renderToStaticMarkup(<Body doc={doc('', '', ...blocks)} dir="rtl" refs={refs} />)

  test.each<[string, DocJson, string]>([
    [
      'pull quote',
      pull('قول', 'قائل'),
      '<figure class="pull-quote"><blockquote><p>قول</p></blockquote><figcaption>قائل</figcaption></figure>',
    ],
    ['pull quote of nobody', pull('قول'), '<figure class="pull-quote"><blockquote><p>قول</p></blockquote></figure>'],
    [
      'key points',
      points(li(p('أ'))),
      '<aside class="key-points" aria-label="النقاط الرئيسية"><p class="block-title">النقاط الرئيسية</p><ul><li><p>أ</p></li></ul></aside>',
    ],
    [
      'fact box',
      box('ما هو؟', p('أ')),
      '<aside class="fact-box" aria-label="إطار معلومات"><p class="block-title">ما هو؟</p><p>أ</p></aside>',
    ],
    [
      'editor’s note',
      note(p('صُحح.')),
      '<aside class="editors-note" aria-label="ملاحظة المحرر"><p class="block-title">ملاحظة المحرر</p><p>صُحح.</p></aside>',
    ],
    ['divider', hr, '<hr/>'],
    [
      'table with headers and an empty cell',
      table(['أ', 'ب'], ['1', '']),
      '<section class="table-frame" aria-label="جدول" tabindex="0"><table class="even"><tbody><tr><th scope="col"><p>أ</p></th><th scope="col"><p>ب</p></th></tr><tr><td><p>1</p></td><td></td></tr></tbody></table></section>',
    ],
    ['empty table', table(['', ''], ['', '']), ''],
    ['empty pull quote', pull(''), ''],
    ['a picture that is gone', fig('00000000-0000-4000-8000-0000000000ff', 'تعليق'), ''],
    ['a gallery without pictures', gallery(), ''],
    ['a gallery of pictures that are gone', gallery(fig('00000000-0000-4000-8000-0000000000ff', 'تعليق')), ''],
    ['the card of a story that is not public', related('00000000-0000-4000-8000-0000000000ff'), ''],
    ['a post of an unknown platform', embed('evil', 'x', 'وصف'), ''],
    ['a post with a forged name', embed('youtube', '"><script>', 'وصف'), ''],
    ['an isolated run', p('لغة ', marked('isolate', 'C++', { dir: 'ltr' })), '<p>لغة <bdi dir="ltr">C++</bdi></p>'],
    [
      'a link on part of an isolated run leaves it one',
      p('شركة ', { ...a('https://example.com', 'Apple'), marks: [link, isolate] }, { ...b(' Inc.'), marks: [isolate] }),
      '<p>شركة <bdi dir="ltr"><a href="https://example.com" rel="noopener nofollow">Apple</a> Inc.</bdi></p>',
    ],
    [
      'a link on more than an isolated run stays one link',
      p(a('https://example.com', 'شركة '), { ...b('Apple'), marks: [link, isolate] }),
      '<p><a href="https://example.com" rel="noopener nofollow">شركة <bdi dir="ltr">Apple</bdi></a></p>',
    ],
    [
      'what the newsroom marked in a number leaves it one',
      p(
        { ...b('+974 4489 '), marks: [isolate] },
        { ...b('6666'), marks: [{ type: 'tk', attrs: { note: '' } }, isolate] },
      ),
      '<p><bdi dir="ltr">+974 4489 6666</bdi></p>',
    ],
    ['underline and strike', p(marked('underline', 'أ'), marked('strike', 'ب')), '<p><u>أ</u><s>ب</s></p>'],
    [
      'marks of the newsroom leave no trace',
      p(marked('comment', 'أ', { id: storyId }), marked('tk', 'ب', { note: 'سر' })),
      '<p>أب</p>',
    ],
    [
      'a suggestion that nobody accepted',
      p('أ', marked('insertion', 'جديد', { id: '1' }), marked('deletion', 'ب', { id: '1' })),
      '<p>أب</p>',
    ],
    [
      'a link to a story leads to where it stands',
      p(a(`story:${storyId}`, 'خبر')),
      `<p><a href="${published.path}">خبر</a></p>`,
    ],
    [
      'a link to a story that is not public is text',
      p(a('story:00000000-0000-4000-8000-0000000000ff', 'خبر')),
      '<p>خبر</p>',
    ],
  ])('%s', (_, block, html) => expect(drawn(block)).toBe(html))

  test('a picture says what this article says of it, else what the library says', () => {
    const own = drawn(fig(assetId, 'تعليق', { alt: 'نهر', credit: 'رويترز' }))
    expect(own).toContain('alt="نهر"')
    expect(own.replace(/<[^>]+>/g, '')).toBe('تعليق 15 ديسمبر 2021 - رويترز')
    // The date and the credit beside a caption in another language are not of it.
    expect(drawn(fig(assetId, 'A river'))).toContain('<figcaption><span lang="en">A river</span> <time')
    expect(drawn(fig(assetId, 'تعليق'))).toContain(`alt="${picture.alt}"`)
  })

  test('a caption keeps its bold words, its links and its runs, and so does what a post shows', () => {
    const words = [
      marked('bold', 'جسر'),
      { type: 'text', text: ' في ' },
      a('https://example.com', 'تقرير'),
      { type: 'text', text: ' ' },
      marked('isolate', 'C++', { dir: 'ltr' }),
    ]
    const html =
      '<strong>جسر</strong> في <a href="https://example.com" rel="noopener nofollow">تقرير</a> <bdi dir="ltr">C++</bdi>'
    expect(drawn({ ...fig(assetId), content: words })).toContain(`<figcaption>${html}`)
    expect(drawn({ ...embed('youtube', 'dQw4w9WgXcQ'), content: words })).toContain(`<figcaption>${html}</figcaption>`)
  })

  test('a gallery whose captions are all English runs as the article, its captions as they read', () => {
    expect(drawn(gallery(fig(assetId, 'The port.')))).toMatch(
      /^<section class="gallery"[^>]*><figure class="figure" dir="ltr"/,
    )
  })

  test('a gallery shows its pictures', () => {
    expect(drawn(gallery(fig(assetId, 'أولى')))).toMatch(/^<section class="gallery"/)
  })

  test('a card leads to its story', () => {
    expect(drawn(related(storyId))).toContain(`<a href="${published.path}">${published.headline}</a>`)
  })

  test('a post is a link and its platform is told nothing', () => {
    const html = drawn(embed('youtube', 'dQw4w9WgXcQ', 'لقطات'))
    expect(html).toContain('href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"')
    expect(html).toContain('rel="noopener noreferrer nofollow"')
    expect(html).not.toMatch(/<(iframe|script|img)/)
    expect(drawn(embed('youtube', 'dQw4w9WgXcQ', 'Footage'))).toContain(
      '<figcaption dir="ltr" lang="en">Footage</figcaption>',
    )
  })
})
