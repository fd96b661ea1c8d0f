import { joinBackward, setBlockType, splitBlock, toggleMark, wrapIn } from '@tiptap/pm/commands'
import { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { liftItem, sinkItem } from '@/lib/body/commands/item-levels'
import { leaveBlank } from '@/lib/body/commands/leave-blank'
import { deleteBlocks, duplicateBlocks, moveBlocks } from '@/lib/body/commands/move-blocks'
import { moveTo } from '@/lib/body/commands/move-to'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema } from '@/lib/body/schema'
import { withoutSuggestions } from '@/lib/body/settled'
import { settled } from '@/lib/body/suggestions/settle'
import { box, doc, h, hr, li, p, quote, table, ul } from '@/lib/body/testing'
import { applySteps } from '@/lib/body/validate'
import { isSuggestionOnly } from '../suggestion-only'
import { asSuggestion } from './as-suggestion'
import type { Suggester } from './suggester'
import { drawn, person } from './testing'

const nodeOf = (json: DocJson) => Node.fromJSON(bodySchema, json)

/** Where a text begins in the document. */
function find(state: EditorState, text: string): number {
  let found = -1
  state.doc.descendants((node, pos) => {
    const at = node.text?.indexOf(text) ?? -1
    if (found < 0 && at >= 0) found = pos + at
  })
  if (found < 0) throw new Error(`no «${text}»`)
  return found
}

const select = (state: EditorState, from: number, to = from) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))

/** Selects a text, all of it or before or after it. */
function at(state: EditorState, text: string, where: 'all' | 'before' | 'after' = 'all'): EditorState {
  const from = find(state, text)
  return select(state, where === 'after' ? from + text.length : from, where === 'before' ? from : from + text.length)
}

function change(state: EditorState, command: Command): Transaction {
  let made: Transaction | null = null
  command(state, (tr) => {
    made = tr
  })
  if (!made) throw new Error('the command does nothing here')
  return made
}

/** Does something in suggestion mode, or fails. */
function suggest(state: EditorState, command: Command, me: Suggester): EditorState {
  const direct = change(state, command)
  const tracked = asSuggestion(direct, state, me)
  if (!tracked) throw new Error('cannot be suggested')
  tracked.doc.check()
  return state.apply(tracked)
}

const type =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }
const remove: Command = (state, dispatch) => {
  dispatch?.(state.tr.deleteSelection())
  return true
}
const backspace: Command = (state, dispatch) => {
  const { from } = state.selection
  dispatch?.(state.tr.delete(from - 1, from))
  return true
}

/** Moves the item with this text before the item with that one. */
const intoList =
  (text: string, before: string): Command =>
  (state, dispatch) => {
    const $item = state.doc.resolve(find(state, text))
    const depth = $item.depth - 1
    const range = { from: $item.before(depth), to: $item.after(depth) }
    return moveTo(range, state.doc.resolve(find(state, before)).before(depth))(state, dispatch)
  }

const start = (...blocks: DocJson[]) =>
  EditorState.create({ schema: bodySchema, doc: nodeOf(doc('عنوان', 'ملخص', ...blocks)) })
const b = bodySchema.marks.bold
const bold = b ? toggleMark(b) : remove
const heading = bodySchema.nodes.heading ? setBlockType(bodySchema.nodes.heading, { level: 2 }) : remove
const blockquote = bodySchema.nodes.blockquote ? wrapIn(bodySchema.nodes.blockquote) : remove

