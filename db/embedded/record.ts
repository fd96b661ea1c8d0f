import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What must outlive a start: kept in `<dataDir>/postgres.json`, readable by its owner only. */
export type DatabaseRecord = { password: string; home: string; cluster: string }

export function readRecord(home: string): DatabaseRecord | null {
  const file = path.join(home, 'postgres.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Writes the record with a new password, unless another start did so first; gives the one that stands. */
export function makeRecord(home: string, cluster: string): DatabaseRecord {
  const record = { password: randomBytes(24).toString('base64url'), home, cluster }
  const file = path.join(home, 'postgres.json')
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flush: true })
  try {
    // A link, not a rename: it fails when the file exists, so of two first starts one password wins.
    linkSync(draft, file)
    return record
  } catch (error) {
    const standing = readRecord(home)
    if (!standing) throw error
    return standing
  } finally {
    rmSync(draft, { force: true })
  }
}
