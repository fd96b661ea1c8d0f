import path from 'node:path'
import { z } from 'zod'

/** A setting that cannot be used; the message is one sentence for a person. */
export class EnvError extends Error {}

export type Env = {
  /** `postgres://` address; the start script sets it when the embedded server is used. */
  databaseUrl: string
  /** Signs session cookies. The same on every instance. */
  secret: string
  host: string
  port: number
  /** Offers one-click entry as each role; obeyed only when bound to loopback. */
  demo: boolean
  /** The public origin, without a slash at the end. */
  baseUrl: string
  /** Every connection comes from a proxy of ours, whose forwarding headers are true. */
  trustProxy: boolean
  /** Absolute folder of uploaded pictures and their renditions. */
  mediaDir: string
  /** Absolute folder of everything the installation keeps on disk. */
  dataDir: string
  nodeEnv: 'development' | 'production' | 'test'
}

/**
 * The settings, read from the environment at the first call. `.env.example` describes each.
 * @throws EnvError naming the first variable that is wrong
 */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

let parsed: Env | undefined

/** Reads settings from `variables`; empty strings count as not set. @throws EnvError */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const result = schema.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new EnvError(`${issue?.path.join('.')} ${issue?.message}`)
  }
  const set = result.data
  const demo = set.MIDAD_DEMO === '1'
  const dataDir = path.resolve(set.DATA_DIR)
  return {
    databaseUrl: set.DATABASE_URL,
    secret: set.AUTH_SECRET,
    host: set.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    port: set.PORT,
    demo,
    baseUrl: (set.PUBLIC_URL ?? `http://localhost:${set.PORT}`).replace(/\/+$/, ''),
    trustProxy: set.TRUST_PROXY === '1',
    mediaDir: set.MEDIA_DIR ? path.resolve(set.MEDIA_DIR) : path.join(dataDir, 'media'),
    dataDir,
    nodeEnv: set.NODE_ENV,
  }
}

const schema = z.object({
  DATABASE_URL: z
    .string('is not set.')
    .refine(isPostgresUrl, 'must look like postgres://user:password@host:5432/database.'),
  AUTH_SECRET: z.string('is not set.').min(32, 'must have at least 32 characters.'),
  HOST: z.string().optional(),
  PORT: z
    .string()
    .default('3000')
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) > 0 && Number(text) < 65_536,
      'must be a number from 1 to 65535.',
    )
    .transform(Number),
  MIDAD_DEMO: z.enum(['0', '1'], 'must be 0 or 1.').optional(),
  PUBLIC_URL: z.string().refine(isWebUrl, 'must look like https://news.example.com.').optional(),
  TRUST_PROXY: z.enum(['0', '1'], 'must be 0 or 1.').optional(),
  MEDIA_DIR: z.string().optional(),
  DATA_DIR: z.string().default('.data'),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'must be development, production or test.')
    .default('production'),
})

function isPostgresUrl(text: string): boolean {
  const url = parseUrl(text)
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.hostname !== ''
}

function isWebUrl(text: string): boolean {
  const url = parseUrl(text)
  return url !== null && ['http:', 'https:'].includes(url.protocol)
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
