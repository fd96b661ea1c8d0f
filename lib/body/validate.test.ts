import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/errors'
import type { DocJson } from './doc-json'
import { limits } from './limits'
import { emptyDoc } from './schema'
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
} from './testing'
import { headlineOf, textOf } from './text'
import { applySteps, parseDoc } from './validate'

const everything = doc(
  'عنوان',
  'ملخص',
  p('نص ', b('عريض'), i(' مائل'), br, a('https://example.com', 'رابط', 'bold')),
  withDir('ltr', h(3, 'Heading')),
  ul(li(p('بند'), ol(3, li(p('فرع'))))),
  quote(p('قول'), ul(li(p('بند')))),
)

describe('parseDoc', () => {
  test.each([
    ['an empty article', emptyDoc()],
    ['an article with everything', everything],
  ])('%s comes back as it was', (_what, json) => expect(parseDoc(json).toJSON()).toEqual(json))

  test('takes out what cannot be stored, and joins what that leaves', () => {
    const parsed = parseDoc(doc('خبر\u0000 عاجل\uD83D', '', p('أ', '\u0000', 'ب', b('\u0007'))))
    expect(headlineOf(parsed)).toBe('خبر عاجل')
    expect(parsed.child(2).childCount).toBe(1)
    expect(textOf(parsed)).toBe('أب')
  })

  test('drops attributes that the schema does not have', () => {
    const json = doc('', '', { ...p('x'), attrs: { dir: null, onclick: 'alert(1)' } })
    expect(parseDoc(json).toJSON()).toEqual(doc('', '', p('x')))
  })

  const invalid: [what: string, json: unknown, reason: string][] = [
    ['nothing', null, 'structure'],
    ['a string', 'doc', 'structure'],
    ['a paragraph', p('x'), 'not_a_document'],
    ['no headline', { type: 'doc', content: [{ type: 'standfirst' }, p()] }, 'structure'],
    ['no body', { type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }] }, 'structure'],
    ['two headlines', { type: 'doc', content: [{ type: 'headline' }, ...(emptyDoc().content ?? [])] }, 'structure'],
    [
      'a bold headline',
      { ...emptyDoc(), content: [{ type: 'headline', content: [b('x')] }, { type: 'standfirst' }, p()] },
      'structure',
    ],
    ['a heading in a quote', doc('', '', quote(h(2, 'x'))), 'structure'],
    ['a list in a paragraph', doc('', '', { ...p(), content: [ul(li(p()))] }), 'structure'],
    ['an item without a paragraph', doc('', '', ul({ type: 'listItem', content: [ul(li(p()))] })), 'structure'],
    ['level 1', doc('', '', h(1, 'x')), 'attribute'],
    ['a level that is markup', doc('', '', { ...h(2, 'x'), attrs: { level: '1><script>' } }), 'attribute'],
    ['a direction that is markup', doc('', '', withDir('rtl" onclick="x', p('x'))), 'attribute'],
    ['a start that is text', doc('', '', { ...ol(1, li(p('x'))), attrs: { start: '1" onx="' } }), 'attribute'],
    ['a negative start', doc('', '', ol(-1, li(p('x')))), 'attribute'],
    ['a javascript: link', doc('', '', p(a('javascript:alert(1)', 'x'))), 'attribute'],
    ['a disguised javascript: link', doc('', '', p(a('java\tscript:alert(1)', 'x'))), 'attribute'],
    ['a data: link', doc('', '', p(a('data:text/html,x', 'x'))), 'attribute'],
    ['a link that is an object', doc('', '', p(a({ toString: 'x' }, 'x'))), 'attribute'],
    ['a link to nowhere', doc('', '', p({ type: 'text', text: 'x', marks: [{ type: 'link' }] })), 'attribute'],
    [
      'text that is a number',
      doc('', '', { ...p(), content: [{ type: 'text', text: 7 } as unknown as DocJson] }),
      'structure',
    ],
    ['too many levels', doc('', '', nested(6)), 'too_deep'],
    ['levels without end', nestedArrays(10_000), 'too_deep'],
    ['too many blocks', doc('', '', ...Array.from({ length: limits.blocks }, () => p())), 'too_many_blocks'],
    ['too much text', doc('', '', p('x'.repeat(limits.bytes))), 'too_large'],
  ]
  test.each(invalid)('refuses %s', (_what, json, reason) =>
    expect(refusal(() => parseDoc(json))).toMatchObject({ code: 'invalid', details: { reason } }),
  )

  test.each([
    ['node', doc('', '', { type: 'liveEntry' }), 'liveEntry'],
    ['mark', doc('', '', p({ type: 'text', text: 'x', marks: [{ type: 'sticker' }] })), 'sticker'],
  ])('an unknown %s is of another schema', (_what, json, type) =>
    expect(refusal(() => parseDoc(json))).toMatchObject({ code: 'schema_outdated', details: { type } }),
  )

  test('takes as many levels as the limit', () => {
    expect(parseDoc(doc('', '', nested(5))).childCount).toBe(3)
  })
})

