import * as tables from '@tiptap/pm/tables'
import { describe, expect, test, vi } from 'vitest'
import { finderOf } from '@/lib/arabic/find-text'
import { deleteBlocks, duplicateBlocks } from '@/lib/body/commands/move-blocks'
import { moveTo } from '@/lib/body/commands/move-to'
import { documentFinder } from '@/lib/body/find'
import { doc, fig, h, li, marked, p, quote, table, ul } from '@/lib/body/testing'
import { drawn } from '@/lib/review/suggest/testing'
import { isSuggestionOnly } from '@/lib/review/suggestion-only'
import { slashOf, takeQuery } from '../extensions/slash'
import { insertBlocks } from '../paste/insert-blocks'
import { fixMany } from '../style/style-fixes'
import { type Located, showFound, shownIn, styleMarksPlugin } from '../style/style-marks'
import { findKey, findPlugin, replaceAll, replaceCurrent } from '../tools/find/find-plugin'
import { FakeWriter } from './fake-writer'
import { holdBack } from './hold-back'

vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' })
const theirs = { by: { id: 'colleague', name: { ar: 'رانيا' } }, at: '2026-11-24T10:00:00Z' }
vi.stubGlobal('fetch', async () => Response.json({ suggestions: { theirs }, threads: [] }))

const picture = '00000000-0000-4000-8000-000000000001'
const given = doc(
  'عنوان',
  'ملخص',
  p('بدأت القمة صباح اليوم'),
  p('هاتف +974 4489 6666'),
  ul(li(p('بند')), li(p('آخر'))),
  quote(p('قال')),
  table(['أ', 'ب'], ['ثم', 'غد']),
  fig(picture, 'صورة'),
  p('خاتمة صباح'),
)

type Case = [what: string, act: (w: FakeWriter) => unknown, expected: string]

const paste = (w: FakeWriter, ...blocks: Parameters<typeof insertBlocks>[2]) =>
  w.dispatch(() => insertBlocks(w.state, w.state.selection, blocks).tr)
const find = (w: FakeWriter, what: string) => {
  w.editor.registerPlugin(findPlugin())
  const search = documentFinder(finderOf(what, { wholeWords: false, matchCase: false, ignoreForms: false }))
  return w.dispatch((tr) => tr.setMeta(findKey, { search, from: 0 }))
}
/** Where the first block of a kind stands. */
const placeOf = (w: FakeWriter, name: string) => {
  let found = -1
  w.state.doc.descendants((node, pos) => {
    if (found < 0 && node.type.name === name) found = pos
  })
  return found
}
const selectCells = (w: FakeWriter, first: string, last: string) => {
  const [from, to] = [first, last].map((text) => tables.cellAround(w.at(text).state.selection.$from))
  if (!from || !to) throw new Error('no cells')
  return w.dispatch((tr) => tr.setSelection(new tables.CellSelection(from, to) as never))
}

