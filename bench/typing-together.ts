import { setTimeout as pause } from 'node:timers/promises'
import { EditorState } from '@tiptap/pm/state'
import { collab } from 'prosemirror-collab'
import { type Connection, connect } from '@/components/editor/collab/connection'
import type { PostOutcome } from '@/components/editor/collab/steps-api'
import { getDraft } from '@/lib/articles/queries'
import { schemaVersion } from '@/lib/body/schema'
import { parseDoc } from '@/lib/body/validate'
import { ask } from './ask'
import { atMost, type Figure, ms, plain } from './figure'
import { listen } from './listen'
import { longArticle } from './long-article'
import { percentile } from './numbers'
import type { Person } from './person'
import type { OwnServer } from './site'

const typists = 8
const keystrokes = 50
/** Between two letters of a quick typist. Milliseconds. */
const rhythm = { least: 100, most: 260 }
const giveUpMs = 30_000

type Place = { url: string; origin: string; person: Person }

/** Eight tabs type in one article at once, each in a paragraph of its own, with what the editor itself sends and takes in. */
export async function typeTogether(origin: string, server: OwnServer, person: Person): Promise<Figure[]> {
  const { articleId } = await longArticle(server, person)
  const ctx = { db: server.database.db, actor: person.actor, now: new Date() }
  const { doc, version } = await getDraft(ctx, articleId)
  const place = { url: `${origin}/api/articles/${articleId}`, origin, person }
  const state = EditorState.create({ doc: parseDoc(doc) })
  const tabs = await Promise.all(
    Array.from({ length: typists }, (_, index) => openTab(place, { index, version, doc: state.doc })),
  )
  await Promise.all(tabs.map((tab) => tab.type()))
  const started = performance.now()
  const settled = () => {
    const versions = tabs.map((tab) => tab.connection.version())
    return tabs.every((tab) => tab.connection.pending() === 0) && Math.max(...versions) === Math.min(...versions)
  }
  while (!settled() && performance.now() - started < giveUpMs) await pause(20)
  const texts = new Set(tabs.map((tab) => tab.text()))
  for (const tab of tabs) tab.close()
  const committed = tabs.flatMap((tab) => tab.committed)
  const requests = tabs.flatMap((tab) => tab.requests)
  const conflicts = tabs.reduce((sum, tab) => sum + tab.conflicts(), 0)
  const all = requests.length + conflicts
  return [
    atMost(`${typists} typists: batch acknowledged, p50`, percentile(requests, 0.5), 25, ms),
    atMost(`${typists} typists: batch acknowledged, p95`, percentile(requests, 0.95), 80, ms),
    plain(`${typists} typists: letter typed → committed, p50`, ms(percentile(committed, 0.5))),
    plain(`${typists} typists: letter typed → committed, p95`, ms(percentile(committed, 0.95))),
    plain(`${typists} typists: batches that met a conflict`, `${conflicts} of ${all}`),
    {
      name: `${typists} typists: texts at the end`,
      value: `${texts.size}, ${committed.length} of ${typists * keystrokes} letters committed`,
      budget: '1, all',
      ok: texts.size === 1 && committed.length === typists * keystrokes,
    },
  ]
}

async function openTab(place: Place, start: { index: number; version: number; doc: EditorState['doc'] }) {
  const clientId = `benchmark-${start.index}`
  const requests: number[] = []
  const committed: number[] = []
  const waiting: number[] = []
  let conflicts = 0
  let state = EditorState.create({ doc: start.doc, plugins: [collab({ version: start.version, clientID: clientId })] })
  const connection: Connection = connect({
    port: {
      get state() {
        return state
      },
      dispatch: (tr) => {
        state = state.apply(tr)
      },
    },
    clientId,
    transport: {
      post: async (batch): Promise<PostOutcome> => {
        const answer = await send(place, { ...batch, schemaVersion })
        const body = JSON.parse(answer.body.toString('utf8'))
        if (answer.status === 409) {
          conflicts += 1
          return { kind: 'behind', rows: body.steps }
        }
        if (answer.status !== 200) return { kind: 'trouble', trouble: 'offline' }
        requests.push(answer.ms)
        return { kind: 'committed', version: body.version }
      },
    },
    beforePost: () => {},
    onPending: (pending) => {
      const now = performance.now()
      for (const typed of waiting.splice(0, waiting.length - pending)) committed.push(now - typed)
    },
    onTrouble: () => {},
    onReached: () => {},
  })
  const stream = await listen(`${place.url}/events?since=${start.version}`, place.person, connection.receive)
  const type = async () => {
    for (let letter = 0; letter < keystrokes; letter += 1) {
      await pause(rhythm.least + Math.random() * (rhythm.most - rhythm.least))
      waiting.push(performance.now())
      state = state.apply(state.tr.insertText('م', placeOf(state, start.index)))
      connection.changed()
    }
  }
  return {
    connection,
    requests,
    committed,
    conflicts: () => conflicts,
    text: () => state.doc.textContent,
    type,
    close: () => {
      connection.close()
      stream.destroy()
    },
  }
}

/** The start of the text of a paragraph of this typist's own. */
function placeOf({ doc }: EditorState, index: number): number {
  let position = 0
  for (let block = 0; block < 2 + index * 5; block += 1) position += doc.child(block).nodeSize
  return position + 1
}

function send({ url, origin, person }: Place, batch: unknown) {
  const headers = { 'content-type': 'application/json', cookie: person.cookie, origin }
  return ask(`${url}/steps`, { method: 'POST', headers, body: JSON.stringify(batch) })
}
