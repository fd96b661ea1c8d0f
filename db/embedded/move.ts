import { chownSync, cpSync, lchownSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { EmbeddedError } from './error'
import { findPostmaster } from './postmaster'

/** Moves a cluster with its owner, also to another file system. @throws EmbeddedError when it is running and must be copied */
export function moveCluster(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    if (findPostmaster(from)) {
      throw new EmbeddedError(`The database in ${from} is running and has to be moved to ${to}: stop it first.`)
    }
    const unfinished = `${to}.moving`
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(from, unfinished, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
    own(unfinished, statSync(from))
    renameSync(unfinished, to)
    rmSync(from, { recursive: true, force: true })
  }
}

function own(folder: string, owner: { uid: number; gid: number }): void {
  chownSync(folder, owner.uid, owner.gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) own(file, owner)
    else lchownSync(file, owner.uid, owner.gid)
  }
}
