import { redo, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, Plugin } from '@tiptap/pm/state'
import { collab } from 'prosemirror-collab'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Clock, connect } from '@/components/editor/collab/connection'
import { FakeEditor } from '@/components/editor/collab/fake-server'
import { memoryStorage } from '@/components/editor/collab/memory-storage'
import { kept, type OutboxRecord } from '@/components/editor/collab/outbox'
import { keepOutbox, type OutboxKeeper } from '@/components/editor/collab/outbox-keeper'
import { replay, textIn } from '@/components/editor/collab/replay'
import { steadyHistory } from '@/components/editor/collab/steady-history'
import type { Batch, PostOutcome, StepRow } from '@/components/editor/collab/steps-api'
import { reviewMeta } from '@/components/editor/review/is-decided'
import { type SuggestMode, suggestGate } from '@/components/editor/review/suggest-gate'
import { draftCache } from '@/lib/articles/draft-cache'
import { appendSteps, createStory } from '@/lib/articles/mutations'
import { getDraft, loadDraft, stepsSince } from '@/lib/articles/queries'
import { replaceAcrossBoxes } from '@/lib/body/commands/across-boxes'
import { pick, type Random, randomEdit, randomSelection, seeded } from '@/lib/body/random-edits'
import { bodySchema, emptyDoc, schemaVersion } from '@/lib/body/schema'
import { StorableOnly } from '@/lib/body/storable-only'
import { settle as settleSuggestions } from '@/lib/body/suggestions/settle'
import { suggestionId } from '@/lib/body/suggestions/suggestion'
import { applySteps, parseDoc } from '@/lib/body/validate'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { compactLogs } from '@/lib/history/compaction-mutations'
import { listSuggestions } from '@/lib/review/list-suggestions'
import { resuggest } from '@/lib/review/suggest/resuggest'
import type { Suggester } from '@/lib/review/suggest/suggester'
import { type CastName, givenArticle, givenNewsroom, morning, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'

/**
 * Whole people at random: the connection of the editor against the real log in a real database, over a bad line to a server
 * that dies, in tabs that die, while the log is packed. Time stands still but for the moments a test lets it pass, so a seed
 * gives the same run again.
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
    /** Who writes, at the time it is. */
    private readonly as: () => Context,
    readonly articleId: string,
    private readonly fault: () => Fault,
  ) {}

  post = (batch: Batch): Promise<PostOutcome> => {
    const answer = this.meet(batch)
    this.underWay.add(answer)
    void answer.finally(() => this.underWay.delete(answer))
    return answer
  }

  rowsSince = (version: number) => stepsSince(this.ctx, this.articleId, version)

  get ctx(): Context {
    return this.as()
  }

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
class StandingClock implements Clock {
  private at = 0
  private waiting: { at: number; run: () => void }[] = []

  now = () => this.at

  setTimeout = (run: () => void, ms: number) => {
    const timer = { at: this.at + ms, run }
    this.waiting.push(timer)
    return timer
  }

  clearTimeout = (timer: unknown) => {
    this.waiting = this.waiting.filter((one) => one !== timer)
  }

  async advance(ms: number, after: () => Promise<void>): Promise<void> {
    const end = this.at + ms
    for (let next = this.next(end); next; next = this.next(end)) {
      this.clearTimeout(next)
      this.at = next.at
      next.run()
      await after()
    }
    this.at = end
  }

  private next(end: number) {
    return this.waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }
}

/** Signs of which each is typed once in a run, so that it can be told where it is. */
const firstSign = 0x4e00
const signsIn = (text: string) => new Set(text.match(/[\u4e00-\u9fff]/g))

/** What of a person outlives the tab they write in. */
type Person = {
  readonly clientId: string
  readonly line: Line
  readonly mode: SuggestMode
  readonly device: Storage
  /** Gives the next sign; only this person types it. */
  readonly nextSign: () => string
  /** Signs typed by this person, and of these the ones that they did not take away again themselves. */
  readonly own: Set<string>
  readonly standing: Set<string>
  readonly troubles: string[]
  readonly dropped: string[]
  decided: number
  suggested: number
}

type Opened = { doc: Node; version: number; left?: OutboxRecord }

/** Types over what is selected. */
function typing(text: string): Command {
  return (state, dispatch) => {
    if (replaceAcrossBoxes(text)(state, dispatch)) return true
    dispatch?.(state.tr.insertText(text))
    return true
  }
}

const noWords = { picture: () => '', embed: () => '', story: '' }

/** Somebody with a tab open. */
class Writer {
  readonly editor: FakeEditor
  readonly connection: ReturnType<typeof connect>
  private readonly keeper: OutboxKeeper

