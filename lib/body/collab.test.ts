import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { describe, expect, test } from 'vitest'
import { pick, type Random, randomEdit, randomSelection, seeded } from './random-edits'
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
    randomEdit(random)(state, (tr) => {
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

test('a new article is one document for everybody', () => {
  expect(parseDoc(emptyDoc()).eq(parseDoc(emptyDoc()))).toBe(true)
})
