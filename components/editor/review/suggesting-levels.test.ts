import type { Node } from '@tiptap/pm/model'
import { describe, expect, test, vi } from 'vitest'
import { markedAs } from '@/lib/body/suggestions/suggestion'
import { doc, li, marked, ol, p, ul } from '@/lib/body/testing'
import { isSuggestionOnly } from '@/lib/review/suggestion-only'
import { FakeWriter } from './fake-writer'

vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' })
const theirs = { by: { id: 'colleague', name: { ar: 'رانيا' } }, at: '2026-11-24T10:00:00Z' }
vi.stubGlobal('fetch', async () => Response.json({ suggestions: { theirs }, threads: [] }))

const given = doc('ع', '', ul(li(p('a'), ul(li(p('b')), li(p('c')), li(p('d')))), li(p('e')), li(p('f'))), p('z'))

/** The lists of a text: items one after the other, a list in brackets, `+` and `-` before what is suggested. */
function lists(node: Node): string {
  const mark = markedAs(node)?.type.name
  const sign = mark === 'insertion' ? '+' : mark === 'deletion' ? '-' : ''
  if (node.isText) return sign + node.text
  const inside = node.children.map(lists)
  if (node.type.isInGroup('list')) return `${sign}[${inside.join(' ')}]`
  return sign + inside.join('')
}

/** Puts the caret into the last item with this text: the one that is not struck. */
function inItem(w: FakeWriter, text: string, until = text): FakeWriter {
  const found: number[] = []
  w.state.doc.descendants((node, pos, parent) => {
    const words = node.isTextblock && parent?.type.name === 'listItem' ? node.textContent : null
    const $pos = w.state.doc.resolve(pos)
    const isStruck = Array.from({ length: $pos.depth + 1 }, (_, depth) => markedAs($pos.node(depth))).some(
      (mark) => mark?.type.name === 'deletion',
    )
    if (!isStruck && (words === text || words === until)) found.push(pos + 1)
  })
  return w.select(found[0] ?? -1, found.at(-1))
}

/** The list of the text, and what else is suggested beside it. */
const draw = ({ state: { doc } }: FakeWriter) =>
  doc.children
    .slice(2)
    .filter((block) => block.type.isInGroup('list') || markedAs(block) !== null || block.textContent === 'x')
    .map(lists)
    .join(' ')

type Case = [what: string, act: (w: FakeWriter) => unknown, expected: string]

const cases: Case[] = [
  ['further in', (w) => inItem(w, 'e').press('Tab'), '[a[b c d +e] -e f]'],
  ['further in, where no list is yet', (w) => inItem(w, 'f').press('Tab'), '[a[b c d] e+[f] -f]'],
  ['two at once', (w) => inItem(w, 'e', 'f').press('Tab'), '[a[b c d +e +f] -e -f]'],
  ['one after the other', (w) => inItem(inItem(w, 'e').press('Tab'), 'f').press('Tab'), '[a[b c d +e +f] -e -f]'],
  ['the later one first', (w) => inItem(inItem(w, 'f').press('Tab'), 'e').press('Tab'), '[a[b c d +e[f]] -e+[f] -f]'],
  ['twice', (w) => inItem(w, 'e').press('Tab').press('Tab'), '[a[b c d+[e]] -e f]'],
  ['with writing in it', (w) => inItem(w, 'e').press('Tab').type('x'), '[a[b c d +xe] -e f]'],
  ['further out', (w) => inItem(w, 'd').press('Shift-Tab'), '[a[b c -d] +d e f]'],
  ['with those that follow it', (w) => inItem(w, 'c').press('Shift-Tab'), '[a[b -c -d] +c[d] e f]'],
  ['the whole list', (w) => inItem(w, 'b').press('Shift-Tab'), '[a[-b -c -d] +b[c d] e f]'],
  ['two of it', (w) => inItem(w, 'c', 'd').press('Shift-Tab'), '[a[b -c -d] +c +d e f]'],
  [
    'one by one from the end',
    (w) => inItem(inItem(w, 'd').press('Shift-Tab'), 'c').press('Shift-Tab'),
    '[a[b -c -d] +c +d e f]',
  ],
  ['Backspace at its start', (w) => inItem(w, 'd').press('Backspace'), '[a[b c -d] +d e f]'],
  ['in and out again', (w) => inItem(w, 'e').press('Tab').press('Shift-Tab'), '[a[b c d] e f]'],
  ['in a new list and out again', (w) => inItem(w, 'f').press('Tab').press('Shift-Tab'), '[a[b c d] e f]'],
  [
    'twice in and twice out',
    (w) => inItem(w, 'e').press('Tab').press('Tab').press('Shift-Tab').press('Shift-Tab'),
    '[a[b c d] e f]',
  ],
  ['two in and out again', (w) => inItem(w, 'e', 'f').press('Tab').press('Shift-Tab'), '[a[b c d] e f]'],
  ['out and in again', (w) => inItem(w, 'd').press('Shift-Tab').press('Tab'), '[a[b c d] e f]'],
  [
    'in, and changed before it goes out again',
    (w) => inItem(w, 'f').press('Tab').type('x').press('Shift-Tab'),
    '[a[b c d] e +xf -f]',
  ],
  [
    'two in, the second out again',
    (w) => inItem(inItem(inItem(w, 'e').press('Tab'), 'f').press('Tab'), 'f').press('Shift-Tab'),
    '[a[b c d +e] -e f]',
  ],
  ['undone', (w) => inItem(w, 'e').press('Tab').press('Mod-z'), '[a[b c d] e f]'],
]

