import type { DocJson } from '@/lib/body/doc-json'
import { adopt, type OutboxRecord } from './outbox'
import { fetchDraft } from './steps-api'
import { claimTab, type TabWorld } from './tab-claim'

/** What an editor begins with: a client id of its own, a document at a version, and changes a dead tab has left. */
export type Opening = {
  articleId: string
  personId: string
  clientId: string
  version: number
  doc: DocJson
  left: OutboxRecord | null
  /** What a dead tab has left that cannot be put back now: the server did not give the text it was written in. */
  waiting: OutboxRecord | null
  /** Gives up the client id, so that another tab may adopt what is left. */
  release: () => void
}

export type Owner = { articleId: string; personId: string }

/**
 * Opens an article: with the outbox of a dead tab, at the version that outbox was made on, if there is one; else with the
 * draft that came with the page. An outbox whose version the server cannot give stays on the device, and waits to be tried again.
 */
export async function openArticle(
  { articleId, personId }: Owner,
  draft: { version: number; doc: DocJson },
  world: TabWorld,
): Promise<Opening> {
  const owner = { articleId, personId }
  const adopted = await adopt(world, articleId, personId)
  if (adopted) {
    const { record, release } = adopted
    const before = record.version === draft.version ? draft : await fetchDraft(articleId, record.version)
    if (before) return { ...owner, clientId: record.clientId, ...before, left: record, waiting: null, release }
    release()
  }
  const clientId = newClientId()
  const release = (await claimTab(clientId, world)) ?? (() => {})
  return { ...owner, clientId, ...draft, left: null, waiting: adopted?.record ?? null, release }
}

/** `crypto.randomUUID` is not there on plain http in a local network; `getRandomValues` is. */
function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The browser of this page. */
export function browserWorld(): TabWorld {
  return { storage: localStorage, locks: navigator.locks }
}
