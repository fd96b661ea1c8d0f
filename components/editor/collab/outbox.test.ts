import { ReplaceStep } from '@tiptap/pm/transform'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { schemaVersion } from '@/lib/body/schema'
import { connect } from './connection'
import { FakeEditor, FakeServer } from './fake-server'
import { memoryStorage } from './memory-storage'
import { adopt, articlesKept, discard, keep, kept, type OutboxRecord } from './outbox'
import { keepOutbox } from './outbox-keeper'
import { replay, textIn } from './replay'
import { claimTab } from './tab-claim'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const articleId = 'article-1'
const salma = 'person-salma'
const record = (clientId: string, savedAt = '2026-11-23T06:00:00Z'): OutboxRecord => ({
  articleId,
  clientId,
  personId: salma,
  schemaVersion,
  version: 0,
  steps: [{ stepType: 'replace', from: 1, to: 1 }],
  savedAt,
})
const keepRecord = (storage: Storage, { steps, ...record }: OutboxRecord) =>
  keep(
    storage,
    record,
    steps.map((step) => JSON.stringify(step)),
  )

test('records are per tab, oldest first, and only for their article and person', () => {
  const storage = memoryStorage()
  keepRecord(storage, record('tab-late', '2026-11-23T07:00:00Z'))
  keepRecord(storage, record('tab-early'))
  keepRecord(storage, { ...record('tab-huda'), personId: 'person-huda' })
  keepRecord(storage, { ...record('tab-other'), articleId: 'article-2' })
  storage.setItem(`midad.outbox.${articleId}.broken`, '{')
  storage.setItem(`midad.outbox.${articleId}.strange`, '{"steps":1}')
  expect(kept(storage, articleId, salma).map((one) => one.clientId)).toEqual(['tab-early', 'tab-late'])
  expect(articlesKept(storage, salma).sort()).toEqual(['article-1', 'article-2'])
  discard(storage, record('tab-early'))
  expect(kept(storage, articleId, salma).map((one) => one.clientId)).toEqual(['tab-late'])
})

test('a full device is reported, not hidden', () => {
  const storage = memoryStorage()
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(keepRecord(storage, record('tab-1'))).toBe(false)
})

test('the outbox of a living tab is left alone, that of a dead one is adopted once', async () => {
  const storage = memoryStorage()
  const world = { storage, now: () => 1_000_000 }
  keepRecord(storage, record('tab-1'))
  const release = await claimTab('tab-1', world)
  expect(await adopt(world, articleId, salma)).toBeNull()
  release?.()
  const first = await adopt(world, articleId, salma)
  expect(first?.record.clientId).toBe('tab-1')
  expect(await adopt(world, articleId, salma)).toBeNull()
})

test('a tab that crashed is dead after a silence longer than browsers let a hidden tab sleep', async () => {
  const storage = memoryStorage()
  keepRecord(storage, record('tab-1'))
  storage.setItem('midad.tab.tab-1', '1000000')
  expect(await adopt({ storage, now: () => 1_060_000 }, articleId, salma)).toBeNull()
  expect(await adopt({ storage, now: () => 1_200_000 }, articleId, salma)).not.toBeNull()
})

test('changes are on the device within 100 ms, at once when flushed, and gone when confirmed', async () => {
  const storage = memoryStorage()
  const editor = new FakeEditor('tab-1')
  const owner = { articleId, clientId: 'tab-1', personId: salma }
  const keeper = keepOutbox({ storage, owner, state: () => editor.state, onKept: () => {} })
  editor.type('خبر')
  keeper.changed()
  await vi.advanceTimersByTimeAsync(100)
  expect(kept(storage, articleId, salma)[0]?.steps).toHaveLength(1)
  editor.type(' ثان')
  keeper.flush()
  expect(kept(storage, articleId, salma)[0]?.steps).toHaveLength(2)
  const server = new FakeServer()
  const connection = connect({
    port: editor,
    clientId: 'tab-1',
    transport: server,
    beforePost: keeper.flush,
    onPending: keeper.changed,
    onTrouble: () => {},
    onReached: () => {},
  })
  connection.changed()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(server.doc.textContent).toBe('خبر ثان')
  expect(kept(storage, articleId, salma)).toEqual([])
})

