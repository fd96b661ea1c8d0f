import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, test } from 'vitest'
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
  ])('%s', (_, edits, expected) => {
    const end = replay(known, story(start, edits))
    expect(whoWrote(end.doc, end.authorship)).toEqual(expected)
    expect(end.authorship.spans().at(-1)?.to).toBe(end.doc.content.size)
    const stored = Authorship.restore(JSON.parse(JSON.stringify(end.authorship.store())))
    expect(stored.spans()).toEqual(end.authorship.spans())
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
