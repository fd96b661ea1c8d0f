import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { useTestDb } from '@/lib/testing/test-db'
import { MigrationError, migrate } from './migrate'

const test = useTestDb()

beforeEach(async () => {
  await test.client.sql.unsafe(
    'drop schema if exists drizzle cascade; drop schema public cascade; create schema public',
  )
})

const copies: string[] = []
afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true })
})

describe('migrate', () => {
  it('lets several instances start at once on an empty database', async () => {
    await Promise.all(Array.from({ length: 6 }, () => migrate(test.url)))
    expect(await tableExists('publications')).toBe(true)
    expect(await test.client.sql`select * from drizzle.leases`).toEqual([])
  })

  it('does nothing the second time', async () => {
    await migrate(test.url)
    const before = await test.client.sql`select * from drizzle.__drizzle_migrations`
    await migrate(test.url)
    expect(await test.client.sql`select * from drizzle.__drizzle_migrations`).toEqual(before)
  })

  it('takes over the lease of an instance that died', async () => {
    await migrate(test.url)
    await test.client.sql`insert into drizzle.leases values ('migrate', 'dead', now() - interval '1 second')`
    await expect(migrate(test.url)).resolves.toBeUndefined()
  })

  it('refuses a migration that was edited after it had been applied', async () => {
    await migrate(test.url)
    const folder = copyOfMigrations()
    appendFileSync(path.join(folder, `${journalOf(folder).entries[0]?.tag}.sql`), '\n-- edited\n')
    await expect(migrate(test.url, { folder })).rejects.toThrow(/was edited/)
  })

  it('refuses a migration that would be skipped for its older date', async () => {
    await migrate(test.url)
    const folder = copyOfMigrations()
    addMigration(folder, 'late', 1)
    await expect(migrate(test.url, { folder })).rejects.toThrow(/would be skipped/)
  })

  it('refuses a database that is newer than the code', async () => {
    const folder = copyOfMigrations()
    addMigration(folder, 'future', Date.now() + 1_000_000_000)
    await migrate(test.url, { folder })
    expect(await tableExists('future')).toBe(true)
    await expect(migrate(test.url)).rejects.toThrow(MigrationError)
  })

  it('leaves nothing behind when a migration fails', async () => {
    const folder = copyOfMigrations()
    addMigration(folder, 'broken', Date.now() + 1_000_000_000, 'create table half (); select no_such_column')
    await expect(migrate(test.url, { folder })).rejects.toThrow()
    expect(await tableExists('half')).toBe(false)
    await migrate(test.url)
    expect(await tableExists('publications')).toBe(true)
  })
})

async function tableExists(name: string): Promise<boolean> {
  const [row] = await test.client.sql<{ found: string | null }[]>`select to_regclass(${name})::text as found`
  return row?.found === name
}

type Journal = { entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[] }

function copyOfMigrations(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'midad-migrations-'))
  copies.push(folder)
  cpSync(path.join(import.meta.dirname, 'migrations'), folder, { recursive: true })
  return folder
}

function journalOf(folder: string): Journal {
  return JSON.parse(readFileSync(path.join(folder, 'meta/_journal.json'), 'utf8'))
}

function addMigration(folder: string, tag: string, when: number, statement = `create table ${tag} ()`): void {
  const journal = journalOf(folder)
  journal.entries.push({ idx: journal.entries.length, version: '7', when, tag, breakpoints: true })
  writeFileSync(path.join(folder, 'meta/_journal.json'), JSON.stringify(journal))
  writeFileSync(path.join(folder, `${tag}.sql`), statement)
}
