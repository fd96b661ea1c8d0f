import { describe, expect, test } from 'vitest'
import { z } from 'zod'
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
import { parseDoc } from '@/lib/body/validate'
import { html, htmlBody } from './html'
import { ninjs } from './ninjs'
import { plainBody, plainText } from './plain-text'
import { givenExported } from './testing'

const id = '7f1f4a1e-58c1-4f0c-9a3c-0d5b0c6a9d11'
const tube = 'dQw4w9WgXcQ'
const visible = (text: string) => text.replace(/[\u200E\u200F\u2066-\u2069]/g, (mark) => `{${names[mark] ?? '?'}}`)
const link = { type: 'link', attrs: { href: 'https://example.com/' } }
const isolated = { type: 'isolate', attrs: { dir: 'ltr' } }
const names: Record<string, string> = {
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}

type Case = [what: string, block: DocJson | DocJson[], plain: string, rich: string]

const cases: Case[] = [
  [
    'a paragraph with marks',
    p('قال ', b('الرئيس'), ' إن', br, i('الأمر')),
    'قال الرئيس إن\nالأمر',
    '<p>قال <strong>الرئيس</strong> إن<br><em>الأمر</em></p>',
  ],
  ['headings', [h(2, 'خلفية'), h(3, 'تفصيل')], 'خلفية\n\nتفصيل', '<h2>خلفية</h2>\n<h3>تفصيل</h3>'],
  [
    'lists in lists',
    ul(li(p('أول'), ol(3, li(p('ثالث')), li(p('رابع')))), li(p('ثان'))),
    '• أول\n  3. ثالث\n  4. رابع\n• ثان',
    '<ul><li><p>أول</p><ol start="3"><li><p>ثالث</p></li><li><p>رابع</p></li></ol></li><li><p>ثان</p></li></ul>',
  ],
  ['a quote', quote(p('قول')), 'قول', '<blockquote><p>قول</p></blockquote>'],
  [
    'a pull quote',
    pull('قول بارز', 'قائله'),
    'قول بارز\nقائله',
    '<blockquote><p>قول بارز</p><p><cite>قائله</cite></p></blockquote>',
  ],
  [
    'pictures',
    [fig(id, 'تعليق'), gallery(fig(id, 'أولى'), fig(id))],
    'تعليق\n\nأولى',
    '<figure><figcaption>تعليق</figcaption></figure>\n<figure><figcaption>أولى</figcaption></figure>',
  ],
  ['key points', points(li(p('نقطة'))), '• نقطة', '<ul><li><p>نقطة</p></li></ul>'],
  ['a fact box', box('أرقام', p('نص')), 'أرقام\nنص', '<aside><h3>أرقام</h3><p>نص</p></aside>'],
  ["an editor's note", note(p('ملاحظة')), 'ملاحظة', '<aside><p>ملاحظة</p></aside>'],
  ['a card of a story', related(id), '', ''],
  [
    'a post',
    embed('youtube', tube, 'فيديو'),
    `فيديو\nhttps://www.youtube.com/watch?v=${tube}`,
    `<p><a href="https://www.youtube.com/watch?v=${tube}">فيديو</a></p>`,
  ],
  ['a divider', hr, '* * *', '<hr>'],
  [
    'a table',
    table(['البلد', 'العدد'], ['لبنان', '']),
    'البلد\tالعدد\nلبنان\t',
    '<table><tbody><tr><th><p>البلد</p></th><th><p>العدد</p></th></tr><tr><td><p>لبنان</p></td><td></td></tr></tbody></table>',
  ],
  ['empty paragraphs', [p(), p('نص'), p('  ')], 'نص', '<p>نص</p>'],
  [
    'a link',
    p(a('https://example.com/?a=1&b="2"', 'تقرير')),
    'تقرير',
    '<p><a href="https://example.com/?a=1&amp;b=&quot;2&quot;">تقرير</a></p>',
  ],
  ['a link to a story of ours', p(a(`story:${id}`, 'تقرير')), 'تقرير', '<p>تقرير</p>'],
  ['signs of HTML', p('وسم <b> & "'), 'وسم <b> & "', '<p>وسم &lt;b&gt; &amp; &quot;</p>'],
  [
    'a run kept together',
    p('هاتف ', marked('isolate', '+961 1', { dir: 'ltr' }), ' و', marked('isolate', 'C++', { dir: null })),
    'هاتف {LRI}+961 1{PDI} و{FSI}C++{PDI}',
    '<p>هاتف <bdi dir="ltr">+961 1</bdi> و<bdi>C++</bdi></p>',
  ],
  ['an Arabic line that begins in Latin', p('Reuters قالت'), '{RLM}Reuters قالت', '<p>Reuters قالت</p>'],
  ['one after a line break', p('قالت', br, 'Reuters أمس'), 'قالت\n{RLM}Reuters أمس', '<p>قالت<br>Reuters أمس</p>'],
  [
    'a name in bold inside a run kept together',
    p('شركة ', marked('isolate', 'Apple ', { dir: 'ltr' }), { ...b('Inc.'), marks: [isolated, { type: 'bold' }] }),
    'شركة {LRI}Apple Inc.{PDI}',
    '<p>شركة <bdi dir="ltr">Apple <strong>Inc.</strong></bdi></p>',
  ],
  [
    'a link on one name of a run kept together',
    p('شركة ', { ...b('Apple'), marks: [link, isolated] }, { ...b(' Inc.'), marks: [isolated] }),
    'شركة {LRI}Apple Inc.{PDI}',
    '<p>شركة <bdi dir="ltr"><a href="https://example.com/">Apple</a> Inc.</bdi></p>',
  ],
  [
    'a run kept together in a link',
    p({ ...b('شركة '), marks: [link] }, { ...b('Apple'), marks: [link, isolated] }),
    'شركة {LRI}Apple{PDI}',
    '<p><a href="https://example.com/">شركة <bdi dir="ltr">Apple</bdi></a></p>',
  ],
  ['an English paragraph', p('As it was said.'), 'As it was said.', '<p dir="ltr" lang="en">As it was said.</p>'],
  [
    'an English quotation inside a paragraph',
    p('قال ', marked('isolate', 'to be or not to be', { dir: 'ltr' }), ' ثم صمت'),
    'قال {LRI}to be or not to be{PDI} ثم صمت',
    '<p>قال <bdi dir="ltr" lang="en">to be or not to be</bdi> ثم صمت</p>',
  ],
  [
    'an English paragraph with a run of its own language',
    p('He said ', marked('isolate', 'to be or not to be', { dir: 'ltr' })),
    'He said {LRI}to be or not to be{PDI}',
    '<p dir="ltr" lang="en">He said <bdi dir="ltr">to be or not to be</bdi></p>',
  ],
  [
    'English inside blocks of blocks',
    [ul(li(p('As it was said.'))), pull('To be.', 'Hamlet'), fig(id, 'The hall.'), table(['قال', 'He said'])],
    '• As it was said.\n\nTo be.\nHamlet\n\nThe hall.\n\nقال\tHe said',
    [
      '<ul dir="ltr"><li><p lang="en">As it was said.</p></li></ul>',
      '<blockquote dir="ltr"><p lang="en">To be.</p><p lang="en"><cite>Hamlet</cite></p></blockquote>',
      '<figure dir="ltr" lang="en"><figcaption>The hall.</figcaption></figure>',
      '<table><tbody><tr><th><p>قال</p></th><th><p dir="ltr" lang="en">He said</p></th></tr></tbody></table>',
    ].join('\n'),
  ],
  ['a direction somebody chose', withDir('ltr', p('قال')), '{LRM}قال', '<p dir="ltr">قال</p>'],
  [
    'what is suggested and noted',
    p(
      'قال ',
      marked('insertion', 'أمس ', { id: '1' }),
      marked('deletion', 'اليوم ', { id: '2' }),
      marked('tk', 'رقم', { note: 'تحقق' }),
      marked('comment', '!', { id }),
    ),
    'قال اليوم رقم!',
    '<p>قال اليوم رقم!</p>',
  ],
]

