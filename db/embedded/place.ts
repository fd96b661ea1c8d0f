import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Account, canEnter, serverAccount } from './account'
import { EmbeddedError } from './error'
import { moveCluster } from './move'
import { readRecord } from './record'

/** Where root keeps what the database's account must reach but cannot inside the project. */
const systemFolder = '/var/lib/midad'

/** `home`: the data folder; `cluster`: PostgreSQL's own folder, in it or not; `account`: who runs it, null for us. */
export type Place = { home: string; cluster: string; account: Account | null; binariesFolder: string }

/**
 * Decides where the data lives and who runs the server: `<dataDir>/postgres`, unless we are root and the database's
 * account cannot work there; then `/var/lib/midad/<hash of dataDir>/postgres`. Data that already exists inside such
 * a folder (the project was moved, its mode tightened) is taken along.
 * @throws EmbeddedError when the data belongs to somebody else
 */
export function choosePlace(dataDir: string): Place {
  mkdirSync(dataDir, { recursive: true })
  const home = realpathSync(dataDir)
  const inside = path.join(home, 'postgres')
  const self = process.getuid?.()
  if (self !== 0) {
    if (existsSync(inside) && self !== undefined && statSync(inside).uid !== self) {
      throw new EmbeddedError(`The database in ${inside} belongs to another account: start Midad as that account.`)
    }
    return { home, cluster: inside, account: null, binariesFolder: home }
  }
  const outside = recordedOutside(home) ?? path.join(systemFolder, hash(home), 'postgres')
  const present = [inside, outside].find((cluster) => existsSync(cluster)) ?? null
  const account = serverAccount(present)
  const place = { home, account, binariesFolder: systemFolder }
  if (present !== outside && account && canWorkIn(home, account)) return { ...place, cluster: inside }
  openFolder(path.dirname(outside))
  if (present === inside) moveCluster(inside, outside)
  return { ...place, cluster: outside }
}

/** Makes a new empty folder beside the cluster, owned by the account that runs the server. */
export function makeOwnedFolder(cluster: string, account: Account | null): string {
  const folder = mkdtempSync(`${cluster}.`)
  chmodSync(folder, 0o700)
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}

/** A project folder that was moved keeps its data; one that was copied does not share its original's. */
function recordedOutside(home: string): string | null {
  const record = readRecord(home)
  if (!record || record.cluster === path.join(record.home, 'postgres')) return null
  return record.home === home || !existsSync(record.home) ? record.cluster : null
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function canWorkIn(home: string, account: Account): boolean {
  // Passable, not readable: secrets beside the cluster stay mode 600.
  chmodSync(home, 0o711)
  return canEnter(account, home) && canOwn(path.join(home, 'postgres'), account)
}

/** Some mounts accept `chown` and ignore it. */
function canOwn(cluster: string, account: Account): boolean {
  let probe: string | null = null
  try {
    probe = makeOwnedFolder(cluster, account)
    return statSync(probe).uid === account.uid
  } catch {
    return false
  } finally {
    if (probe) rmSync(probe, { recursive: true, force: true })
  }
}

function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  chmodSync(path.dirname(folder), 0o755)
  chmodSync(folder, 0o711)
}