describe('what is done in suggestion mode', () => {
  const first = () => start(p('بدأت القمة صباح اليوم'), p('وحضرها الوزراء'))
  const cases: [string, () => EditorState, [(state: EditorState) => EditorState, Command][], string][] = [
    [
      'typing goes on as one insertion',
      first,
      [
        [(s) => at(s, 'القمة', 'after'), type(' ال')],
        [(s) => s, type('عربية')],
      ],
      'بدأت القمة[+ العربية+] صباح اليوم | وحضرها الوزراء',
    ],
    ['deleting a word', first, [[(s) => at(s, 'صباح '), remove]], 'بدأت القمة [-صباح -]اليوم | وحضرها الوزراء'],
    [
      'replacing a word',
      first,
      [[(s) => at(s, 'صباح'), type('مساء')]],
      'بدأت القمة [-صباح-][+مساء+] اليوم | وحضرها الوزراء',
    ],
    [
      'taking back what was typed leaves nothing',
      first,
      [
        [(s) => at(s, 'القمة', 'after'), type('xy')],
        [(s) => s, backspace],
        [(s) => s, backspace],
      ],
      'بدأت القمة صباح اليوم | وحضرها الوزراء',
    ],
    [
      'Backspace twice goes on to the letter before',
      first,
      [
        [(s) => at(s, 'القمة', 'after'), backspace],
        [(s) => s, backspace],
      ],
      'بدأت الق[-مة-] صباح اليوم | وحضرها الوزراء',
    ],
    [
      'Enter, and Backspace after it',
      first,
      [
        [(s) => at(s, 'القمة', 'after'), splitBlock],
        [(s) => s, backspace],
      ],
      'بدأت القمة صباح اليوم | وحضرها الوزراء',
    ],
    [
      'Enter and a new paragraph',
      first,
      [
        [(s) => at(s, 'القمة', 'after'), splitBlock],
        [(s) => s, type('جديد')],
      ],
      'بدأت القمة[+·+] | [+·جديد+] صباح اليوم | وحضرها الوزراء',
    ],
    [
      'joining two paragraphs',
      first,
      [[(s) => at(s, 'وحضرها', 'before'), joinBackward]],
      'بدأت القمة صباح اليوم[-·-] | [-·-]وحضرها الوزراء',
    ],
    [
      'deleting from one paragraph into the next',
      first,
      [[(s) => select(s, find(s, 'اليوم'), find(s, 'الوزراء')), remove]],
      'بدأت القمة صباح [-اليوم-] | [-وحضرها -]الوزراء',
    ],
    [
      'setting a word in bold',
      first,
      [[(s) => at(s, 'القمة'), bold]],
      'بدأت [-القمة-][+القمة*+] صباح اليوم | وحضرها الوزراء',
    ],
    ['a heading', first, [[(s) => at(s, 'القمة'), heading]], '~بدأت القمة صباح اليوم | وحضرها الوزراء'],
    [
      'a paragraph into a quote',
      first,
      [[(s) => at(s, 'القمة'), blockquote]],
      '-بدأت القمة صباح اليوم | +blockquote: | بدأت القمة صباح اليوم | وحضرها الوزراء',
    ],
    [
      'Enter at the end of a block that was moved',
      first,
      [
        [(s) => at(s, 'القمة'), moveBlocks(1)],
        [(s) => select(s, s.doc.content.size - 1), splitBlock],
        [(s) => s, type('x')],
      ],
      '-بدأت القمة صباح اليوم | وحضرها الوزراء | +بدأت القمة صباح اليوم | +x',
    ],
    [
      'an item that goes into another list',
      () => start(ul(li(p('أول')), li(p('ثان'))), p('فاصل'), ul(li(p('ثالث')))),
      [[(s) => at(s, 'ثان'), intoList('ثان', 'ثالث')]],
      'أول | -listItem: | ثان | فاصل | +listItem: | ثان | ثالث',
    ],
    [
      'typing in the midst of struck text is not struck',
      first,
      [
        [(s) => at(s, 'صباح'), remove],
        [(s) => at(s, 'صب', 'after'), type('x')],
      ],
      'بدأت القمة [-صباح-][+x+] اليوم | وحضرها الوزراء',
    ],
    [
      'deleting three paragraphs through',
      () => start(p('أول نص'), p('ثان'), p('ثالث نص')),
      [[(s) => select(s, find(s, 'نص'), find(s, 'ثالث') + 4), remove]],
      'أول [-نص-] | -ثان | [-ثالث-] نص',
    ],
    [
      'in a cell of a table',
      () => start(table(['أ', 'ب'], ['1', '2'])),
      [[(s) => at(s, 'ب', 'after'), type('x')]],
      'أ | ب[+x+] | 1 | 2',
    ],
    ['in the headline nothing but text', () => start(p('متن')), [[(s) => at(s, 'عنوان', 'after'), type('!')]], 'متن'],
  ]
  test.each(cases)('%s', (_, given, acts, expected) => {
    const me = person('a')
    const before = given()
    let state = before
    for (const [place, command] of acts) state = suggest(place(state), command, me)
    expect(drawn(state.doc)).toBe(expected)
    expect(withoutSuggestions(state.doc).toJSON()).toEqual(before.doc.toJSON())
  })
})

