import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody can guess, fit to stand in an address. */
export function newPreviewToken(): string {
  return randomBytes(32).toString('base64url')
}

export function isPreviewToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** What is stored of a token: whoever reads the database cannot open the link. */
export function hashPreviewToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

export function previewPath(token: string): string {
  return `/preview/${token}`
}