  constructor(
    readonly person: Person,
    private readonly random: () => number,
    readonly clock: StandingClock,
    opened: Opened,
  ) {
    const { clientId, line, mode, device } = person
    this.editor = new FakeEditor(clientId)
    const gate = suggestGate({
      state: () => this.editor.state,
      mode: () => mode,
      me: this.me,
      refuse: () => {},
    })
    const plugins = [collab({ version: opened.version, clientID: clientId }), steadyHistory()]
    const state = EditorState.create({ schema: bodySchema, doc: opened.doc, plugins })
    // What a dead tab left comes back before anything else can be done, as in the editor.
    const { transaction, lost } = replay(state, opened.left?.steps ?? [])
    if (lost.length > 0) person.dropped.push(textIn(lost, noWords))
    this.editor.state = state.apply(transaction).reconfigure({
      plugins: [
        ...plugins,
        new Plugin({ filterTransaction: gate.accepts }),
        // What the server would refuse is refused here first, as in the editor.
        ...(StorableOnly.config.addProseMirrorPlugins?.call({ editor: { emit: () => {} } } as never) ?? []),
      ],
    })
    const { dispatch } = this.editor
    this.editor.dispatch = (tr) => {
      const rewritten = tr.docChanged ? gate.rewrite(tr) : tr
      if (rewritten) dispatch(rewritten)
    }
    this.keeper = keepOutbox({
      storage: device,
      owner: { articleId: line.articleId, clientId, personId: clientId },
      state: () => this.editor.state,
      onKept: () => {},
    })
    this.connection = connect({
      port: this.editor,
      clientId,
      transport: line,
      beforePost: this.keeper.flush,
      onPending: () => {},
      onTrouble: (trouble) => trouble !== 'offline' && person.troubles.push(trouble),
      onReached: () => {},
      onDropped: (text) => person.dropped.push(text),
      resuggest: () => (confirmed, steps) => resuggest(confirmed, steps, this.me),
      random: this.random,
      clock,
    })
    this.editor.onDispatch = (tr) => {
      if (tr.docChanged && !tr.getMeta('collab$')) this.connection.changed()
    }
    this.connection.changed()
  }

  edit(random: Random): void {
    this.remember(() => {
      if (random(12) === 0) {
        this.editor.run(pick(random, [undo, undo, redo]))
        return
      }
      const { state } = this.editor
      this.editor.dispatch(state.tr.setSelection(randomSelection(random, state)))
      this.editor.run(random(3) === 0 ? typing(this.person.nextSign()) : randomEdit(random))
    })
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
    this.remember(() => this.editor.dispatch(tr.setMeta(reviewMeta, true)))
    this.person.decided++
  }

  async hear(): Promise<void> {
    this.connection.receive(await this.person.line.rowsSince(this.connection.version()))
  }

  /** The tab is closed, whatever is on its way, and the article opened again with what it left on the device. */
  async reopen(): Promise<Writer> {
    const { person, random, clock } = this
    this.keeper.flush()
    this.keeper.close()
    this.connection.close()
    const { articleId, ctx } = person.line
    const [left] = kept(person.device, articleId, person.clientId)
    if (!left) return new Writer(person, random, clock, await loadDraft(ctx.db, articleId))
    const { version, doc } = await getDraft(ctx, articleId, left.version)
    return new Writer(person, random, clock, { version, doc: parseDoc(doc), left })
  }

  /** Keeps account of the signs that something done here put in or took away. */
  private remember(act: () => void): void {
    const { own, standing } = this.person
    const before = signsIn(this.editor.text)
    act()
    const after = signsIn(this.editor.text)
    for (const sign of after) if (!before.has(sign) && own.has(sign)) standing.add(sign)
    for (const sign of before) if (!after.has(sign)) standing.delete(sign)
  }

  private get me(): Suggester {
    const prefix = `${this.person.clientId}-`
    return {
      newId: () => `${prefix}${++this.person.suggested}`,
      suggestion: (id) => id.startsWith(prefix),
      comment: () => false,
    }
  }
}