describe.each(cases)('%s', (_, block, plain, rich) => {
  const { doc: body } = givenExported(doc('', '', ...[block].flat()))
  test('as plain text', () => expect(visible(plainBody(body, 'rtl'))).toBe(plain))
  test('as HTML', () => expect(htmlBody(body, 'ar')).toBe(rich))
})

test.each(cases)('%s can be written', (_, block) => {
  expect(() => parseDoc(doc('عنوان', '', ...[block].flat()))).not.toThrow()
})

const draft = doc('ميثاق المدن', 'ست مدن تتفق', p('أقرّت ست بلديات ميثاقاً.'))
const titles = { kicker: 'بعد عام', seoTitle: 'ميثاق المدن العربية', socialTitle: '', pushText: 'عاجل: ميثاق' }

test('plain text has the parts in the order of reading', () => {
  const article = givenExported(draft, { titles, bylines: ['سلمى الراوي', 'Adam Whitlow'] })
  expect(visible(plainText(article))).toBe(
    'بعد عام\n\nميثاق المدن\n\nست مدن تتفق\n\nسلمى الراوي، {LRI}Adam Whitlow{PDI}\n\nدبي/بكين - الشرق، رويترز\n\nأقرّت ست بلديات ميثاقاً.',
  )
})

test('runs of the headline and the standfirst keep their order; data for machines has none of it', () => {
  const article = givenExported(doc('لغة C++ تعود', 'هاتف +974 4489 6666', p('نص')), { bylines: [] })
  expect(visible(plainText(article))).toContain('لغة {LRI}C++{PDI} تعود\n\nهاتف {LRI}+974 4489 6666{PDI}')
  expect(html(article)).toContain(
    '<h1>لغة <bdi dir="ltr">C++</bdi> تعود</h1>\n<p>هاتف <bdi dir="ltr">+974 4489 6666</bdi></p>',
  )
  expect(ninjs(article).headlines).toEqual([{ role: 'main', contentType: 'text/plain', value: 'لغة C++ تعود' }])
})

