import { claimTab, type TabWorld } from './tab-claim'

/** The changes of one tab that the server has not acknowledged, with the version they were made on. */
export type OutboxRecord = {
  articleId: string
  clientId: string
  /** Only the person who wrote it gets it back: several may share a computer. */
  personId: string
  schemaVersion: number
  version: number
  steps: Record<string, unknown>[]
  /** ISO 8601. */
  savedAt: string
}

const root = 'midad.outbox.'
const prefix = (articleId: string) => `${root}${articleId}.`
const keyOf = ({ articleId, clientId }: Pick<OutboxRecord, 'articleId' | 'clientId'>) => prefix(articleId) + clientId

/**
 * Keeps the record on the device, in place of the tab's last one. False when the device has no room or forbids it.
 * @param steps its steps, each as JSON text: there may be thousands, most of them written before
 */
export function keep(storage: Storage, record: Omit<OutboxRecord, 'steps'>, steps: readonly string[]): boolean {
  try {
    const head = JSON.stringify(record).slice(0, -1)
    storage.setItem(keyOf(record), `${head},"steps":[${steps.join(',')}]}`)
    return true
  } catch {
    return false
  }
}

export function discard(storage: Storage, record: Pick<OutboxRecord, 'articleId' | 'clientId'>): void {
  storage.removeItem(keyOf(record))
}

/** What tabs of this person have left of an article, oldest first. */
export function kept(storage: Storage, articleId: string, personId: string): OutboxRecord[] {
  return keptUnder(storage, prefix(articleId), personId)
}

/** The articles of which something typed by this person is still on this device only, by id. */
export function articlesKept(storage: Storage, personId: string): string[] {
  return [...new Set(keptUnder(storage, root, personId).map(({ articleId }) => articleId))]
}

/**
 * Takes over what a closed or crashed tab has left: its record together with its client id, so that changes of which only
 * the acknowledgement was lost come back as own ones instead of doubling the text. Null when there is none, or their
 * tabs live.
 */
export async function adopt(
  world: TabWorld,
  articleId: string,
  personId: string,
): Promise<{ record: OutboxRecord; release: () => void } | null> {
  for (const { clientId } of kept(world.storage, articleId, personId)) {
    const release = await claimTab(clientId, world)
    if (!release) continue
    // Read again: until the claim, the other tab could still write or send it.
    const record = kept(world.storage, articleId, personId).find((one) => one.clientId === clientId)
    if (record) return { record, release }
    release()
  }
  return null
}

function keptUnder(storage: Storage, start: string, personId: string): OutboxRecord[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return keys
    .filter((key) => key.startsWith(start))
    .flatMap((key) => read(storage.getItem(key)) ?? [])
    .filter((record) => record.personId === personId && record.steps.length > 0)
    .sort((a, b) => a.savedAt.localeCompare(b.savedAt))
}

function read(json: string | null): OutboxRecord | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null')
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is OutboxRecord {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Record<string, unknown>
  return (
    ['articleId', 'clientId', 'personId', 'savedAt'].every((key) => typeof record[key] === 'string') &&
    ['schemaVersion', 'version'].every((key) => Number.isInteger(record[key])) &&
    Array.isArray(record.steps)
  )
}