/** Lets timers run for so long, and what they began come to its end. */
async function pass(ms: number, writers: Writer[]): Promise<void> {
  const answered = async () => {
    for (const { line } of writers.map(({ person }) => person))
      while (line.underWay.size > 0) await Promise.all(line.underWay)
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

/**
 * An article that some people have open, each in their own name; a fault may meet each of their requests.
 * @param minute what time it is, in minutes since the morning began
 */
async function open(
  articleId: string,
  cast: [CastName, SuggestMode][],
  random: Random,
  fault: () => Fault,
  minute: () => number = () => 0,
): Promise<Writer[]> {
  const clock = new StandingClock()
  const opened = await loadDraft(store.db, articleId)
  let typed = 0
  return cast.map(([name, mode], index) => {
    const own = new Set<string>()
    const person: Person = {
      clientId: `${name}-${index}`,
      line: new Line(() => newsroom.as(name, minute()), articleId, fault),
      mode,
      device: memoryStorage(),
      own,
      nextSign: () => {
        const sign = String.fromCharCode(firstSign + typed++)
        own.add(sign)
        return sign
      },
      standing: new Set(),
      troubles: [],
      dropped: [],
      decided: 0,
      suggested: 0,
    }
    return new Writer(person, () => random(1_000) / 1_000, clock, opened)
  })
}

/** Everybody holds the same document, it is the stored one, and the log gives it again from the beginning. */
async function expectOneDocument(ctx: Context, articleId: string, writers: Writer[]): Promise<StepRow[]> {
  draftCache.clear()
  const stored = await loadDraft(ctx.db, articleId)
  for (const { editor, person, connection } of writers) {
    expect(person.troubles).toEqual([])
    expect(connection.pending()).toBe(0)
    expect(editor.state.doc.toJSON()).toEqual(stored.doc.toJSON())
  }
  const log = await wholeLog(ctx, articleId)
  const doc = log.reduce((at, { step }) => applySteps(at, [step]), parseDoc(emptyDoc()))
  expect(doc.toJSON()).toEqual(stored.doc.toJSON())
  expect(log.at(-1)?.version).toBe(stored.version)
  return log
}

async function wholeLog(ctx: Context, articleId: string): Promise<StepRow[]> {
  const log: StepRow[] = []
  for (let more = true; more; ) {
    const rows = await stepsSince(ctx, articleId, log.length)
    log.push(...rows)
    more = rows.length > 0
  }
  return log
}

/**
 * What a person typed and did not take away is in the log, where whoever deleted it can be found, or was handed to them
 * because its place was gone. Gives how much was.
 */
function expectNothingLost(log: StepRow[], writers: Writer[]): number {
  const logged = signsIn(JSON.stringify(log))
  let handed = 0
  for (const { person } of writers) {
    const dropped = signsIn(person.dropped.join('\n'))
    const missing = [...person.standing].filter((sign) => !logged.has(sign))
    expect(missing.filter((sign) => !dropped.has(sign))).toEqual([])
    handed += missing.length
  }
  return handed
}

const faults: Fault[] = ['none', 'none', 'none', 'none', 'lost before', 'lost after', 'killed in the middle']

/** Some rounds of an editor who decides, another, and a reporter who may only suggest, until all is told. */
async function life(seed: number, rounds: number): Promise<{ articleId: string; writers: Writer[] }> {
  const random = seeded(seed)
  const { articleId } = await givenArticle(newsroom, { upTo: 'in_review' })
  const cast: [CastName, SuggestMode][] = [
    ['huda', 'direct'],
    ['nabil', 'direct'],
    ['salma', 'forced'],
  ]
  let minute = 0
  const fault = () => pick(random, faults)
  const writers = await open(articleId, cast, random, fault, () => minute)
  for (; minute < rounds; minute++) {
    const place = random(writers.length)
    const writer = writers[place] as Writer
    if (place === 0 && random(2) === 0) writer.decide(random)
    else for (let edits = 1 + random(6); edits > 0; edits--) writer.edit(random)
    if (random(3) === 0) await pick(random, writers).hear()
    // Rows may be told twice, and late.
    if (random(9) === 0) writer.connection.receive(await writer.person.line.rowsSince(0))
    if (random(20) === 0) draftCache.clear()
    if (random(25) === 0) writers[place] = await writer.reopen()
    if (random(25) === 0) {
      const { steps } = await compactLogs({ ...newsroom.system, now: new Date(morning.getTime() + minute * 60_000) })
      done.packed += steps
    }
    await pass(random(4) === 0 ? 3_000 : 200, writers)
  }
  await settle(writers)
  return { articleId, writers }
}

/**
 * Over all seeds; `refused`: changes that were suggestions no more when they reached the server, and went again as some;
 * `handed`: signs whose place was gone.
 */
const done = { steps: 0, suggested: 0, decided: 0, refused: 0, packed: 0, handed: 0 }

describe('an editor who decides, another, and a reporter who may only suggest, over a bad line to a server that dies', () => {
  test.each([11, 14, 15, 16])(
    'seed %i: all end with the same text, nothing is refused for good, and nothing is lost',
    async (seed) => {
      const { articleId, writers } = await life(seed, 700)
      const log = await expectOneDocument(newsroom.as('huda'), articleId, writers)
      expect(log.length).toBeGreaterThan(500)
      done.handed += expectNothingLost(log, writers)
      done.steps += log.length
      for (const { decided, suggested, line } of writers.map(({ person }) => person)) {
        done.decided += decided
        done.suggested += suggested
        done.refused += line.refused
      }
    },
    300_000,
  )

  test('and enough has happened', () => {
    expect(done.steps).toBeGreaterThan(3_000)
    expect(done.suggested).toBeGreaterThan(300)
    expect(done.decided).toBeGreaterThan(100)
    expect(done.refused).toBeGreaterThan(0)
    expect(done.packed).toBeGreaterThan(1_000)
    expect(done.handed).toBeGreaterThan(0)
  })

  test('a seed gives the same run again', async () => {
    const logs = []
    for (let run = 0; run < 2; run++) {
      newsroom = await givenNewsroom(store.db)
      logs.push(await wholeLog(newsroom.as('huda'), (await life(17, 60)).articleId))
    }
    expect(logs[0]?.length).toBeGreaterThan(50)
    expect(logs[1]).toEqual(logs[0])
  }, 60_000)
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
