import { redo, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, Plugin } from '@tiptap/pm/state'
import { collab } from 'prosemirror-collab'
import { beforeEach, describe, expect, test } from 'vitest'
import { connect } from '@/components/editor/collab/connection'
import { FakeEditor } from '@/components/editor/collab/fake-server'
import { steadyHistory } from '@/components/editor/collab/steady-history'
import type { Batch, PostOutcome } from '@/components/editor/collab/steps-api'
import { reviewMeta } from '@/components/editor/review/is-decided'
import { type SuggestMode, suggestGate } from '@/components/editor/review/suggest-gate'
import { draftCache } from '@/lib/articles/draft-cache'
import { appendSteps, createStory } from '@/lib/articles/mutations'
import { loadDraft, stepsSince } from '@/lib/articles/queries'
import { pick, type Random, randomEdit, randomSelection, seeded } from '@/lib/body/random-edits'
import { bodySchema, emptyDoc, schemaVersion } from '@/lib/body/schema'
import { StorableOnly } from '@/lib/body/storable-only'
import { settle as settleSuggestions } from '@/lib/body/suggestions/settle'
import { suggestionId } from '@/lib/body/suggestions/suggestion'
import { applySteps, parseDoc } from '@/lib/body/validate'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { listSuggestions } from '@/lib/review/list-suggestions'
import { resuggest } from '@/lib/review/suggest/resuggest'
import type { Suggester } from '@/lib/review/suggest/suggester'
import { type CastName, givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'

/**
 * Whole people at random: the connection of the editor against the real log in a real database, over a bad line to a server
 * that dies. Timers stand still but for the moments a test lets them run, so a seed gives the same run again.
 */
const store = useTestDb()
let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

type Fault = 'none' | 'lost before' | 'lost after' | 'killed in the middle'

/** The server as an editor reaches it; each request meets a fault or none. */
class Line {
  readonly underWay = new Set<Promise<unknown>>()
  conflicts = 0
  /** How often who may only suggest would have changed the text itself. */
  refused = 0

  constructor(
    private readonly ctx: Context,
    private readonly articleId: string,
    private readonly fault: () => Fault,
  ) {}

  post = (batch: Batch): Promise<PostOutcome> => {
    const answer = this.meet(batch)
    this.underWay.add(answer)
    void answer.finally(() => this.underWay.delete(answer))
    return answer
  }

  rowsSince = (version: number) => stepsSince(this.ctx, this.articleId, version)

  private async meet(batch: Batch): Promise<PostOutcome> {
    const fault = this.fault()
    if (fault === 'lost before') return { kind: 'trouble', trouble: 'offline' }
    if (fault === 'killed in the middle') await this.killed(batch)
    if (fault === 'killed in the middle') return { kind: 'trouble', trouble: 'offline' }
    const answer = await this.append(this.ctx, batch)
    return fault === 'lost after' ? { kind: 'trouble', trouble: 'offline' } : answer
  }

  /** The server dies after it wrote and before it committed; what it remembered dies with it. */
  private async killed(batch: Batch): Promise<void> {
    const death = new Error('killed')
    await this.ctx.db
      .transaction(async (tx) => {
        await this.append({ ...this.ctx, db: tx as Context['db'] }, batch)
        throw death
      })
      .catch((error: unknown) => {
        if (error !== death) throw error
      })
    draftCache.clear()
  }

  private async append(ctx: Context, batch: Batch): Promise<PostOutcome> {
    const { articleId } = this
    try {
      return { kind: 'committed', ...(await appendSteps(ctx, { ...batch, articleId, schemaVersion })) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.details?.reason === 'suggestions_only') {
        this.refused++
        return { kind: 'suggestions_only' }
      }
      if (error.code !== 'stale') return { kind: 'trouble', trouble: 'refused' }
      this.conflicts++
      return { kind: 'behind', rows: await this.rowsSince(batch.version) }
    }
  }
}

/** Time that passes when a test says so. The driver of the database keeps to real time. */
class Clock {
  private now = 0
  private waiting: { at: number; run: () => void }[] = []

  setTimeout = (run: () => void, ms: number) => {
    const timer = { at: this.now + ms, run }
    this.waiting.push(timer)
    return timer
  }

  clearTimeout = (timer: unknown) => {
    this.waiting = this.waiting.filter((one) => one !== timer)
  }

  async advance(ms: number, after: () => Promise<void>): Promise<void> {
    const end = this.now + ms
    for (let next = this.next(end); next; next = this.next(end)) {
      this.clearTimeout(next)
      this.now = next.at
      next.run()
      await after()
    }
    this.now = end
  }

  private next(end: number) {
    return this.waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }
}

class Writer {
  readonly editor: FakeEditor
  readonly connection: ReturnType<typeof connect>
  readonly troubles: string[] = []
  readonly dropped: string[] = []
  decided = 0
  suggested = 0

  constructor(
    readonly clientId: string,
    readonly line: Line,
    random: () => number,
    readonly clock: Clock,
    opened: { doc: Node; version: number },
    mode: SuggestMode,
  ) {
    this.editor = new FakeEditor(clientId)
    const gate = suggestGate({
      state: () => this.editor.state,
      mode: () => mode,
      me: this.me,
      refuse: () => {},
    })
    const plugins = [
      collab({ version: opened.version, clientID: clientId }),
      steadyHistory(),
      new Plugin({ filterTransaction: gate.accepts }),
      // What the server would refuse is refused here first, as in the editor.
      ...(StorableOnly.config.addProseMirrorPlugins?.call({ options: { onRefuse: null } } as never) ?? []),
    ]
    this.editor.state = EditorState.create({ schema: bodySchema, doc: opened.doc, plugins })
    const { dispatch } = this.editor
    this.editor.dispatch = (tr) => {
      const rewritten = tr.docChanged ? gate.rewrite(tr) : tr
      if (rewritten) dispatch(rewritten)
    }
    this.connection = connect({
      port: this.editor,
      clientId,
      transport: line,
      beforePost: () => {},
      onPending: () => {},
      onTrouble: (trouble) => trouble !== 'offline' && this.troubles.push(trouble),
      onReached: () => {},
      onDropped: (text) => this.dropped.push(text),
      resuggest: () => (confirmed, steps) => resuggest(confirmed, steps, this.me),
      random,
      timers: clock,
    })
    this.editor.onDispatch = (tr) => {
      if (tr.docChanged && !tr.getMeta('collab$')) this.connection.changed()
    }
  }

  edit(random: Random): void {
    if (random(12) === 0) {
      this.editor.run(pick(random, [undo, undo, redo]))
      return
    }
    const { state } = this.editor
    this.editor.dispatch(state.tr.setSelection(randomSelection(random, state)))
    this.editor.run(randomEdit(random))
  }

  /** Accepts or rejects one suggestion, now and then all. */
  decide(random: Random): void {
    const suggestions = listSuggestions(this.editor.state.doc)
    if (suggestions.length === 0) return
    const { id } = pick(random, suggestions)
    const all = random(10) === 0
    const verdict = pick(random, ['accept', 'reject'] as const)
    const { tr } = this.editor.state
    settleSuggestions(tr, (mark) => (all || suggestionId(mark) === id ? verdict : 'keep'))
    this.editor.dispatch(tr.setMeta(reviewMeta, true))
    this.decided++
  }

  private get me(): Suggester {
    const prefix = `${this.clientId}-`
    return {
      newId: () => `${prefix}${++this.suggested}`,
      suggestion: (id) => id.startsWith(prefix),
      comment: () => false,
    }
  }

  async hear(): Promise<void> {
    this.connection.receive(await this.line.rowsSince(this.connection.version()))
  }
}

/** Lets timers run for so long, and what they began come to its end. */
async function pass(ms: number, writers: Writer[]): Promise<void> {
  const answered = async () => {
    for (const { line } of writers) while (line.underWay.size > 0) await Promise.all(line.underWay)
    // What follows an answer begins after it.
    await Promise.resolve()
  }
  await writers[0]?.clock.advance(ms, answered)
}

async function settle(writers: Writer[]): Promise<void> {
  const busy = () => writers.some(({ connection }) => connection.pending() > 0)
  for (let rounds = 0; busy() && rounds < 500; rounds++) {
    for (const writer of writers) writer.connection.retry()
    await pass(7_000, writers)
    for (const writer of writers) await writer.hear()
  }
  for (const writer of writers) await writer.hear()
}

/** An article that some people have open, each in their own name; a fault may meet each of their requests. */
async function open(articleId: string, cast: [CastName, SuggestMode][], random: Random, fault: () => Fault) {
  const clock = new Clock()
  const opened = await loadDraft(store.db, articleId)
  return cast.map(([name, mode], index) => {
    const line = new Line(newsroom.as(name), articleId, fault)
    return new Writer(`${name}-${index}`, line, () => random(1_000) / 1_000, clock, opened, mode)
  })
}

/** Everybody holds the same document, it is the stored one, and the log gives it again from the beginning. */
async function expectOneDocument(ctx: Context, articleId: string, writers: Writer[]): Promise<number> {
  draftCache.clear()
  const stored = await loadDraft(ctx.db, articleId)
  for (const { editor, troubles, connection } of writers) {
    expect(troubles).toEqual([])
    expect(connection.pending()).toBe(0)
    expect(editor.state.doc.toJSON()).toEqual(stored.doc.toJSON())
  }
  let doc = parseDoc(emptyDoc())
  let version = 0
  for (
    let rows = await stepsSince(ctx, articleId, 0);
    rows.length > 0;
    rows = await stepsSince(ctx, articleId, version)
  ) {
    doc = rows.reduce((at, { step }) => applySteps(at, [step]), doc)
    version = rows.at(-1)?.version ?? version
  }
  expect(doc.toJSON()).toEqual(stored.doc.toJSON())
  expect(version).toBe(stored.version)
  return version
}

/** Over all seeds; `refused`: changes that were suggestions no more when they reached the server, and went again as some. */
const done = { steps: 0, suggested: 0, decided: 0, refused: 0 }

describe('an editor who decides, another, and a reporter who may only suggest, over a bad line to a server that dies', () => {
  test.each([11, 14, 15, 16])(
    'seed %i: all end with the same text, and nothing is refused for good',
    async (seed) => {
      const random = seeded(seed)
      const faults: Fault[] = ['none', 'none', 'none', 'none', 'lost before', 'lost after', 'killed in the middle']
      const { articleId } = await givenArticle(newsroom, { upTo: 'in_review' })
      const cast: [CastName, SuggestMode][] = [
        ['huda', 'direct'],
        ['nabil', 'direct'],
        ['salma', 'forced'],
      ]
      const writers = await open(articleId, cast, random, () => pick(random, faults))
      const [desk] = writers
      for (let round = 0; round < 700; round++) {
        const writer = pick(random, writers)
        if (writer === desk && random(2) === 0) writer.decide(random)
        else for (let edits = 1 + random(6); edits > 0; edits--) writer.edit(random)
        if (random(3) === 0) await pick(random, writers).hear()
        // Rows may be told twice, and late.
        if (random(9) === 0) writer.connection.receive(await writer.line.rowsSince(0))
        if (random(20) === 0) draftCache.clear()
        await pass(random(4) === 0 ? 3_000 : 200, writers)
      }
      await settle(writers)
      const steps = await expectOneDocument(newsroom.as('huda'), articleId, writers)
      expect(steps).toBeGreaterThan(500)
      done.steps += steps
      for (const { decided, suggested, line } of writers) {
        done.decided += decided
        done.suggested += suggested
        done.refused += line.refused
      }
    },
    180_000,
  )

  test('and enough has happened', () => {
    expect(done.steps).toBeGreaterThan(3_000)
    expect(done.suggested).toBeGreaterThan(300)
    expect(done.decided).toBeGreaterThan(100)
    expect(done.refused).toBeGreaterThan(0)
  })
})

test('eight people who type in one paragraph at the same time converge, and each letter stands once', async () => {
  const { articleId } = await createStory(newsroom.as('huda'), { locale: 'ar' })
  const editors = Array.from({ length: 8 }, (): [CastName, SuggestMode] => ['huda', 'direct'])
  const writers = await open(articleId, editors, seeded(8), () => 'none')
  const letters = 'ابتثجحخد'
  for (let turn = 0; turn < 25; turn++) {
    for (const [index, writer] of writers.entries()) writer.editor.type(letters[index] ?? '?')
    await pass(150, writers)
    if (turn % 3 === 0) for (const writer of writers) await writer.hear()
  }
  await settle(writers)
  await expectOneDocument(newsroom.as('huda'), articleId, writers)
  const text = writers[0]?.editor.text ?? ''
  for (const letter of letters) expect([...text].filter((one) => one === letter)).toHaveLength(25)
}, 120_000)
