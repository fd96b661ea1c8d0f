import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { asTyped } from './as-typed'

/** The body of an article into which `text` was typed key by key; «⏎» is Enter. */
function typed(text: string, base: 'rtl' | 'ltr' = 'rtl', before = ''): EditorState {
  const doc = bodySchema.node('doc', null, [
    bodySchema.node('headline'),
    bodySchema.node('standfirst'),
    bodySchema.node('paragraph', null, before ? bodySchema.text(before) : undefined),
  ])
  const state = EditorState.create({ doc, plugins: [history(), asTyped(base)] })
  return type(state.apply(state.tr.setSelection(TextSelection.atEnd(doc))), text)
}

function type(state: EditorState, text: string): EditorState {
  return [...text].reduce(
    (at, letter) => at.apply(letter === '⏎' ? at.tr.split(at.selection.from) : at.tr.insertText(letter)),
    state,
  )
}

/** Marked pieces of the text: `[isolated]`, `<linked>`. */
function picture({ doc }: EditorState): string {
  let out = ''
  doc.descendants((node) => {
    const names = node.marks.map(({ type }) => type.name)
    let text = node.text ?? ''
    if (names.includes('isolate')) text = `[${text}]`
    if (names.includes('link')) text = `<${text}>`
    out += text
  })
  return out
}

describe('a run is marked when it ends', () => {
  test.each([
    ['لغة C++ ', 'لغة [C++] '],
    ['لغة C++، ', 'لغة [C++]، '],
    ['لغة C++. ', 'لغة [C++]. '],
    ['لغة C++', 'لغة C++'],
    ['لغة C++⏎', 'لغة [C++]'],
    ['هاتف +974 4489 6666 ', 'هاتف [+974 4489 6666] '],
    ['زوروا https://example.com/a، ', 'زوروا <[https://example.com/a]>، '],
    ['زوروا https://example.com؛', 'زوروا <[https://example.com]>؛'],
    ['زوروا example.com؟', 'زوروا <[example.com]>؟'],
    ['قال «https://example.com»', 'قال «<[https://example.com]>»'],
    ['زوروا https://example.com.qa ', 'زوروا <[https://example.com.qa]> '],
    ['بلغت -5 ', 'بلغت [-5] '],
    ['فاز Real Madrid 3-1 ', 'فاز [Real Madrid] 3-1 '],
    ['فاز Arsenal، 2-0 ', 'فاز [Arsenal]، 2-0 '],
    ['Real Madrid 3-1 على ', '[Real Madrid] 3-[1] على '],
    ['انتهت Real Madrid 3-1 Barcelona ', 'انتهت [Real Madrid 3-1 Barcelona] '],
    ['Real Madrid 3-1 Barcelona، أمس⏎', '[Real Madrid 3-1 Barcelona]، أمس'],
    ['C++ لغة ', '[C++] لغة '],
    ['Apple Inc. وApple Co. تعلنان ', '[Apple Inc.] و[Apple Co.] تعلنان '],
    ['3-1 ', '3-[1] '],
    ['بين 2020-2026 ', 'بين 2020-2026 '],
    ['فاز العرب 3-1 ', 'فاز العرب 3-1 '],
    ['كتب @desk ', 'كتب [@desk] '],
  ])('«%s» gives «%s»', (keys, expected) => {
    expect(picture(typed(keys))).toBe(expected)
  })

  test('in a block that runs from left to right nothing is isolated, addresses are linked', () => {
    expect(picture(typed('call +974 4489 6666 or see example.com ', 'ltr'))).toBe(
      'call +974 4489 6666 or see <example.com> ',
    )
    expect(picture(typed('see C++ ', 'rtl'))).toBe('see C++ ')
  })

  test('the address of the link is whole', () => {
    const { doc } = typed('زوروا example.com ')
    expect(doc.nodeAt(doc.content.size - 4)?.marks.find(({ type }) => type.name === 'link')?.attrs.href).toBe(
      'https://example.com',
    )
  })

  test('the headline is left alone', () => {
    const state = typed('')
    const inHeadline = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)))
    expect(picture(type(inHeadline, 'لغة C++ '))).toBe('لغة C++ ')
  })
})

test('one undo takes the marks back and leaves the text, which is left alone then', () => {
  let state = typed('لغة C++ ')
  undo(state, (tr) => {
    state = state.apply(tr)
  })
  expect(picture(state)).toBe('لغة C++ ')
  expect(picture(type(state, 'قديمة '))).toBe('لغة C++ قديمة ')
  expect(picture(type(state, '⏎'))).toBe('لغة C++ ')
})

test.each([
  ['Backspace', {}, 'لغة C++ '],
  ['Control and Backspace', { ctrlKey: true }, 'لغة [C++] '],
  ['Alt and Backspace', { altKey: true }, 'لغة [C++] '],
  ['Meta and Backspace', { metaKey: true }, 'لغة [C++] '],
])('%s: only the key alone takes the marks back', (_, held, expected) => {
  let state = typed('لغة C++ ')
  const [plugin] = state.plugins.filter(({ props }) => props.handleKeyDown)
  const view = {
    get state() {
      return state
    },
    dispatch(tr: Transaction) {
      state = state.apply(tr)
    },
  } as EditorView
  const taken = plugin?.props.handleKeyDown?.call(plugin, view, { key: 'Backspace', ...held } as KeyboardEvent)
  expect(taken).toBe(expected === 'لغة C++ ')
  expect(picture(state)).toBe(expected)
})