/** In these pictures only what changed is drawn: the blocks with a suggestion. */
const cases: Record<string, Case[]> = {
  typing: [
    ['a word', (w) => w.at('القمة', 'after').type(' العربية'), 'بدأت القمة[+ العربية+] صباح اليوم'],
    ['over a word', (w) => w.at('القمة').type('ab'), 'بدأت [-القمة-][+ab+] صباح اليوم'],
    ['Backspace', (w) => w.at('القمة', 'after').press('Backspace').press('Backspace'), 'بدأت الق[-مة-] صباح اليوم'],
    ['in the headline', (w) => w.at('عنوان', 'after').type('!'), ''],
    ['a new line', (w) => w.at('القمة', 'after').press('Shift-Enter').type('x'), 'بدأت القمة[+⏎+][+x+] صباح اليوم'],
    ['in a cell', (w) => w.at('ثم', 'after').type('!'), 'أ | ب | ثم[+!+] | غد'],
    ['in a caption', (w) => w.at('صورة', 'after').type('!'), 'صورة[+!+]'],
  ],
  'as the house writes': [
    ['a comma', (w) => w.at('القمة', 'after').type(','), 'بدأت القمة[+،+] صباح اليوم'],
    [
      'Backspace gives back what was typed',
      (w) => w.at('القمة', 'after').type(',').press('Backspace'),
      'بدأت القمة[+,+] صباح اليوم',
    ],
    [
      'three dots and Backspace',
      (w) => w.at('القمة', 'after').type('...').press('Backspace'),
      'بدأت القمة[+...+] صباح اليوم',
    ],
    [
      'one undo takes back the house alone',
      (w) => w.at('القمة', 'after').type(',').press('Mod-z'),
      'بدأت القمة[+,+] صباح اليوم',
    ],
    ['over a word', (w) => w.at('القمة').type('"'), 'بدأت [-القمة-][+«+] صباح اليوم'],
  ],
  'runs and addresses': [
    ['a run that is typed', (w) => w.at('القمة', 'after').type(' C++ '), 'بدأت القمة[+ +][+C+++][+ +] صباح اليوم'],
    [
      'Backspace takes the isolate back',
      (w) => w.at('القمة', 'after').type(' C++ ').press('Backspace'),
      'بدأت القمة[+ C++ +] صباح اليوم',
    ],
    ['an address', (w) => w.at('القمة', 'after').type(' a.com '), 'بدأت القمة[+ +][+a.com+][+ +] صباح اليوم'],
    [
      'an address before a new paragraph',
      (w) => w.at('اليوم', 'after').type(' https://a.com/b').press('Enter'),
      'بدأت القمة صباح اليوم[+ +][+https://a.com/b+][+·+] | [+·+]',
    ],
  ],
  'breaks, lists and quotes': [
    ['a paragraph', (w) => w.at('القمة', 'after').press('Enter').type('x'), 'بدأت القمة[+·+] | [+·x+] صباح اليوم'],
    ['Enter at the end and Backspace', (w) => w.at('اليوم', 'after').press('Enter').press('Backspace'), ''],
    ['an item', (w) => w.at('بند', 'after').press('Enter').type('x'), 'بند[+·+] | [+·x+] | آخر'],
    ['Enter twice leaves the list', (w) => w.at('آخر', 'after').press('Enter').press('Enter').type('x'), '+x'],
    ['and the quote', (w) => w.at('قال', 'after').press('Enter').press('Enter').type('x'), '+x'],
    ['a list', (w) => w.at('خاتمة', 'before').type('- ').type('x'), '-[+-+]خاتمة صباح | +bulletList: | xخاتمة صباح'],
    ['a heading', (w) => w.at('القمة').press('Mod-Alt-2'), '~بدأت القمة صباح اليوم'],
    ['another kind of list', (w) => w.at('بند').press('Mod-Shift-7'), '~orderedList: | بند | آخر'],
    ['an item further in', (w) => w.at('آخر').press('Tab').type('x'), 'بند | +bulletList: | x | -listItem: | آخر'],
  ],
  formatting: [
    ['bold', (w) => w.at('القمة').press('Mod-b'), 'بدأت [-القمة-][+القمة*+] صباح اليوم'],
    ['bold before typing', (w) => w.at('القمة', 'after').press('Mod-b').type('ab'), 'بدأت القمة[+ab*+] صباح اليوم'],
    [
      'a link',
      (w) => w.at('القمة').editor.commands.setLink({ href: 'https://example.com' }),
      'بدأت [-القمة-][+القمة+] صباح اليوم',
    ],
    [
      'another link over it',
      (w) => {
        w.at('القمة').editor.commands.setLink({ href: 'https://example.com' })
        w.editor.commands.setLink({ href: 'https://example.org' })
      },
      'بدأت [-القمة-][+القمة+] صباح اليوم',
    ],
    [
      'a link with its own text',
      (w) =>
        w.at('القمة', 'after').editor.commands.insertContent({
          type: 'text',
          text: 'x',
          marks: [{ type: 'link', attrs: { href: '/ar' } }],
        }),
      'بدأت القمة[+x+] صباح اليوم',
    ],
    ['the direction of a block', (w) => w.at('القمة').press('Mod-Shift-x'), '~بدأت القمة صباح اليوم'],
  ],
  'blocks from «/»': [
    [
      'the menu opens after a space and takes its letters back',
      (w) => {
        w.at('القمة', 'after').type(' /جد')
        expect(slashOf(w.editor)).toMatchObject({ query: 'جد', typed: true })
        takeQuery(w.editor)
      },
      'بدأت القمة[+ +] صباح اليوم',
    ],
    [
      'in a line that was only just suggested, which makes way',
      (w) => {
        w.at('اليوم', 'after').press('Enter').type('/جد')
        expect(slashOf(w.editor)).toMatchObject({ query: 'جد' })
        takeQuery(w.editor)
        w.editor.commands.insertTable({ rows: 2, columns: 1 })
        w.type('x')
      },
      '+table: | x | ',
    ],
    [
      'writing goes on in the block',
      (w) => {
        w.at('القمة').editor.commands.insertPullQuote()
        w.type('x')
      },
      '+pullQuote: | x | ',
    ],
    ['a picture', (w) => w.at('القمة').editor.commands.insertFigure({ assetId: picture, caption: 'نص' }), '+نص'],
    [
      'a gallery, and a picture more in it',
      (w) => {
        w.at('القمة').editor.commands.insertGallery([{ assetId: picture, caption: '1' }])
        const more = w.state.schema.node('figure', { assetId: picture }, w.state.schema.text('2'))
        const at = placeOf(w, 'gallery')
        w.dispatch((tr) => tr.insert(at + (w.state.doc.nodeAt(at)?.nodeSize ?? 0) - 1, more))
      },
      '+gallery: | 1 | 2',
    ],
    ['a divider', (w) => w.at('القمة').editor.commands.insertDivider(), '+divider:'],
    [
      'what a picture says',
      (w) => w.dispatch((tr) => tr.setNodeAttribute(placeOf(w, 'figure'), 'alt', 'بديل')),
      '~صورة',
    ],
  ],
  'moving, copying and deleting blocks': [
    ['up', (w) => w.at('هاتف').press('Alt-Shift-ArrowUp').type('x'), '+x +974 4489 6666 | -هاتف +974 4489 6666'],
    [
      'further down with the next key',
      (w) => w.at('بدأت').press('Alt-Shift-ArrowDown').press('Alt-Shift-ArrowDown'),
      '-بدأت القمة صباح اليوم | +بدأت القمة صباح اليوم',
    ],
    ['and back', (w) => w.at('بدأت').press('Alt-Shift-ArrowDown').press('Alt-Shift-ArrowUp'), ''],
    [
      'and back with what was suggested in it',
      (w) => w.at('القمة').press('Mod-b').press('Alt-Shift-ArrowDown').press('Alt-Shift-ArrowUp'),
      'بدأت [-القمة-][+القمة*+] صباح اليوم',
    ],
    ['undone', (w) => w.at('بدأت').press('Alt-Shift-ArrowDown').press('Mod-z'), ''],
    [
      'by its handle',
      (w) => {
        const at = placeOf(w, 'figure')
        const size = w.state.doc.nodeAt(at)?.nodeSize ?? 0
        w.run(moveTo({ from: at, to: at + size }, placeOf(w, 'paragraph')))
      },
      '+صورة | -صورة',
    ],
    ['an item of a list', (w) => w.at('بند').press('Alt-Shift-ArrowDown'), '-listItem: | بند | آخر | +listItem: | بند'],
    [
      'an item out of its list',
      (w) => w.at('آخر').press('Alt-Shift-ArrowDown'),
      'بند | -listItem: | آخر | +bulletList: | آخر',
    ],
    ['a copy', (w) => w.at('هاتف').run(duplicateBlocks()), '+هاتف +974 4489 6666'],
    ['a block deleted', (w) => w.at('هاتف').run(deleteBlocks()), '-هاتف +974 4489 6666'],
    ['an item deleted', (w) => w.at('بند').run(deleteBlocks()), '-listItem: | بند | آخر'],
  ],
  'in a table': [
    ['a row', (w) => w.at('ثم').run(tables.addRowAfter).type('x'), 'أ | ب | [-ثم-][+x+] | غد | +tableRow: |  | '],
    ['a column', (w) => w.at('ثم').run(tables.addColumnAfter), 'أ | +tableHeader: |  | ب | ثم | +tableCell: |  | غد'],
    ['a row less', (w) => w.at('ثم').run(tables.deleteRow), 'أ | ب | -tableRow: | ثم | غد'],
    [
      'cells made one',
      (w) => selectCells(w, 'ثم', 'غد').run(tables.mergeCells),
      '-table: | أ | ب | ثم | غد | +table: | أ | ب | ثم | غد',
    ],
    ['the text of cells', (w) => selectCells(w, 'ثم', 'غد').press('Backspace'), 'أ | ب | -ثم | + | -غد | +'],
    ['the table', (w) => w.at('ثم').run(tables.deleteTable), '-table: | أ | ب | ثم | غد'],
  ],
  pasting: [
    [
      'a list into a paragraph',
      (w) => paste(w.at('القمة', 'after'), ul(li(p('1')), li(p('2')))),
      'بدأت القمة[+·+] | +bulletList: | 1 | 2 | [+·+] صباح اليوم',
    ],
    ['a list after it', (w) => paste(w.at('اليوم', 'after'), ul(li(p('1')), li(p('2')))), '+bulletList: | 1 | 2'],
    ['a table', (w) => paste(w.at('خاتمة صباح', 'after'), table(['x'], ['y'])), '+table: | x | y | +'],
    [
      'paragraphs over a word',
      (w) => paste(w.at('القمة'), p('1'), h(2, '2'), p('3')),
      'بدأت [-القمة-][+1+] | +2 | [+3+] صباح اليوم',
    ],
  ],
  'finding and house style': [
    ['this place', (w) => replaceCurrent(find(w, 'صباح').editor, 'مساء'), 'بدأت القمة [-صباح-][+مساء+] اليوم'],
    [
      'all places',
      (w) => expect(replaceAll(find(w, 'صباح').editor, 'مساء')).toBe(2),
      'بدأت القمة [-صباح-][+مساء+] اليوم | خاتمة [-صباح-][+مساء+]',
    ],
    [
      'this place and the next one, and not what came in the place of this',
      (w) => {
        find(w, 'صباح')
        replaceCurrent(w.editor, 'كل صباح')
        replaceCurrent(w.editor, 'كل صباح')
      },
      'بدأت القمة [-صباح-][+كل صباح+] اليوم | خاتمة [-صباح-][+كل صباح+]',
    ],
    ['nothing in their place', (w) => replaceAll(find(w, 'صباح ').editor, ''), 'بدأت القمة [-صباح -]اليوم'],
    [
      'what check style puts right, and tells no more',
      (w) => {
        w.editor.registerPlugin(styleMarksPlugin(() => {}))
        const { from, to } = w.at('القمة').state.selection
        const finding = { fixes: ['المؤتمر'], severity: 'error', ruleId: 'r', blockId: 'b', from: 0, to: 0 }
        const located = { key: 'k', finding, from, to, text: 'القمة', before: '', after: '' } as unknown as Located
        w.dispatch(() => showFound(w.state, [located]))
        w.dispatch((tr) => fixMany(w.state, shownIn(w.state)) ?? tr)
        expect(shownIn(w.state)).toEqual([])
      },
      'بدأت [-القمة-][+المؤتمر+] صباح اليوم',
    ],
  ],
  'over several blocks': [
    [
      'deleting',
      (w) => {
        const { from } = w.at('القمة').state.selection
        w.select(from, w.at('4489 ').state.selection.to).press('Backspace')
      },
      'بدأت [-القمة صباح اليوم-] | [-هاتف +974 4489 -]6666',
    ],
    [
      'dragging words elsewhere',
      (w) => {
        const slice = w.at('القمة ').state.selection.content()
        const target = w.state.selection.from - 5
        w.dispatch((tr) => tr.deleteSelection().replaceRange(target, target, slice).setMeta('uiEvent', 'drop'))
      },
      '[+القمة +]بدأت [-القمة -]صباح اليوم',
    ],
    [
      'undo and redo',
      (w) => w.at('القمة', 'after').type('x').press('Mod-z').press('Mod-Shift-z'),
      'بدأت القمة[+x+] صباح اليوم',
    ],
  ],
}

