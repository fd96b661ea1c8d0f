import { beforeEach, expect, test, vi } from 'vitest'
import { connect } from '@/components/editor/collab/connection'
import { FakeEditor } from '@/components/editor/collab/fake-server'
import type { Batch, PostOutcome } from '@/components/editor/collab/steps-api'
import { appendSteps } from '@/lib/articles/mutations'
import { loadDraft, stepsSince } from '@/lib/articles/queries'
import { schemaVersion } from '@/lib/body/schema'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'

const store = useTestDb()
const clientId = 'tab-of-salma'
let newsroom: Newsroom
let articleId: string
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
  ;({ articleId } = await givenArticle(newsroom))
})

/** سلمى has the article open; her line can be held, and can lose an answer. */
async function salmaWrites() {
  const { doc, version } = await loadDraft(store.db, articleId)
  const ctx = newsroom.as('salma', 1)
  const line = { state: 'held' as 'held' | 'answer lost' | 'open' }
  const post = async (batch: Batch): Promise<PostOutcome> => {
    if (line.state === 'held') return { kind: 'trouble', trouble: 'offline' }
    try {
      const committed = await appendSteps(ctx, { ...batch, articleId, schemaVersion })
      return line.state === 'open' ? { kind: 'committed', ...committed } : { kind: 'trouble', trouble: 'offline' }
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'stale') throw error
      return { kind: 'behind', rows: await stepsSince(ctx, articleId, batch.version) }
    }
  }
  const editor = new FakeEditor(clientId, version, doc)
  const connection = connect({
    port: editor,
    clientId,
    transport: { post },
    beforePost: () => {},
    onPending: () => {},
    onTrouble: () => {},
    onReached: () => {},
    clock: { now: Date.now, setTimeout: (run) => setTimeout(run, 1), clearTimeout },
  })
  editor.type(' سلمى')
  return {
    editor,
    line,
    back: async () => {
      line.state = 'open'
      connection.retry()
      await vi.waitFor(() => expect(connection.pending()).toBe(0))
    },
    send: () => connection.changed(),
  }
}

const stored = async () => (await loadDraft(store.db, articleId)).doc.textContent

test('a change that a colleague makes under the client id of a tab confirms nothing of that tab', async () => {
  const { editor, back } = await salmaWrites()
  const { version } = await loadDraft(store.db, articleId)
  const steps = [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'هدى ' }] } }]
  await appendSteps(newsroom.as('huda'), { articleId, version, clientId, schemaVersion, steps })
  await back()
  expect(await stored()).toMatch(/^هدى .* سلمى$/)
  expect(editor.text).toBe(await stored())
})

test('a change of which only the answer was lost confirms itself, and is there once', async () => {
  const { editor, line, send, back } = await salmaWrites()
  line.state = 'answer lost'
  send()
  await vi.waitFor(async () => expect(await stored()).toContain(' سلمى'))
  await back()
  expect((await stored()).split(' سلمى')).toHaveLength(2)
  expect(editor.text).toBe(await stored())
})

test('whose tab it was is told to its person alone', async () => {
  const clientsSeenBy = async (ctx: Context) => [
    ...new Set((await stepsSince(ctx, articleId, 0)).map((row) => row.clientId)),
  ]
  expect(await clientsSeenBy(newsroom.as('salma'))).toEqual(['test-client'])
  expect(await clientsSeenBy(newsroom.as('huda'))).toEqual([''])
  expect(await clientsSeenBy(newsroom.system)).toEqual(['test-client'])
})