test('a headline and a kicker wholly in Latin say their direction and their language', () => {
  const titled = { ...titles, kicker: 'A year on' }
  const exported = html(givenExported(doc('C++ is back.', 'تعود C++', p('نص')), { titles: titled }))
  expect(exported).toContain('<p dir="ltr" lang="en">A year on</p>\n<h1 dir="ltr" lang="en">C++ is back.</h1>')
  expect(exported).toContain('<p>تعود <bdi dir="ltr">C++</bdi></p>')
})

test('Arabic inside an English article says so', () => {
  expect(html(givenExported(doc('On hope', '', p('إن شاء الله')), { locale: 'en' }))).toContain(
    '<p dir="rtl" lang="ar">إن شاء الله</p>',
  )
})

test('plain text leaves out what an article does not have', () => {
  const bare = givenExported(doc('', '', p('نص')), { bylines: [], places: [], agencies: [] })
  expect(plainText(bare)).toBe('نص')
})

test('HTML says its language and keeps names together', () => {
  expect(html(givenExported(draft, { titles }))).toBe(
    [
      '<article lang="ar" dir="rtl">',
      '<p>بعد عام</p>',
      '<h1>ميثاق المدن</h1>',
      '<p>ست مدن تتفق</p>',
      '<p><bdi>سلمى الراوي</bdi></p>',
      '<p>دبي/بكين - الشرق، رويترز</p>',
      '<p>أقرّت ست بلديات ميثاقاً.</p>',
      '</article>',
    ].join('\n'),
  )
})

/** The part of the ninjs 3.1 schema that a text uses: properties that are not in it are refused there too. */
const text = z.strictObject({ role: z.string().optional(), contentType: z.string().optional(), value: z.string() })
const named = (...names: string[]) =>
  z.array(
    z.strictObject({ name: z.string(), ...Object.fromEntries(names.map((name) => [name, z.string().optional()])) }),
  )
const ninjsShape = z.strictObject({
  uri: z.string().regex(/^[a-z][a-z+.-]*:\S+$/),
  type: z.enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']),
  version: z.string(),
  versionCreated: z.iso.datetime(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  headlines: z.array(text).min(1),
  descriptions: z.array(text).optional(),
  bodies: z.array(text.extend({ charCount: z.int(), wordCount: z.int() })),
  by: z.string().optional(),
  located: z.string().optional(),
  places: named('rel', 'uri', 'literal').optional(),
  infoSources: named('role', 'uri', 'literal').optional(),
  subjects: named('rel', 'uri', 'literal', 'creator').optional(),
  altIds: z.array(z.strictObject({ role: z.string(), value: z.string() })),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: z.url() }),
})

describe('ninjs', () => {
  test.each([
    ['a full article', givenExported(draft, { titles })],
    ['a bare one', givenExported(doc('', ''), { bylines: [], places: [], agencies: [], topics: [], section: null })],
  ])('%s has the shape of the standard', (_, article) => {
    const written = JSON.parse(JSON.stringify(ninjs(article)))
    expect(() => ninjsShape.parse(written)).not.toThrow()
  })

  test('says what it is', () => {
    expect(ninjs(givenExported(draft, { titles }))).toMatchObject({
      uri: `urn:uuid:${id}`,
      language: 'ar',
      version: '41',
      by: 'سلمى الراوي',
      located: 'دبي/بكين',
      headlines: [
        { role: 'main', value: 'ميثاق المدن' },
        { role: 'kicker', value: 'بعد عام' },
        { role: 'seo', value: 'ميثاق المدن العربية' },
        { role: 'push', value: 'عاجل: ميثاق' },
      ],
      bodies: [
        { contentType: 'text/html', value: '<p>أقرّت ست بلديات ميثاقاً.</p>', wordCount: 4, charCount: 22 },
        { contentType: 'text/plain', value: 'أقرّت ست بلديات ميثاقاً.' },
      ],
    })
  })

  test('counts the text without the captions of its pictures', () => {
    const illustrated = doc(
      '',
      '',
      p('ست مدن'),
      fig(id, 'تعليق الصورة'),
      gallery(fig(id, 'أولى')),
      box('أرقام', p('نص')),
    )
    for (const body of ninjs(givenExported(illustrated)).bodies) {
      expect(body).toMatchObject({ wordCount: 4, charCount: 'ست مدن\n\nأرقام\nنص'.length })
      expect(body.value).toContain('تعليق الصورة')
    }
  })

  test.each([
    ['draft', false, 'withheld'],
    ['ready', false, 'withheld'],
    ['published', true, 'usable'],
    // What was written since is nobody's to use yet.
    ['published', false, 'withheld'],
    ['withdrawn', false, 'canceled'],
  ] as const)('%s, seen by readers as it stands: %s, is %s', (status, asPublished, pubStatus) =>
    expect(ninjs(givenExported(draft, { status, asPublished })).pubStatus).toBe(pubStatus),
  )
})
