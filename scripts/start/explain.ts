import { EmbeddedError } from '@/db/embedded/error'
import { MigrationError } from '@/db/migrate'
import { EnvError } from '@/lib/env'
import { StartError } from './start-error'

const sentences = [StartError, EnvError, EmbeddedError, MigrationError]

/** One sentence for what a person can put right; the whole stack for what is a defect of ours. */
export function explain(error: unknown): string {
  if (sentences.some((kind) => error instanceof kind)) return (error as Error).message
  const code = codeOf(error)
  const file = error instanceof Error && 'path' in error ? String(error.path) : 'its folder'
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full: free some space and start again.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `Midad may not write to ${file}: give this account the right to, or start as the account that owns it.`
  }
  if (code === '42501') return 'The user of DATABASE_URL may not create tables in its database: grant it that right.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Drivers and query builders wrap the error that says what happened. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
