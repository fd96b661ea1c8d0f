import { deleteSelection, selectAll } from '@tiptap/pm/commands'
import { history, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import { collab, sendableSteps } from 'prosemirror-collab'
import { describe, expect, test } from 'vitest'
import { MoveStep } from '@/lib/body/move-step'
import { doc, li, p, ul } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { Authorship } from './authorship'
import type { LogStep } from './log-step'
import { replay, restoringClient } from './replay'
import { restoreAll } from './restore'

/** «سلمى:نص» for each stretch of text, blocks apart. */
function whoWrote(at: Node, authorship: Authorship): string[][] {
  const spans = authorship.spans()
  const blocks: string[][] = []
  at.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const stretches: string[] = []
    for (const { from, to, personId } of spans) {
      const text = at.textBetween(Math.max(from, pos + 1), Math.max(pos + 1, Math.min(to, pos + node.nodeSize - 1)))
      if (text && from < pos + node.nodeSize && to > pos) stretches.push(`${personId}:${text}`)
    }
    if (node.textContent) blocks.push(stretches)
    return false
  })
  return blocks
}

type Edit = [who: string, change: (tr: Transform) => Transform, clientId?: string]

function story(start: Node, edits: Edit[]) {
  const steps: LogStep[] = []
  let current = start
  for (const [who, change, clientId = 'tab'] of edits) {
    const tr = change(new Transform(current))
    for (const step of tr.steps) {
      const json = JSON.parse(JSON.stringify(step))
      steps.push({ version: steps.length + 1, step: json, clientId, personId: who, at: new Date(0) })
    }
    current = tr.doc
  }
  return steps
}

const start = parseDoc(doc('عنوان', '', p('واحد'), p('اثنان')))
const known = { version: 0, doc: start, authorship: Authorship.unknown(start.content.size) }
// headline 0–7, standfirst 7–9, «واحد» in 10–14, «اثنان» in 16–21
const type = (at: number, text: string) => (tr: Transform) => tr.insert(at, tr.doc.type.schema.text(text))
const move = (from: number, to: number, target: number) => (tr: Transform) => tr.step(new MoveStep(from, to, target))
const takeBack = (from: number, to: number) => (tr: Transform) => {
  for (let at = to; at > from; at--) tr.delete(at - 1, at)
  return tr
}
/** A change, and all of it undone again. */
const mistaken = (change: (tr: Transform) => Transform) => (tr: Transform) => {
  const { steps, docs } = change(new Transform(tr.doc))
  for (const step of steps) tr.step(step)
  for (let index = steps.length - 1; index >= 0; index--) {
    const [step, before] = [steps[index], docs[index]]
    if (step && before) tr.step(step.invert(before))
  }
  return tr
}

