import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP password storage: argon2id with 19 MiB, 2 passes, 1 lane. (2 = Argon2id; the package's const enum cannot be imported in isolated modules.)
const settings = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** What is stored of a password: salt and settings are in it, so that `verifyPassword` needs nothing else. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, settings)
}

/** Takes as long for an unknown person (null) as for a known one, so that an answer's time tells nothing. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'))
  const matches = await verify(passwordHash ?? (await decoy), password)
  return matches && passwordHash !== null
}

let decoy: Promise<string> | undefined

/** A password to hand over once: 96 bits in letters that are not mistaken for each other. */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const picks = Array.from(randomBytes(40)).filter((byte) => byte < letters.length * 8)
  const text = picks.slice(0, 20).map((byte) => letters[byte % letters.length])
  if (text.length < 20) return makePassword()
  return [0, 5, 10, 15].map((start) => text.slice(start, start + 5).join('')).join('-')
}