const pictureId = '00000000-0000-4000-8000-000000000001'

describe('applySteps', () => {
  const start = parseDoc(doc('عنوان', '', p('نص'), p('آخر')))
  const body = 1 + 'عنوان'.length + 1 + 2

  test('applies them in turn', () => {
    const after = applySteps(start, [insert(1, 'أ'), insert(2, 'ب')])
    expect(headlineOf(after)).toBe('أبعنوان')
  })

  test('nothing to do gives the same document', () => expect(applySteps(start, [])).toBe(start))

  test('marks and attributes', () => {
    const after = applySteps(start, [
      { stepType: 'addMark', mark: { type: 'link', attrs: { href: '/ar' } }, from: body + 1, to: body + 3 },
      { stepType: 'attr', pos: body, attr: 'dir', value: 'ltr' },
    ])
    expect(after.child(2).toJSON()).toEqual(withDir('ltr', p(a('/ar', 'نص'))))
  })

  test('what undoes a change of marks', () => {
    const bold = { stepType: 'addMark', mark: { type: 'bold' }, from: body + 1, to: body + 3 }
    const link = { stepType: 'addMark', mark: { type: 'link', attrs: { href: '/ar' } }, from: body + 1, to: body + 3 }
    const set = [{ ...link, stepType: 'removeMark' }, bold]
    const after = applySteps(start, [link, { stepType: 'markSet', steps: set }, { stepType: 'markSet', steps: [] }])
    expect(after.child(2).toJSON()).toEqual(p(b('نص')))
  })

  test('marks do not stick to the headline', () => {
    const after = applySteps(start, [{ stepType: 'addMark', mark: { type: 'bold' }, from: 1, to: 4 }])
    expect(after.child(0).toJSON()).toEqual({ type: 'headline', content: [{ type: 'text', text: 'عنوان' }] })
  })

  const invalid: [what: string, steps: unknown[], reason: string][] = [
    ['null', [null], 'unknown_step'],
    ['a step of no kind', [{ from: 1, to: 1 }], 'unknown_step'],
    ['a kind without use here', [{ stepType: 'docAttr', attr: 'dir', value: 'rtl' }], 'unknown_step'],
    ['a step with more in it', [{ ...insert(1, 'x'), note: 'x' }], 'unknown_step'],
    ['half positions', [{ ...insert(1, 'x'), from: 0.5 }], 'unknown_step'],
    ['a set of other steps than of marks', [{ stepType: 'markSet', steps: [insert(1, 'x')] }], 'unknown_step'],
    ['a set in a set', [{ stepType: 'markSet', steps: [{ stepType: 'markSet', steps: [] }] }], 'unknown_step'],
    [
      'a javascript: link in a set',
      [
        {
          stepType: 'markSet',
          steps: [
            {
              stepType: 'addMark',
              mark: { type: 'link', attrs: { href: 'javascript:x' } },
              from: body + 1,
              to: body + 2,
            },
          ],
        },
      ],
      'attribute',
    ],
    ['positions outside', [insert(9999, 'x')], 'does_not_apply'],
    [
      'an open slice that is not',
      [{ stepType: 'replace', from: 1, to: 1, slice: { content: [text('x')], openStart: 3 } }],
      'does_not_apply',
    ],
    ['deletion of the headline', [{ stepType: 'replace', from: 0, to: 7 }], 'does_not_apply'],
    ['deletion of everything', [{ stepType: 'replace', from: 0, to: start.content.size }], 'does_not_apply'],
    [
      'a paragraph in the headline',
      [{ stepType: 'replace', from: 1, to: 1, slice: { content: [p('x')] } }],
      'does_not_apply',
    ],
    ['bold in the headline', [{ stepType: 'replace', from: 1, to: 1, slice: { content: [b('x')] } }], 'does_not_apply'],
    [
      'a broken block inside a slice',
      [{ stepType: 'replace', from: body, to: body, slice: { content: [ul(li())] } }],
      'structure',
    ],
    [
      'a javascript: link',
      [{ stepType: 'addMark', mark: { type: 'link', attrs: { href: 'javascript:x' } }, from: body + 1, to: body + 2 }],
      'attribute',
    ],
    ['a direction that is none', [{ stepType: 'attr', pos: body, attr: 'dir', value: 'up' }], 'attribute'],
    ['NUL', [insert(1, 'x\u0000')], 'unstorable_text'],
    ['half a character', [insert(1, '\uD83D')], 'unstorable_text'],
    ['a right-to-left mark', [insert(1, 'نص\u200F')], 'unstorable_text'],
    ['an isolate by control characters', [insert(1, '\u2066C++\u2069')], 'unstorable_text'],
    ...['alt', 'credit'].map((attr): [string, unknown[], string] => [
      `a right-to-left mark in the ${attr} of a picture`,
      [{ stepType: 'attr', pos: body, attr, value: 'نهر\u200F' }],
      'unstorable_text',
    ]),
    [
      'a picture whose words turn the text around',
      [{ stepType: 'replace', from: body, to: body, slice: { content: [fig(pictureId, '', { alt: '\u202Eنهر' })] } }],
      'unstorable_text',
    ],
    [
      'a note with a mark in it',
      [{ stepType: 'addMark', from: body + 1, to: body + 2, mark: { type: 'tk', attrs: { note: 'الرقم\u200E' } } }],
      'unstorable_text',
    ],
    ['NUL in a place nobody reads', [{ ...insert(1, 'x'), stepType: 'x\u0000' }], 'unstorable_text'],
    ['levels without end', [nestedArrays(10_000)], 'too_deep'],
    ['too many steps', Array.from({ length: limits.steps + 1 }, () => insert(1, 'x')), 'too_many_steps'],
    ['too much text', [insert(1, 'x'.repeat(limits.bytes))], 'too_large'],
    ['too many levels', [{ stepType: 'replace', from: body, to: body, slice: { content: [nested(6)] } }], 'too_deep'],
  ]
  test.each(invalid)('refuses %s', (_what, steps, reason) =>
    expect(refusal(() => applySteps(start, steps))).toMatchObject({ code: 'invalid', details: { reason } }),
  )

  test.each([
    ['typing', insert(2, 'x')],
    ['deleting', { stepType: 'replace', from: 2, to: 3 }],
    ['marking', { stepType: 'addMark', mark: { type: 'bold' }, from: 7, to: 8 }],
  ])('refuses %s in the middle of an emoji', (_what, step) => {
    const emoji = parseDoc(doc('😀', '', p('😀')))
    expect(refusal(() => applySteps(emoji, [step]))).toMatchObject({ details: { reason: 'unstorable_text' } })
  })

  test('refuses what is wrong in between, though a later step puts it right', () => {
    const steps = [
      { stepType: 'attr', pos: body, attr: 'dir', value: 'up' },
      { stepType: 'attr', pos: body, attr: 'dir', value: null },
    ]
    expect(refusal(() => applySteps(start, steps))).toMatchObject({ details: { reason: 'attribute' } })
  })

  test('a node of another schema', () => {
    const step = { stepType: 'replace', from: body, to: body, slice: { content: [{ type: 'liveEntry' }] } }
    expect(refusal(() => applySteps(start, [step]))).toMatchObject({
      code: 'schema_outdated',
      details: { type: 'liveEntry' },
    })
  })

  test('many steps on a long article take little time', () => {
    const long = parseDoc(doc('عنوان', '', ...Array.from({ length: 1000 }, () => p('كلمة '.repeat(20)))))
    const began = performance.now()
    applySteps(
      long,
      Array.from({ length: limits.steps }, () => insert(1, 'x')),
    )
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

function insert(at: number, value: string) {
  return { stepType: 'replace', from: at, to: at, slice: { content: [text(value)] } }
}

function text(value: string): DocJson {
  return { type: 'text', text: value }
}

function nested(lists: number): DocJson {
  return lists === 1 ? ul(li(p('x'))) : ul(li(p('x'), nested(lists - 1)))
}

function nestedArrays(levels: number): unknown {
  let value: unknown = []
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

function refusal(run: () => unknown): Refusal {
  try {
    run()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('attributes of blocks and marks', () => {
  const id = '00000000-0000-4000-8000-000000000001'
  test.each<[string, DocJson]>([
    ['a pull quote', pull('قول', 'قائل')],
    ['a picture', fig(id, 'تعليق', { alt: 'نهر', credit: 'مداد' })],
    ['a gallery', gallery(fig(id), fig(id))],
    ['key points', points(li(p('أ')))],
    ['a fact box', box('عنوان', p('أ'), ul(li(p('ب'))))],
    ['a note', note(p('أ'))],
    ['the card of a story', related(id)],
    ['a post', embed('youtube', 'dQw4w9WgXcQ', 'وصف')],
    ['a table', table(['أ', 'ب'], ['1', '2'])],
    ['a divider', hr],
    ['a link to a story', p(a(`story:${id}`, 'أ'))],
    [
      'marks of the newsroom',
      p(marked('tk', 'أ', { note: 'الرقم' }), marked('comment', 'ب', { id }), marked('isolate', 'C++', { dir: 'ltr' })),
    ],
    ['a suggestion', p(marked('insertion', 'أ', { id: 's1' }), marked('deletion', 'ب', { id: 's1' }))],
  ])('%s is stored as it came', (_, block) => {
    expect(
      parseDoc(doc('ع', '', block))
        .child(2)
        .toJSON(),
    ).toMatchObject({ type: block.type })
  })
  test.each<[string, DocJson, string]>([
    ['a picture that is no id', fig('../../etc'), 'assetId'],
    ['alt text that is no text', fig(id, '', { alt: 5 as unknown as string }), 'alt'],
    ['a platform nobody allowed', embed('evil', 'x'), 'provider'],
    ['a card of something else', related('javascript:alert(1)'), 'storyId'],
    ['a link to a story that is no id', p(a('story:1', 'أ')), 'href'],
    ['a script as an address', p(a('javascript:alert(1)', 'أ')), 'href'],
    [
      'a span that would hang the browser',
      {
        ...table(['أ']),
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 1e9, rowspan: 1, colwidth: null }, content: [p()] }],
          },
        ],
      },
      'colspan',
    ],
    ['a direction of its own making', p(marked('isolate', 'x', { dir: 'up' })), 'dir'],
    ['a note as long as an article', p(marked('tk', 'x', { note: 'ا'.repeat(300) })), 'note'],
    ['a comment without a thread', p(marked('comment', 'x', { id: 'x' })), 'id'],
    ['a suggestion with markup for an id', p(marked('insertion', 'x', { id: '"><b>' })), 'id'],
  ])('%s is refused', (_, block, attribute) => {
    expect(refusal(() => parseDoc(doc('ع', '', block)))).toMatchObject({
      code: 'invalid',
      details: { reason: 'attribute', attribute },
    })
  })
  test.each([
    ['youtube', 'dQw4w9WgXcQ', null],
    ['youtube', '"><script>', 'id'],
    ['youtube', 'midad/posts/1234567', 'id'],
    ['x', '../midad', 'id'],
    ['facebook', `midad/posts/${'1'.repeat(200)}`, 'id'],
  ])('a step that puts in %s «%s»', (provider, id, attribute) => {
    const start = parseDoc(doc('ع', '', p('أ')))
    const step = { stepType: 'replace', from: 8, to: 8, slice: { content: [embed(provider, id)] } }
    if (attribute === null) return expect(applySteps(start, [step]).childCount).toBe(4)
    const details = { reason: 'attribute', attribute }
    expect(refusal(() => applySteps(start, [step]))).toMatchObject({ code: 'invalid', details })
  })
})