describe('who wrote which text', () => {
  test.each<[string, Edit[], string[][]]>([
    ['nobody knows of what was there before', [], [['null:عنوان'], ['null:واحد'], ['null:اثنان']]],
    ['typing', [['س', type(14, ' معاً')]], [['null:عنوان'], ['null:واحد', 'س:معاً'.replace(':', ': ')], ['null:اثنان']]],
    [
      'typing inside of what another typed',
      [
        ['س', type(14, 'سسسس')],
        ['ك', type(16, 'كك')],
      ],
      [['null:عنوان'], ['null:واحد', 'س:سس', 'ك:كك', 'س:سس'], ['null:اثنان']],
    ],
    [
      'deleting takes nothing from the rest',
      [
        ['س', type(14, 'سسسس')],
        ['ك', (tr) => tr.delete(11, 16)],
      ],
      [['null:عنوان'], ['null:و', 'س:سس'], ['null:اثنان']],
    ],
    [
      'making bold is not writing',
      [['ك', (tr) => tr.addMark(10, 14, tr.doc.type.schema.mark('bold'))]],
      [['null:عنوان'], ['null:واحد'], ['null:اثنان']],
    ],
    [
      'a list made of a paragraph keeps its writer',
      [
        ['س', type(14, 'سس')],
        [
          'ك',
          (tr) => {
            const range = tr.doc.resolve(12).blockRange()
            const { bulletList, listItem } = tr.doc.type.schema.nodes
            return range && bulletList && listItem ? tr.wrap(range, [{ type: bulletList }, { type: listItem }]) : tr
          },
        ],
      ],
      [['null:عنوان'], ['null:واحد', 'س:سس'], ['null:اثنان']],
    ],
    [
      'a paragraph split and joined again',
      [
        ['س', type(14, 'سس')],
        ['ك', (tr) => tr.split(12)],
        ['ك', (tr) => tr.join(13)],
      ],
      [['null:عنوان'], ['null:واحد', 'س:سس'], ['null:اثنان']],
    ],
    [
      'of a paragraph put in place of another only what differs is new',
      [['ك', (tr) => tr.replaceWith(9, 15, parseDoc(doc('', '', p('واكد'))).child(2))]],
      [['null:عنوان'], ['null:وا', 'ك:ك', 'null:د'], ['null:اثنان']],
    ],
    [
      'a new block before the others',
      [['ك', (tr) => tr.insert(9, parseDoc(doc('', '', ul(li(p('بند'))))).child(2))]],
      [['null:عنوان'], ['ك:بند'], ['null:واحد'], ['null:اثنان']],
    ],
    [
      'a paragraph moved up keeps its writer',
      [
        ['س', type(21, 'سس')],
        ['ك', move(15, 24, 9)],
      ],
      [['null:عنوان'], ['null:اثنان', 'س:سس'], ['null:واحد']],
    ],
    [
      'a paragraph moved down, and back again',
      [
        ['س', type(14, 'سس')],
        ['ك', move(9, 17, 24)],
        ['ن', type(8, 'نن')],
        ['ك', move(18, 26, 11)],
      ],
      [['null:عنوان'], ['ن:نن'], ['null:واحد', 'س:سس'], ['null:اثنان']],
    ],
    [
      'a deletion that is undone took nothing from anybody',
      [
        ['س', type(14, 'سس')],
        ['ك', mistaken((tr) => tr.delete(3, 20))],
      ],
      [['null:عنوان'], ['null:واحد', 'س:سس'], ['null:اثنان']],
    ],
    [
      'all replaced by mistake, and a colleague writes before it is undone',
      [
        ['س', type(14, 'سسسسسسسس')],
        ['ك', (tr) => tr.delete(9, tr.doc.content.size).insert(9, parseDoc(doc('', '', p('ك'))).child(2))],
        ['ن', type(8, 'نن')],
        ['ك', (tr) => tr.replaceWith(11, tr.doc.content.size, parseDoc(doc('', '', p('واحدسسسسسسسس'))).child(2))],
      ],
      [['null:عنوان'], ['ن:نن'], ['null:واحد', 'س:سسسسسسسس']],
    ],
    [
      'what was taken back letter by letter comes back at once',
      [
        ['س', type(14, 'سين')],
        ['ك', takeBack(12, 17)],
        ['ك', type(12, 'حدسين')],
      ],
      [['null:عنوان'], ['null:واحد', 'س:سين'], ['null:اثنان']],
    ],
    [
      'a passage cut out and put in elsewhere',
      [
        ['س', type(14, ' سسسس')],
        ['ك', (tr) => tr.delete(14, 19)],
        ['ك', (tr) => tr.insert(21, parseDoc(doc('', '', p(' سسسس'))).child(2).content)],
      ],
      [['null:عنوان'], ['null:واحد'], ['null:اثنان', 'س: سسسس']],
    ],
    [
      'a passage of what was cut out, if it is long',
      [
        ['س', type(14, 'سطر طويل من سلمى')],
        ['ك', (tr) => tr.delete(10, 30)],
        ['ك', type(10, 'طويل من سلمى')],
        ['ك', type(10, 'سطر')],
      ],
      [['null:عنوان'], ['ك:سطر', 'س:طويل من سلمى'], ['null:اثنان']],
    ],
    [
      'what was taken back letter by letter comes back letter by letter',
      [
        ['س', type(14, 'سين')],
        ['ك', mistaken(takeBack(12, 17))],
      ],
      [['null:عنوان'], ['null:واحد', 'س:سين'], ['null:اثنان']],
    ],
    [
      'deleted forwards, with what had been added in it',
      [
        ['س', type(14, 'سين')],
        ['ك', type(15, 'كك')],
        ['ك', mistaken((tr) => [1, 2, 3, 4, 5, 6].reduce((all) => all.delete(13, 14), tr))],
      ],
      [['null:عنوان'], ['null:واحد', 'س:س', 'ك:كك', 'س:ين'], ['null:اثنان']],
    ],
    [
      'across the end of a paragraph',
      [
        ['س', type(14, 'سين')],
        ['ك', mistaken((tr) => takeBack(14, 17)(takeBack(19, 21)(tr).join(18)))],
      ],
      [['null:عنوان'], ['null:واحد', 'س:سين'], ['null:اثنان']],
    ],
    [
      'something else in its place is new, and so are a few letters that are the same by chance',
      [
        ['س', type(14, 'سين وصاد')],
        ['ك', takeBack(14, 22)],
        ['ك', type(14, 'س')],
        ['ك', type(15, 'ي')],
        ['ك', type(16, 'ف')],
      ],
      [['null:عنوان'], ['null:واحد', 'ك:سيف'], ['null:اثنان']],
    ],
  ])('%s', (_, edits, expected) => {
    const steps = story(start, edits)
    const end = replay(known, steps)
    // Wherever reading begins, it comes to the same.
    for (let version = 1; version < steps.length; version++) {
      const half = replay(known, steps.slice(0, version))
      const authorship = Authorship.restore(JSON.parse(JSON.stringify(half.authorship.store())))
      expect(replay({ ...half, authorship }, steps.slice(version)).authorship.store()).toEqual(end.authorship.store())
    }
    expect(whoWrote(end.doc, end.authorship)).toEqual(expected)
    expect(end.authorship.spans().at(-1)?.to).toBe(end.doc.content.size)
    const stored = Authorship.restore(JSON.parse(JSON.stringify(end.authorship.store())))
    expect(stored.spans()).toEqual(end.authorship.spans())
  })

  test('what the editor undoes, all of it or letter by letter', () => {
    const written = replay(known, story(start, [['س', type(14, ' سين وصاد')]]))
    let state = EditorState.create({ doc: written.doc, plugins: [collab(), history({ newGroupDelay: 0 })] })
    const dispatch = (tr: Transaction) => {
      state = state.apply(tr)
    }
    selectAll(state, dispatch)
    deleteSelection(state, dispatch)
    undo(state, dispatch)
    for (let at = 23; at > 12; at--) dispatch(state.tr.delete(at - 1, at))
    for (let letter = 0; letter < 11; letter++) undo(state, dispatch)
    const steps = (sendableSteps(state)?.steps ?? []).map((step) => (tr: Transform) => tr.step(step))
    expect(steps.length).toBeGreaterThan(20)
    const end = replay(
      written,
      story(
        written.doc,
        steps.map((step) => ['ك', step]),
      ),
    )
    expect(end.doc.eq(written.doc)).toBe(true)
    expect(whoWrote(end.doc, end.authorship)).toEqual(whoWrote(written.doc, written.authorship))
  })

  test('text that is put back belongs to who wrote it, not to who put it back', () => {
    const written: Edit[] = [
      ['س', type(14, ' سسسس')],
      ['ك', (tr) => tr.delete(12, 22)],
      ['ك', type(12, 'كك')],
    ]
    const old = replay(known, story(start, written.slice(0, 1))).doc
    const edits: Edit[] = [
      ...written,
      [
        'ن',
        (tr) => {
          for (const step of restoreAll(tr.doc, old)) tr.step(step)
          return tr
        },
        restoringClient(1),
      ],
    ]
    const end = replay(known, story(start, edits))
    expect(end.doc.eq(old)).toBe(true)
    expect(whoWrote(end.doc, end.authorship)).toEqual([['null:عنوان'], ['null:واحد', 'س: سسسس'], ['null:اثنان']])
  })
})