const own = ({ desk }: FakeWriter) => ({ suggestion: desk.isOwn, comment: () => false })

/** Suggests in both modes, compared with what the same keys do to the text itself. */
async function suggesting(text: typeof given, act: (w: FakeWriter) => unknown, expected: string) {
  const editing = await FakeWriter.open(text, 'direct')
  act(editing)
  for (const mode of ['chosen', 'forced'] as const) {
    const writer = await FakeWriter.open(text, mode)
    // A batch of steps may end after any of them, and the server judges each batch.
    writer.editor.on('transaction', ({ transaction: { docs, doc: after } }) => {
      for (const [index, before] of docs.entries())
        expect(isSuggestionOnly(before, docs[index + 1] ?? after, own(writer))).toBe(true)
    })
    act(writer)
    writer.state.doc.check()
    expect(draw(writer)).toBe(expected)
    expect(writer.refusal).toBeNull()
    expect(writer.decided('reject')).toEqual(text)
    expect(writer.decided('accept')).toEqual(editing.state.doc.toJSON())
    const at = ({ state }: FakeWriter) => [state.selection.$from.parent.textContent, state.selection.$from.parentOffset]
    expect(at(writer)).toEqual(at(editing))
  }
}

/** What leaves the list stands in the text before or after it; the list itself stays. */
const leaving: Case[] = [
  ['the last item', (w) => inItem(w, 'f').press('Backspace'), '[a[b c d] e -f] +f'],
  ['the first item', (w) => inItem(w, 'a').press('Shift-Tab'), '+a +[b c d] [-a[b c d] e f]'],
  ['one in its midst', (w) => inItem(w, 'e').press('Backspace'), '[a[b c d] -e -f] +e +[f]'],
  ['twice', (w) => inItem(inItem(w, 'f').press('Backspace'), 'e').press('Backspace'), '[a[b c d] -e -f] +e +f'],
  ['by Enter in an empty item', (w) => w.at('f', 'after').press('Enter').press('Enter').type('x'), '[a[b c d] e f] +x'],
]

describe('suggesting items on another level', () => {
  test.each(leaving)('out of the list: %s', (_, act, expected) => suggesting(given, act, expected))

  test.each(cases)('%s', (_, act, expected) => suggesting(given, act, expected))

  test('a numbered list under a list with points is another list', () =>
    suggesting(
      doc('ع', '', ul(li(p('a'), ol(3, li(p('b')))), li(p('e'))), p('z')),
      (w) => inItem(w, 'e').press('Tab'),
      '[a[b]+[e] -e]',
    ))

  test('what follows the list in its item makes it one change of the whole list', () =>
    suggesting(
      doc('ع', '', ul(li(p('a'), ul(li(p('b'))), p('y')), li(p('e'))), p('z')),
      (w) => inItem(w, 'b').press('Shift-Tab'),
      '-[a[b]y e] +[a b y e]',
    ))
})

describe('what a colleague suggests in the list', () => {
  const word = marked('insertion', 'x', { id: 'theirs' })
  const item = { ...li(p('x')), marks: [{ type: 'insertion', attrs: { id: 'theirs' } }] }
  const struck = { ...li(p('x')), marks: [{ type: 'deletion', attrs: { id: 'theirs' } }] }

  test('does not hold back the other items', async () => {
    const writer = await FakeWriter.open(doc('ع', '', ul(li(p('a', word)), li(p('e')), li(p('f'))), p('z')), 'forced')
    inItem(writer, 'f').press('Tab')
    expect(draw(writer)).toBe('[a+x e+[f] -f]')
    expect(writer.refusal).toBeNull()
  })

  test('does not go along with its item, and it is known why', async () => {
    const text = doc('ع', '', ul(li(p('a')), li(p('e', word))), p('z'))
    const writer = await FakeWriter.open(text, 'forced')
    inItem(writer, 'ex').press('Tab')
    expect(writer.refusal).toBe('of_others')
    expect(writer.editor.getJSON()).toEqual(text)
  })

  test('takes no item of others into it', async () => {
    const text = doc('ع', '', ul(li(p('a')), item, li(p('e'))), p('z'))
    const writer = await FakeWriter.open(text, 'forced')
    inItem(writer, 'e').press('Tab')
    expect(writer.refusal).toBe('of_others')
    expect(writer.editor.getJSON()).toEqual(text)
  })

  test.each(['direct', 'forced'] as const)('an item that is to go takes none with it (%s)', async (mode) => {
    const writer = await FakeWriter.open(doc('ع', '', ul(li(p('a')), struck, li(p('e'))), p('z')), mode)
    inItem(writer, 'e').press('Tab')
    expect(writer.refusal).toBeNull()
    expect(writer.decided('accept')).toEqual(doc('ع', '', ul(li(p('a'), ul(li(p('e'))))), p('z')))
  })
})