const own = ({ desk }: FakeWriter) => ({ suggestion: desk.isOwn, comment: () => false })

const suggestedBlocks = (w: FakeWriter) => {
  const blocks: string[] = []
  w.state.doc.children.slice(2).forEach((block) => {
    const one = drawn(w.state.schema.node('doc', null, [...w.state.doc.children.slice(0, 2), block]))
    if (/[[+~-]/.test(one.replace('+974', ''))) blocks.push(one)
  })
  return blocks.join(' | ')
}

describe.each(Object.entries(cases))('suggesting: %s', (_, group) => {
  test.each(group)('%s', async (_what, act, expected) => {
    const editing = await FakeWriter.open(given, 'direct')
    act(editing)
    for (const mode of ['chosen', 'forced'] as const) {
      const writer = await FakeWriter.open(given, mode)
      // A batch of steps may end after any of them, and the server judges each batch.
      writer.editor.on('transaction', ({ transaction: { docs, doc: after } }) => {
        for (const [index, before] of docs.entries())
          expect(isSuggestionOnly(before, docs[index + 1] ?? after, own(writer))).toBe(true)
      })
      act(writer)
      writer.state.doc.check()
      expect(suggestedBlocks(writer)).toBe(expected)
      expect(writer.refusal).toBeNull()
      expect(writer.decided('reject')).toEqual(given)
      expect(writer.decided('accept')).toEqual(editing.state.doc.toJSON())
    }
  })
})

describe('what the editor adds by itself', () => {
  test.each(['chosen', 'forced'] as const)('leaves a run alone that stood there before (%s)', async (mode) => {
    const writer = await FakeWriter.open(given, mode)
    writer.at('6666', 'after').type(' ')
    expect(suggestedBlocks(writer)).toBe('هاتف +974 4489 6666[+ +]')
    expect(writer.refusal).toBeNull()
    expect(writer.decided('reject')).toEqual(given)
  })

  test('knows nothing of a quotation mark that is struck', async () => {
    const writer = await FakeWriter.open(doc('ع', '', p('قال «نعم')), 'chosen')
    writer.at('«').press('Backspace').at('نعم', 'after').type(' "')
    expect(suggestedBlocks(writer)).toBe('قال [-«-]نعم[+ «+]')
  })
})

test('until suggesting can begin, nothing typed changes the text; what others write comes in', async () => {
  const writer = await FakeWriter.open(given, 'direct')
  const release = holdBack(writer.editor)
  writer.at('القمة', 'after').type('!')
  expect(writer.editor.getJSON()).toEqual(given)
  writer.dispatch((tr) => tr.insertText('عاجل: ', 1).setMeta('collab$', { version: 2, unconfirmed: [] }))
  expect(writer.state.doc.firstChild?.textContent).toBe('عاجل: عنوان')
  release()
  writer.type('!')
  expect(writer.state.doc.textContent).toContain('القمة!')
})

describe('what cannot be suggested is not done, and it is known why', () => {
  /** A colleague's suggestion in the second paragraph; the first is the writer's own to change. */
  const shared = doc('ع', '', p('أول نص'), p('ثان ', marked('insertion', 'زميل', { id: 'theirs' })), p('ثالث'))

  test.each<[string, (w: FakeWriter) => unknown]>([
    ['deleting it', (w) => w.at('زميل').press('Backspace')],
    ['setting it in bold', (w) => w.at('زميل').press('Mod-b')],
    ['moving its block', (w) => w.at('ثان').press('Alt-Shift-ArrowUp')],
    ['making a list of its block', (w) => w.at('ثان').press('Mod-Shift-8')],
    ['replacing it', (w) => expect(replaceAll(find(w, 'زميل').editor, 'x')).toBe(0)],
  ])('a colleague suggested it: %s', async (_, act) => {
    for (const mode of ['chosen', 'forced'] as const) {
      const writer = await FakeWriter.open(shared, mode)
      act(writer)
      expect(writer.refusal).toBe('of_others')
      expect(writer.editor.getJSON()).toEqual(shared)
    }
  })

  test('its neighbours go past it', async () => {
    const writer = await FakeWriter.open(shared, 'forced')
    writer.at('أول').press('Alt-Shift-ArrowDown')
    expect(writer.refusal).toBeNull()
    expect(suggestedBlocks(writer)).toBe('-أول نص | ثان [+زميل+] | +أول نص')
  })

  test('undo of what was written before only suggesting was allowed', async () => {
    const writer = await FakeWriter.open(given, 'direct')
    writer.at('القمة', 'after').type('!')
    const written = writer.editor.getJSON()
    writer.desk.setForced(true)
    writer.press('Mod-z')
    expect(writer.refusal).toBe('undo')
    expect(writer.editor.getJSON()).toEqual(written)
  })
})

test.each<[string, (w: FakeWriter) => void, boolean]>([
  ['writes directly again', () => {}, false],
  ['goes on suggesting who had chosen to', ({ desk }) => desk.setSuggesting(true), true],
])('who gets the text back after they could only suggest %s', async (_, choose, suggests) => {
  const writer = await FakeWriter.open(given, 'direct')
  choose(writer)
  writer.desk.setForced(true)
  writer.at('القمة', 'after').type('x')
  expect(writer.decided('reject')).toEqual(given)
  writer.desk.setForced(false)
  expect(writer.desk.get().suggesting).toBe(suggests)
  writer.at('خاتمة', 'after').type('y')
  expect(JSON.stringify(writer.decided('reject')).includes('خاتمةy')).toBe(!suggests)
})
