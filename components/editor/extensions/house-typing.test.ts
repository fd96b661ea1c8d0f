import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test, vi } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { br, doc, marked, p, table } from '@/lib/body/testing'
import { defaultHouseStyle } from '@/lib/style/house-style'
import type { typed as typedInHouse } from '@/lib/style/typing'
import { houseSubstitution } from './house-substitution'
import { giveBack, houseTypingPlugin, substitution } from './house-typing'

// What the house writes has its own tables (lib/style/typing.test.ts); here it is one comma, one dash and one figure.
vi.mock('@/lib/style/typing', () => ({
  typed: ({ before, input, inCell }: Parameters<typeof typedInHouse>[0]) => {
    if (input === '%') return inCell ? null : { insert: ' في المئة', eat: 0 }
    if (input === ',') return { insert: '،', eat: 0 }
    return input === '-' && before.endsWith('-') ? { insert: '–', eat: 1 } : null
  },
  asTyped: ({ before, input }: { before: string; input: string }, { eat }: { eat: number }) =>
    before.slice(before.length - eat) + input,
}))

const options = { house: defaultHouseStyle.ar, locale: 'ar' } as const
const firstBlock = 5

function stateWith(...content: Parameters<typeof p>): EditorState {
  const state = EditorState.create({
    doc: bodySchema.nodeFromJSON(doc('', '', p(...content))),
    schema: bodySchema,
    plugins: [history(), houseTypingPlugin(options)],
  })
  return state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)))
}

/** Types at the caret as the view would. */
function typing(state: EditorState, input: string): EditorState {
  const { from, to } = state.selection
  const change = houseSubstitution(state, { from, to, input }, options)
  const after = state.apply(state.tr.insertText(input, from, to))
  return change ? after.apply(substitution(after, change)) : after
}

const textOf = (state: EditorState) => state.doc.lastChild?.textContent

describe('while typing', () => {
  test('the house steps in, and Backspace gives back exactly what was typed', () => {
    let state = typing(stateWith('قال'), ',')
    expect(textOf(state)).toBe('قال،')
    expect(giveBack(state, (tr) => (state = state.apply(tr)))).toBe(true)
    expect(textOf(state)).toBe('قال,')
    expect(state.selection.from).toBe(state.doc.content.size - 1)
    expect(giveBack(state)).toBe(false)
  })

  test('what stood before the caret is given back too', () => {
    let state = typing(stateWith('قال -'), '-')
    expect(textOf(state)).toBe('قال –')
    giveBack(state, (tr) => (state = state.apply(tr)))
    expect(textOf(state)).toBe('قال --')
  })

  test('one undo takes back what the house did and no more', () => {
    let state = typing(typing(stateWith(), 'ق'), ',')
    undo(state, (tr) => (state = state.apply(tr)))
    expect(textOf(state)).toBe('ق,')
    undo(state, (tr) => (state = state.apply(tr)))
    expect(textOf(state)).toBe('')
  })

  test('a replaced selection is typed over', () => {
    const before = stateWith('قال نعم')
    const selected = before.apply(
      before.tr.setSelection(TextSelection.create(before.doc, firstBlock + 3, firstBlock + 7)),
    )
    expect(textOf(typing(selected, ','))).toBe('قال،')
  })

  test('a cell of a table is told from a paragraph', () => {
    const percent = (block: Parameters<typeof doc>[2], at: number) => {
      const state = EditorState.create({ doc: bodySchema.nodeFromJSON(doc('', '', block)), schema: bodySchema })
      return houseSubstitution(state, { from: at, to: at, input: '%' }, options)?.insert ?? '%'
    }
    expect(percent(p('35'), firstBlock + 2)).toBe(' في المئة')
    expect(percent(table(['35']), firstBlock + 5)).toBe('%')
  })

  test('a break in the line counts as one place', () => {
    expect(textOf(typing(stateWith('سطر', br, 'سطر'), ','))).toBe('سطرسطر،')
  })
})

describe('Backspace deletes as ever', () => {
  const after = typing(stateWith('قال'), ',')
  test.each<[string, (state: EditorState) => EditorState]>([
    ['once something else was typed', (state) => state.apply(state.tr.insertText(' '))],
    [
      'once the caret went elsewhere',
      (state) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, firstBlock))),
    ],
    ['when the house did not step in', () => stateWith('قال')],
  ])('%s', (_, then) => {
    expect(giveBack(then(after))).toBe(false)
  })

  test('but what a colleague writes meanwhile changes nothing', () => {
    let state = typing(stateWith('قال'), ',')
    const remote = state.tr.insertText('عنوان', 1).setMeta('collab$', { version: 1 })
    state = state.apply(remote)
    expect(giveBack(state, (tr) => (state = state.apply(tr)))).toBe(true)
    expect(textOf(state)).toBe('قال,')
  })
})

describe('the house stays out of', () => {
  test.each<[string, Parameters<typeof p>]>([
    ['an isolated run', [marked('isolate', 'F-', { dir: null })]],
    ['an address', ['انظر https://example.com/a-']],
    ['an address without a scheme', ['www.example-']],
    ['an e-mail address', ['desk@example-']],
    ['a handle', ['@desk-']],
    ['struck text', [marked('deletion', 'قال -', { id: 's1' })]],
    ['a linked word', [marked('link', 'قال -', { href: 'https://example.com' })]],
  ])('%s', (_, content) => {
    const state = stateWith(...content)
    const text = textOf(state)
    expect(textOf(typing(state, '-'))).toBe(`${text}-`)
  })

  test('but comes back after an address', () => {
    expect(textOf(typing(stateWith('https://example.com قال'), ','))).toBe('https://example.com قال،')
  })
})
