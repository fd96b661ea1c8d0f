import { joinBackward, joinForward, splitBlock } from '@tiptap/pm/commands'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type Command, EditorState, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { deleteBlocks, duplicateBlocks, moveBlocks } from '@/lib/body/commands/move-blocks'
import { pick, type Random, randomSelection, seeded } from '@/lib/body/random-edits'
import { settled } from '@/lib/body/suggestions/settle'
import { anchor, markedAs, suggestionId, type Verdict } from '@/lib/body/suggestions/suggestion'
import { doc, h, li, p, quote, ul } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { idsIn } from '@/lib/review/ids-in'
import { asSuggestion } from '@/lib/review/suggest/as-suggestion'
import { drawn, person } from '@/lib/review/suggest/testing'
import { asDirect } from './as-direct'

const given = doc('ع', 'م', p('ابتث'), h(2, 'جحخد'), ul(li(p('ذرزس')), li(p('شصضط'))), quote(p('ظعغف')), p('قكلن'))

describe('at random', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'two people suggest and the desk edits among it: nothing is decided by that, seed %i',
    (seed) => {
      const random = seeded(seed)
      const people = [person('a'), person('b')]
      let state = EditorState.create({ doc: parseDoc(given) })
      let code = 0x4e00
      const letter = () => String.fromCharCode(code++)
      for (let turn = 0; turn < 120; turn++) {
        state = state.apply(state.tr.setSelection(randomSelection(random, state)))
        const isDirect = random(3) === 0
        const act = randomAct(random, letter())
        const change = made(state, act)
        if (!change) continue
        const tr = isDirect ? asDirect(change, state) : asSuggestion(change, state, pick(random, people))
        if (!tr) continue
        tr.doc.check()
        for (const verdict of ['reject', 'accept'] as const) {
          const [before, after] = [decided(state.doc, verdict), decided(tr.doc, verdict)]
          if (!isDirect) {
            if (verdict === 'reject') expect(after).toEqual(before)
            continue
          }
          // What stood there before is as real, or as suggested, as it was; what is new is real.
          const shown = textOf(after)
          const picture = `${verdict} ${act.name}: ${drawn(state.doc)} → ${drawn(tr.doc)}`
          for (const one of textOf(tr.doc)) {
            const times = timesIn(state.doc, one)
            // What is moved by a suggestion, or copied, stands there twice.
            if (times > 1 || timesIn(tr.doc, one) > 1) continue
            // Of two suggestions over one letter that would both come to hold it alone, the one that adds it stays.
            if (verdict === 'accept' && suggestionsOver(state.doc, one) > 1) continue
            expect(shown.includes(one), `${one} ${picture}`).toBe(times === 0 || textOf(before).includes(one))
          }
          if (act.isTyping && !isInSuggested(state.selection.$to))
            expect(breaksOf(after), picture).toBe(breaksOf(before))
        }
        state = state.apply(tr)
      }
      const ids = [...idsIn(state.doc).suggestions].sort(() => random(3) - 1)
      expect(ids.length).toBeGreaterThan(5)
      for (const verdict of ['reject', 'accept'] as const) {
        const oneByOne = ids.reduce(
          (left, id) => settled(left, (mark) => (suggestionId(mark) === id ? verdict : 'keep')),
          state.doc,
        )
        expect(textOf(oneByOne)).toBe(textOf(decided(state.doc, verdict)))
      }
    },
  )
})

function decided(document: Node, verdict: Verdict): Node {
  return settled(document, () => verdict)
}

function textOf(document: Node): string {
  return document.textContent.replaceAll(anchor, '')
}

function timesIn(document: Node, letter: string): number {
  return textOf(document).split(letter).length - 1
}

function suggestionsOver(document: Node, letter: string): number {
  let count = 0
  document.descendants((node, pos) => {
    if (!node.text?.includes(letter)) return
    const $pos = document.resolve(pos)
    const around = Array.from({ length: $pos.depth }, (_, depth) => $pos.node(depth + 1))
    count = [...around, node].filter((one) => markedAs(one)).length
  })
  return count
}

/** A block that is suggested as a whole becomes real by what is typed in it. */
function isInSuggested($pos: ResolvedPos): boolean {
  return Array.from({ length: $pos.depth }, (_, depth) => markedAs($pos.node(depth + 1))).some(Boolean)
}

function breaksOf(document: Node): number {
  let count = 0
  document.descendants((node) => {
    if (node.isTextblock) count++
  })
  return count
}

/** What a command does; null where it does not apply. */
function made(state: EditorState, { command }: Act): Transaction | null {
  let change: Transaction | null = null
  try {
    command(state, (tr) => {
      change = tr
    })
  } catch {
    return null
  }
  return (change as Transaction | null)?.docChanged ? change : null
}

type Act = { command: Command; isTyping: boolean; name: string }

function randomAct(random: Random, letter: string): Act {
  const typing: Act = { isTyping: true, command: typed(letter), name: letter }
  const others: [string, Command][] = [
    ['Backspace', erasing(-1)],
    ['Delete', erasing(1)],
    ['Enter', splitBlock],
    ['join backward', joinBackward],
    ['join forward', joinForward],
    ['up', moveBlocks(-1)],
    ['down', moveBlocks(1)],
    ['delete blocks', deleteBlocks()],
    ['duplicate', duplicateBlocks()],
  ]
  const [name, command] = pick(random, others)
  return random(2) === 0 ? typing : { isTyping: false, name, command }
}

/** In place of nothing: what is selected is left alone. */
function typed(letter: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(letter, state.selection.to))
    return true
  }
}

function erasing(side: -1 | 1): Command {
  return (state, dispatch) => {
    const { empty, from, $from } = state.selection
    if (!empty) dispatch?.(state.tr.deleteSelection())
    else if (side < 0 ? $from.parentOffset > 0 : $from.parentOffset < $from.parent.content.size)
      dispatch?.(side < 0 ? state.tr.delete(from - 1, from) : state.tr.delete(from, from + 1))
    return true
  }
}
