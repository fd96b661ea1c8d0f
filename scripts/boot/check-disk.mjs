import { accessSync, constants, statfsSync } from 'node:fs'
import { fail } from './fail.mjs'
import { root } from './root.mjs'

/** Enough for the packages, the build and an empty database, or only for going on. */
const neededMB = { first: 1_500, again: 100 }

/** Ends with a sentence when the project's folder cannot be written or its disk is full. */
export function checkDisk() {
  const installed = canAccess(`${root}/node_modules`, constants.R_OK)
  if (!canAccess(root, constants.W_OK))
    fail(`Midad cannot write to its folder ${root}: give this account the right to.`)
  const { bavail, bsize } = statfsSync(root)
  const freeMB = Math.floor((bavail * bsize) / 1_000_000)
  const needed = installed ? neededMB.again : neededMB.first
  if (freeMB < needed) fail(`The disk of ${root} has ${freeMB} MB free, and Midad needs ${needed} MB.`)
}

function canAccess(file, mode) {
  try {
    accessSync(file, mode)
    return true
  } catch {
    return false
  }
}