test('accepting gives what was wanted, rejecting gives back what was', () => {
  const me = person('a')
  const before = start(p('بدأت القمة صباح اليوم'), ul(li(p('بند')), li(p('آخر'))))
  let direct = before
  let state = before
  const acts: [string, 'all' | 'before' | 'after', Command][] = [
    ['القمة', 'after', splitBlock],
    ['صباح ', 'all', remove],
    ['بند', 'after', splitBlock],
    ['آخر', 'all', type('أخير')],
    ['بدأت', 'all', bold],
  ]
  for (const [text, where, command] of acts) {
    direct = direct.apply(change(at(direct, text, where), command))
    state = suggest(at(state, text, where), command, me)
  }
  expect(settled(state.doc, () => 'accept').toJSON()).toEqual(direct.doc.toJSON())
  expect(settled(state.doc, () => 'reject').toJSON()).toEqual(before.doc.toJSON())
})

describe('what another has suggested', () => {
  const salma = person('salma')
  const karim = person('karim')
  const given = () => {
    const state = suggest(at(start(p('بدأت القمة صباح اليوم')), 'القمة', 'after'), type(' العربية'), salma)
    return suggest(at(state, 'اليوم'), remove, salma)
  }

  test('is not touched by typing beside it and in it', () => {
    let state = suggest(at(given(), 'العربية', 'after'), type('!'), karim)
    state = suggest(at(state, 'العر', 'after'), type('؟'), karim)
    expect(drawn(state.doc)).toBe('بدأت القمة[+ العر+][+؟+][+بية+][+!+] صباح [-اليوم-]')
    const ids = new Set<string>()
    state.doc.descendants((node) => {
      for (const mark of node.marks) ids.add(String(mark.attrs.id))
    })
    expect([...ids].sort()).toEqual(['karim-1', 'karim-2', 'salma-1', 'salma-2'])
    const left = settled(state.doc, (mark) => (String(mark.attrs.id).startsWith('karim') ? 'reject' : 'keep'))
    expect(drawn(left)).toBe(drawn(given().doc))
  })

  test('goes with its break, though one writes beside what holds it', () => {
    const split = suggest(at(start(p('القمة صباح')), 'القمة', 'after'), splitBlock, salma)
    const end = TextSelection.create(split.doc, split.selection.$from.before() - 1)
    const state = suggest(split.apply(split.tr.setSelection(end)), type('.'), karim)
    expect(drawn(state.doc)).toBe('القمة[+·+][+.+] | [+·+] صباح')
    const without = (name: string) =>
      drawn(settled(state.doc, (mark) => (String(mark.attrs.id).startsWith(name) ? 'reject' : 'keep')))
    expect(without('salma')).toBe('القمة[+.+] صباح')
    expect(without('karim')).toBe('القمة[+·+] | [+·+] صباح')
  })

  test('cannot be deleted or set in bold', () => {
    for (const command of [remove, bold, type('x')]) {
      const state = at(given(), 'العربية')
      expect(asSuggestion(change(state, command), state, karim)).toBeNull()
    }
  })

  test('may be struck through by one more: it stays theirs', () => {
    const state = suggest(at(given(), 'اليوم'), type('أمس'), karim)
    expect(drawn(state.doc)).toBe('بدأت القمة[+ العربية+] صباح [-اليوم-][+أمس+]')
  })
})