test('what waits is put into words once, however often it is kept', async () => {
  const storage = memoryStorage()
  const editor = new FakeEditor('tab-1')
  const owner = { articleId, clientId: 'tab-1', personId: salma }
  const keeper = keepOutbox({ storage, owner, state: () => editor.state, onKept: () => {} })
  const worded = vi.spyOn(ReplaceStep.prototype, 'toJSON')
  for (let letter = 0; letter < 300; letter++) {
    editor.type('خ')
    keeper.changed()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(worded).toHaveBeenCalledTimes(300)
  expect(kept(storage, articleId, salma)[0]?.steps).toHaveLength(300)
  worded.mockRestore()
})

test('a record that is large is kept less often, but at once when the page may be about to die', async () => {
  const storage = memoryStorage()
  const written = vi.spyOn(storage, 'setItem')
  const editor = new FakeEditor('tab-1')
  const owner = { articleId, clientId: 'tab-1', personId: salma }
  const keeper = keepOutbox({ storage, owner, state: () => editor.state, onKept: () => {} })
  editor.type('خبر '.repeat(250_000))
  keeper.flush()
  written.mockClear()
  for (let letter = 0; letter < 10; letter++) {
    editor.type('خ')
    keeper.changed()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(written.mock.calls.length).toBeLessThanOrEqual(2)
  editor.type('ختام')
  keeper.changed()
  keeper.flush()
  expect(storage.getItem(`midad.outbox.${articleId}.tab-1`)).toContain('ختام')
})

/** A tab types while the server is away, is closed, and another opens the article after somebody else has written. */
async function closeAndReopen(fault: 'lost_before' | 'lost_after') {
  const storage = memoryStorage()
  const world = { storage, now: () => 1_000_000 }
  const server = new FakeServer()
  const owner = { articleId, clientId: 'tab-1', personId: salma }
  const editor = new FakeEditor('tab-1')
  const keeper = keepOutbox({ storage, owner, state: () => editor.state, onKept: () => {} })
  server.faults = [fault]
  const quiet = { onTrouble: () => {}, onReached: () => {} }
  const first = connect({
    ...{ port: editor, clientId: 'tab-1', transport: server },
    ...{ beforePost: keeper.flush, onPending: keeper.changed, ...quiet },
  })
  editor.type('كتبته سلمى')
  first.changed()
  await vi.advanceTimersByTimeAsync(100)
  first.close()
  keeper.close()

  const huda = new FakeEditor('tab-huda', server.rows.length, server.doc)
  const other = connect({
    ...{ port: huda, clientId: 'tab-huda', transport: server },
    ...{ beforePost: () => {}, onPending: () => {}, ...quiet },
  })
  huda.type(' وهدى')
  other.changed()
  await vi.advanceTimersByTimeAsync(1_000)

  const adopted = await adopt(world, articleId, salma)
  if (!adopted) throw new Error('nothing to adopt')
  const { clientId, version, steps } = adopted.record
  const reopened = new FakeEditor(clientId, version, server.docAt(version))
  const result = replay(reopened.state, steps)
  reopened.dispatch(result.transaction)
  const second = connect({
    ...{ port: reopened, clientId, transport: server },
    ...{ beforePost: () => {}, onPending: () => {}, ...quiet },
  })
  second.receive(server.since(second.version()))
  second.changed()
  await vi.advanceTimersByTimeAsync(1_000)
  return { server, reopened, second }
}

test.each(['lost_before', 'lost_after'] as const)('a reopened article gets back what was kept (%s)', async (fault) => {
  const { server, reopened, second } = await closeAndReopen(fault)
  expect(reopened.state.doc.eq(server.doc)).toBe(true)
  expect(server.doc.textContent.match(/كتبته سلمى/g)).toHaveLength(1)
  expect(server.doc.textContent.match(/وهدى/g)).toHaveLength(1)
  expect(second.pending()).toBe(0)
})

test('steps that no longer fit are told apart from those that do', () => {
  const editor = new FakeEditor('tab-1')
  const good = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'خبر' }] } }
  const bad = { stepType: 'replace', from: 6, to: 6, slice: { content: [{ type: 'gallery' }] } }
  const outside = { stepType: 'replace', from: 900, to: 900, slice: { content: [{ type: 'text', text: 'ضائع' }] } }
  const { transaction, lost } = replay(editor.state, [good, bad, outside])
  expect(transaction.doc.textContent).toBe('خبر')
  expect(lost).toEqual([bad, outside])
})

test('what steps that no longer fit hold is told in words, a line for each thing', () => {
  const put = (...content: unknown[]) => ({ stepType: 'replace', from: 6, to: 6, slice: { content } })
  const typed = [...'نص'].map((letter) => put({ type: 'text', text: letter }))
  const figure = { type: 'figure', attrs: { assetId: 'x', alt: 'القاعة' } }
  const words = { picture: (of: string) => `[صورة: ${of}]`, embed: (of: string) => `[${of}]`, story: '[خبر]' }
  const steps = [...typed, put({ type: 'gallery', content: [figure] }), put({ type: 'relatedStory', attrs: {} })]
  expect(textIn(steps, words)).toBe('نص\n[صورة: القاعة]\n[خبر]')
})
