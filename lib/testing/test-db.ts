import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Client, connect, type Db } from '@/db/client'

export type TestDb = {
  /** The file's own database, empty but for the schema. Available inside tests and hooks, not while collecting. */
  readonly db: Db
  /** Its pool, for what needs raw SQL or `listen`. */
  readonly client: Client
  /** Its address, for a second connection or another process. */
  readonly url: string
}

/** Call once at the top of a test file: makes a copy of the migrated template for it, dropped after its last test. */
export function useTestDb({ max = 5 }: { max?: number } = {}): TestDb {
  let open: { client: Client; url: string } | null = null
  const required = () => {
    if (!open) throw new Error('The test database is ready in hooks and tests, not while the file is being read')
    return open
  }
  beforeAll(async () => {
    const url = new URL(inject('templateUrl'))
    const template = url.pathname.slice(1)
    url.pathname = `/test_${randomUUID().replaceAll('-', '')}`
    await administer(`create database ${url.pathname.slice(1)} template ${template}`)
    open = { client: connect(url.href, { max }), url: url.href }
  })
  afterAll(async () => {
    if (!open) return
    await open.client.close()
    await administer(`drop database if exists ${new URL(open.url).pathname.slice(1)} with (force)`)
  })
  return {
    get db() {
      return required().client.db
    },
    get client() {
      return required().client
    },
    get url() {
      return required().url
    },
  }
}

async function administer(statement: string): Promise<void> {
  const url = new URL(inject('templateUrl'))
  url.pathname = '/postgres'
  const client = postgres(url.href, { max: 1, onnotice: () => {} })
  try {
    await client.unsafe(statement)
  } finally {
    await client.end({ timeout: 5 })
  }
}
