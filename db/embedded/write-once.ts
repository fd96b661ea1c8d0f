import { linkSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a private file (mode 600), whole or not at all, unless it exists. Gives false when it did. */
export function writeOnce(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  try {
    // A link, not a rename: it fails when the file exists, so of two first starts one wins.
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