test('each step alone is a suggestion, so that any batch of them is taken', () => {
  const me = person('a')
  const state = at(start(p('بدأت القمة صباح اليوم'), p('x')), 'القمة')
  for (const command of [type('y'), splitBlock, bold, heading, blockquote]) {
    const tracked = asSuggestion(change(state, command), state, me)
    expect(tracked).not.toBeNull()
    let before = state.doc
    for (const step of tracked?.steps ?? []) {
      const after = applySteps(before, [step.toJSON()])
      expect(isSuggestionOnly(before, after, me)).toBe(true)
      before = after
    }
  }
})

describe('at random', () => {
  const seeds = [1, 2, 3, 4, 5, 6, 137, 308]
  test.each(seeds)('a hundred changes by two people, seed %i', (seed) => {
    const next = random(seed)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
    const before = start(
      p('بدأت القمة صباح اليوم'),
      h(2, 'عنوان فرعي'),
      ul(li(p('بند')), li(p('آخر'), ul(li(p('فرع')), li(p('فرع آخر'))))),
      hr,
      quote(p('قال')),
      box('معلومات', p('سطر')),
      p('خاتمة النص'),
    )
    const people = [person('a'), person('b')]
    let state = before
    let made = 0
    for (let turn = 0; turn < 100; turn++) {
      const me = pick(people)
      const [one, two] = [next(), next()].map((share) => Math.floor(share * (state.doc.content.size + 1)))
      const from = TextSelection.near(state.doc.resolve(Math.min(one ?? 0, two ?? 0))).from
      const to =
        next() < 0.4
          ? from
          : TextSelection.near(state.doc.resolve(Math.min(from + Math.floor(next() * 12), state.doc.content.size))).to
      state = state.apply(state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))))
      const command = pick<Command>([
        type('كلمة '),
        type('x'),
        remove,
        remove,
        splitBlock,
        bold,
        heading,
        blockquote,
        joinBackward,
        moveBlocks(1),
        moveBlocks(-1),
        duplicateBlocks(),
        deleteBlocks(),
        leaveBlank,
        sinkItem,
        sinkItem,
        liftItem,
        liftItem,
      ])
      let direct: Transaction
      try {
        direct = change(state, command)
      } catch {
        continue
      }
      if (!direct.docChanged) continue
      const tracked = asSuggestion(direct, state, me)
      if (!tracked) continue
      made++
      tracked.doc.check()
      const after = applySteps(
        state.doc,
        tracked.steps.map((step) => step.toJSON()),
      )
      expect(isSuggestionOnly(state.doc, after, me)).toBe(true)
      for (const [index, one] of tracked.docs.entries())
        expect(isSuggestionOnly(one, tracked.docs[index + 1] ?? after, me)).toBe(true)
      state = state.apply(tracked)
      expect(withoutSuggestions(state.doc).toJSON()).toEqual(before.doc.toJSON())
    }
    expect(made).toBeGreaterThan(25)
    // In any order, one by one, nothing of what was suggested remains.
    const ids = new Set<string>()
    state.doc.descendants((node) => {
      for (const mark of node.marks) if (mark.attrs.id) ids.add(String(mark.attrs.id))
    })
    let left = state.doc
    for (const id of ids) {
      const verdict = pick(['accept', 'reject'] as const)
      left = settled(left, (mark) => (mark.attrs.id === id ? verdict : 'keep'))
      left.check()
    }
    expect(drawn(left)).not.toMatch(/\[[+-]|[~·]/)
  })
})

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
