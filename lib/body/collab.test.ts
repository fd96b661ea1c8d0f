import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { liftListItem, splitListItem } from '@tiptap/pm/schema-list'
import { type Command, EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { describe, expect, test } from 'vitest'
import { deleteAcrossFields, leaveField } from './commands/fields'
import { insertBreak } from './commands/insert-break'
import { joinFromListEnd, joinIntoList, sinkItem } from './commands/lists'
import { moveBlocks } from './commands/move-blocks'
import { bodySchema, emptyDoc } from './schema'
import { a, b, doc, h, li, ol, p, quote, ul } from './testing'
import { applySteps, parseDoc } from './validate'

/**
 * Three people write in one article at once, at random, each seeing what the others wrote only now and then. In the end
 * all hold the same document, and the log gives it again. Seeded: a failure can be run again.
 */
describe('three writers converge', () => {
  test.each([1, 2, 3, 4, 5])('seed %i', (seed) => {
    const random = seeded(seed)
    const authority = new Authority(parseDoc(start))
    const writers = ['سلمى', 'كريم', 'نور'].map((name) => new Writer(name, authority))
    for (let round = 0; round < 1000; round++) {
      const writer = pick(random, writers)
      for (let edits = 1 + random(4); edits > 0; edits--) writer.edit(random)
      if (random(2) === 0) writer.receive()
      if (random(2) === 0) writer.send()
    }
    for (const writer of writers) writer.settle()
    for (const writer of writers) writer.receive()

    for (const writer of writers) expect(writer.state.doc.toJSON()).toEqual(authority.doc.toJSON())
    expect(authority.log.length).toBeGreaterThan(500)
    const replayed = authority.log.reduce((at, { step }) => applySteps(at, [step]), parseDoc(start))
    expect(replayed.eq(authority.doc)).toBe(true)
    expect(parseDoc(JSON.parse(JSON.stringify(authority.doc))).eq(authority.doc)).toBe(true)
  })
})

const start = doc(
  'عنوان الخبر',
  'ملخص',
  p('قالت ', b('الحكومة'), ' إن ', a('https://example.com', 'التقرير'), ' صدر'),
  h(2, 'خلفية'),
  ul(li(p('أول')), li(p('ثانٍ'), ol(1, li(p('فرع'))))),
  quote(p('قول')),
)

/** The server, as far as the protocol goes: steps made on the newest version are checked and kept, others turned away. */
class Authority {
  log: { step: unknown; clientId: string }[] = []

  constructor(public doc: Node) {}

  append(version: number, steps: unknown[], clientId: string): boolean {
    if (version !== this.log.length) return false
    this.doc = applySteps(this.doc, steps)
    this.log.push(...steps.map((step) => ({ step, clientId })))
    return true
  }
}

class Writer {
  state: EditorState

  constructor(
    readonly name: string,
    readonly authority: Authority,
  ) {
    this.state = EditorState.create({ doc: authority.doc, plugins: [collab({ version: 0, clientID: name })] })
  }

  /** One random edit at a random place. */
  edit(random: Random) {
    const at = randomSelection(random, this.state)
    const state = this.state.apply(this.state.tr.setSelection(at))
    this.state = state
    pick(random, edits)(random)(state, (tr) => {
      this.state = state.apply(tr)
    })
    this.state.doc.check()
  }

  receive() {
    const news = this.authority.log.slice(getVersion(this.state))
    if (news.length === 0) return
    const steps = news.map(({ step }) => Step.fromJSON(bodySchema, step))
    const clients = news.map(({ clientId }) => clientId)
    this.state = this.state.apply(receiveTransaction(this.state, steps, clients))
  }

  send() {
    const sendable = sendableSteps(this.state)
    if (!sendable) return
    const steps = sendable.steps.map((step) => JSON.parse(JSON.stringify(step)))
    if (this.authority.append(sendable.version, steps.slice(0, 100), this.name)) this.receive()
  }

  settle() {
    while (sendableSteps(this.state)) {
      this.receive()
      this.send()
    }
  }
}

const { nodes, marks } = bodySchema

const edits: ((random: Random) => Command)[] = [
  ...Array.from({ length: 12 }, () => typing),
  deleting,
  () => deleteAcrossFields('س'),
  (random) => leaveField(pick(random, ['headline', 'standfirst'] as const)),
  () => insertBreak,
  () => (nodes.listItem ? splitListItem(nodes.listItem) : () => false),
  () => (nodes.listItem ? liftListItem(nodes.listItem) : () => false),
  () => sinkItem,
  () => joinIntoList,
  () => joinFromListEnd,
  splitting,
  marking,
  retyping,
  turning,
  pasting,
  (random) => moveBlocks(random(2) === 0 ? 1 : -1),
]

function typing(random: Random): Command {
  const text = pick(random, ['ن', 'ص ', '٣', 'Reuters', '😀'])
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }
}

function deleting(): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.deleteSelection())
    return true
  }
}

function splitting(): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    if (!empty || $from.depth !== 1 || $from.index(0) < 2) return false
    dispatch?.(state.tr.split($from.pos))
    return true
  }
}

function marking(random: Random): Command {
  const mark = pick(random, [
    marks.bold?.create(),
    marks.italic?.create(),
    marks.link?.create({ href: `https://example.com/${random(3)}` }),
  ])
  const off = random(3) === 0
  return (state, dispatch) => {
    if (!mark) return false
    const { from, to } = state.selection
    dispatch?.(off ? state.tr.removeMark(from, to, mark.type) : state.tr.addMark(from, to, mark))
    return true
  }
}

function retyping(random: Random): Command {
  const type = pick(random, [nodes.paragraph, nodes.heading])
  return (state, dispatch) => {
    if (!type) return false
    dispatch?.(state.tr.setBlockType(state.selection.from, state.selection.to, type))
    return true
  }
}

function turning(random: Random): Command {
  const dir = pick(random, ['rtl', 'ltr', null])
  return (state, dispatch) => {
    const { $from } = state.selection
    if (!('dir' in $from.parent.attrs)) return false
    dispatch?.(state.tr.setNodeAttribute($from.before(), 'dir', dir))
    return true
  }
}

function pasting(random: Random): Command {
  const json = pick(random, [p('ملصق'), ul(li(p('بند'))), quote(p('قول')), h(3, 'عنوان فرعي')])
  return (state, dispatch) => {
    const content = Fragment.from(bodySchema.nodeFromJSON(json))
    dispatch?.(state.tr.replaceSelection(new Slice(content, random(2), random(2))))
    return true
  }
}

function randomSelection(random: Random, state: EditorState): Selection {
  const size = state.doc.content.size
  const from = random(size)
  const to = random(3) === 0 ? Math.min(size, from + random(30)) : from
  return TextSelection.between(state.doc.resolve(caretNear(state, from)), state.doc.resolve(caretNear(state, to)))
}

/** Where a browser may put the caret: in a text, not inside an emoji. */
function caretNear(state: EditorState, pos: number): number {
  const { $from } = Selection.near(state.doc.resolve(pos))
  return /^[\uDC00-\uDFFF]/.test($from.nodeAfter?.text ?? '') ? $from.pos - 1 : $from.pos
}

type Random = (below: number) => number

/** mulberry32. */
function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[random(from.length)] as T
}

test('a new article is one document for everybody', () => {
  expect(parseDoc(emptyDoc()).eq(parseDoc(emptyDoc()))).toBe(true)
})
