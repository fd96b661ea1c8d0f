import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema } from '@/lib/body/schema'
import { settled } from '@/lib/body/suggestions/settle'
import { a, doc, li, p, table, ul } from '@/lib/body/testing'
import { asSuggestion } from '@/lib/review/suggest/as-suggestion'
import type { Suggester } from '@/lib/review/suggest/suggester'
import { embedInstead, linkOver, soleAddress } from './paste-address'

const clipboard = (text: string, rest: Partial<Parameters<typeof soleAddress>[0]> = {}) => ({
  html: '',
  text,
  files: [],
  plain: false,
  ...rest,
})

describe('an address alone on the clipboard', () => {
  test.each<[string, string | null]>([
    ['https://example.com/a', 'https://example.com/a'],
    ['  https://example.com/a\n', 'https://example.com/a'],
    ['https://en.wikipedia.org/wiki/Midad_(ink)', 'https://en.wikipedia.org/wiki/Midad_(ink)'],
    ['https://example.com/a?utm_source=x&id=3', 'https://example.com/a?id=3'],
    ['https://www.google.com/url?q=https://example.com/a', 'https://example.com/a'],
    ['https://example.com/a،', null],
    ['«https://example.com/a»', null],
    ['https://example.com https://example.org', null],
    ['انظر https://example.com', null],
    ['javascript:alert(1)', null],
    ['example.com', null],
    ['', null],
  ])('«%s»: %s', (text, address) => expect(soleAddress(clipboard(text))).toBe(address))

  test('a browser that adds the title of the page gave an address all the same', () => {
    const html = '<a href="https://example.com/a">عنوان الصفحة</a>'
    expect(soleAddress(clipboard('https://example.com/a', { html }))).toBe('https://example.com/a')
  })

  test('without formatting an address is its letters; with a picture it is not alone', () => {
    expect(soleAddress(clipboard('https://example.com', { plain: true }))).toBeNull()
    expect(soleAddress(clipboard('https://example.com', { files: [new File([], 'a.png')] }))).toBeNull()
  })
})

/** The article with `|` around what is selected, or where the caret is. */
function selected(before: DocJson): EditorState {
  const at: number[] = []
  const { tr } = EditorState.create({ doc: bodySchema.nodeFromJSON(before) })
  tr.doc.descendants((node, position) => {
    for (const { index } of node.text?.matchAll(/\|/g) ?? []) at.push(position + index)
  })
  for (const bar of at.toReversed()) tr.delete(bar, bar + 1)
  const [from = 0, to] = at
  const state = EditorState.create({ doc: tr.doc })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to === undefined ? from : to - 1)))
}

function linked(before: DocJson, address = 'https://example.com'): string | null {
  const state = selected(before)
  const tr = linkOver(state, state.selection, address)
  if (!tr) return null
  tr.doc.check()
  let out = ''
  tr.doc.descendants((node) => {
    const link = node.marks.find(({ type }) => type.name === 'link')
    if (node.text) out += link ? `[${node.text}](${link.attrs.href})` : node.text
  })
  return out
}

describe('over selected words an address becomes their link', () => {
  test.each<[string, DocJson, string | null]>([
    ['words', doc('ع', '', p('قال |البيان| أمس')), 'عقال [البيان](https://example.com) أمس'],
    [
      'without the space that came with them',
      doc('ع', '', p('قال |البيان |أمس')),
      'عقال [البيان](https://example.com) أمس',
    ],
    [
      'in place of the link they had',
      doc('ع', '', p('قال |', a('https://example.org', 'البيان'), '| أمس')),
      'عقال [البيان](https://example.com) أمس',
    ],
    ['in a cell', doc('ع', '', table(['|أول|', 'ثان'])), 'ع[أول](https://example.com)ثان'],
    ['another address is replaced, not linked', doc('ع', '', p('|https://example.org/x|')), null],
    ['and so is one without its scheme', doc('ع', '', p('|www.example.org|')), null],
    ['words of two paragraphs', doc('ع', '', p('أ|ول'), p('ثا|ن')), null],
    ['a headline has no links', doc('|عنوان|', '', p('نص')), null],
    ['nothing but a space', doc('ع', '', p('قال| |أمس')), null],
  ])('%s', (_, before, after) => expect(linked(before)).toBe(after))
})

describe('the address of a post alone in a paragraph becomes the card of the post', () => {
  const tube = 'https://youtu.be/dQw4w9WgXcQ?si=abc'
  /** What the body is after the address was put in at the caret. */
  function put(before: DocJson, address = tube): string[] | null {
    const state = selected(before)
    const { from } = state.selection
    const pasted = state.apply(state.tr.insertText(address))
    const tr = embedInstead(state, { from, to: from }, pasted, address)
    tr?.doc.check()
    return tr && [...tr.doc.content.content.slice(2).map(String), tr.selection.$from.parent.type.name]
  }
  test.each<[string, DocJson, string | undefined, string[] | null]>([
    ['in the last paragraph', doc('ع', '', p('|')), undefined, ['embed', 'paragraph', 'embed']],
    [
      'between others',
      doc('ع', '', p('أ'), p('|'), p('ب')),
      undefined,
      ['paragraph("أ")', 'embed', 'paragraph("ب")', 'embed'],
    ],
    ['in a paragraph with words', doc('ع', '', p('نص |')), undefined, null],
    ['in a list', doc('ع', '', ul(li(p('|')))), undefined, null],
    ['in the headline', doc('|', '', p('نص')), undefined, null],
    ['an address that is no post', doc('ع', '', p('|')), 'https://example.com/video', null],
  ])('%s', (_, before, address, after) => expect(put(before, address)).toEqual(after))
})

test('for whoever may only suggest, the card is a suggestion like any other', () => {
  let count = 0
  const me: Suggester = { newId: () => `me-${++count}`, suggestion: (id) => id.startsWith('me-'), comment: () => false }
  const before = selected(doc('ع', '', p('أ'), p('|'), p('ب')))
  const { from } = before.selection
  const address = 'https://youtu.be/dQw4w9WgXcQ'
  const text = asSuggestion(before.tr.insertText(address), before, me)
  const pasted = text && before.apply(text)
  const card = pasted && embedInstead(before, { from, to: from }, pasted, address)
  const suggested = pasted && card && asSuggestion(card, pasted, me)
  const kinds = (accepted: boolean) =>
    suggested &&
    settled(suggested.doc, () => (accepted ? 'accept' : 'reject')).content.content.map(({ type }) => type.name)
  expect(kinds(true)).toEqual(['headline', 'standfirst', 'paragraph', 'embed', 'paragraph'])
  expect(kinds(false)).toEqual(['headline', 'standfirst', 'paragraph', 'paragraph', 'paragraph'])
})
