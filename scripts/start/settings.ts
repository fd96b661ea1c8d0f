import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeOnce } from '@/db/embedded/write-once'
import { type Env, parseEnv } from '@/lib/env'

export type Settings = Env & {
  /** No DATABASE_URL was given: the embedded server is ours to start. */
  embedded: boolean
}

/**
 * Completes the environment (files, secret, demo mode) so that `env()` is right for everything imported later.
 * @throws EnvError
 */
export function loadSettings(): Settings {
  for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file)
  const embedded = !process.env.DATABASE_URL
  process.env.MIDAD_DEMO ||= embedded ? '1' : '0'
  // The embedded server's address is known once it runs; the other settings are judged before.
  const known = { AUTH_SECRET: 'x'.repeat(32), DATABASE_URL: 'postgres://localhost/midad' }
  const { dataDir } = parseEnv({ ...known, ...withoutEmpty(process.env) })
  process.env.AUTH_SECRET ||= keptSecret(dataDir)
  return { ...parseEnv({ ...known, ...withoutEmpty(process.env) }), embedded }
}

function withoutEmpty(variables: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}

/** Made at the first start; the same ever after, or everybody would be signed out. */
function keptSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'secrets.json')
  if (!existsSync(file)) writeOnce(file, `${JSON.stringify({ authSecret: randomBytes(32).toString('base64url') })}\n`)
  const { authSecret }: { authSecret: string } = JSON.parse(readFileSync(file, 'utf8'))
  return authSecret
}
