import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvError, parseEnv } from './env'

const least = { DATABASE_URL: 'postgres://u:p@localhost:5432/midad', AUTH_SECRET: 's'.repeat(32) }

describe('parseEnv', () => {
  it('has a safe default for everything but the database and the secret', () => {
    expect(parseEnv(least)).toEqual({
      databaseUrl: least.DATABASE_URL,
      secret: least.AUTH_SECRET,
      host: '0.0.0.0',
      port: 3000,
      demo: false,
      baseUrl: 'http://localhost:3000',
      trustProxy: false,
      mediaDir: path.resolve('.data/media'),
      dataDir: path.resolve('.data'),
      nodeEnv: 'production',
    })
  })

  it('keeps a demo on this machine unless told otherwise', () => {
    expect(parseEnv({ ...least, MIDAD_DEMO: '1' }).host).toBe('127.0.0.1')
    expect(parseEnv({ ...least, MIDAD_DEMO: '1', HOST: '0.0.0.0' }).host).toBe('0.0.0.0')
  })

  it('treats an empty variable as not set', () => {
    expect(parseEnv({ ...least, PORT: '', PUBLIC_URL: '' })).toMatchObject({
      port: 3000,
      baseUrl: 'http://localhost:3000',
    })
  })

  it.each([
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is not set.'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL must look like'],
    [{ DATABASE_URL: 'nonsense' }, 'DATABASE_URL must look like'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32 characters.'],
    [{ PORT: 'eighty' }, 'PORT must be a number'],
    [{ PORT: '70000' }, 'PORT must be a number'],
    [{ MIDAD_DEMO: 'yes' }, 'MIDAD_DEMO must be 0 or 1.'],
    [{ PUBLIC_URL: 'news.example.com' }, 'PUBLIC_URL must look like'],
  ])('refuses %o in one sentence', (wrong, sentence) => {
    expect(() => parseEnv({ ...least, ...wrong })).toThrow(EnvError)
    expect(() => parseEnv({ ...least, ...wrong })).toThrow(sentence)
  })
})
