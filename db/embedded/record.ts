import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeOnce } from './write-once'

/** What must outlive a start: kept in `<dataDir>/postgres.json`, readable by its owner only. */
export type DatabaseRecord = { password: string; home: string; cluster: string }

export function readRecord(home: string): DatabaseRecord | null {
  const file = recordFile(home)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Writes the record with a new password, unless another start did so first; gives the one that stands. */
export function makeRecord(home: string, cluster: string): DatabaseRecord {
  const record = { password: randomBytes(24).toString('base64url'), home, cluster }
  writeOnce(recordFile(home), `${JSON.stringify(record, null, 2)}\n`)
  return readRecord(home) ?? record
}

function recordFile(home: string): string {
  return path.join(home, 'postgres.json')
}
