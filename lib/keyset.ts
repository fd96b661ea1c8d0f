import { Buffer } from 'node:buffer'
import { z } from 'zod'

/** Where a page of a list ended: the time and id of its last row. Lists page by key, never by offset, so that no page grows slower. */
export type Key = { at: Date; id: string }

// What PostgreSQL would not take as a time or an id must not reach it: it knows no year 0.
const keyShape = z.tuple([z.iso.datetime().regex(/^(?!0000)/), z.uuid()])

/** The key as an opaque text for addresses. */
export function encodeKey({ at, id }: Key): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url')
}

/** The key in a text made by `encodeKey`; null for anything else, which reads as "from the start". */
export function decodeKey(text: string | null | undefined): Key | null {
  if (!text || text.length > 200) return null
  try {
    const [at, id] = keyShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return { at: new Date(at), id }
  } catch {
    return null
  }
}

/** Cuts one row too many off a page: the rows to show and the key of the next page, or null at the end. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => Key,
): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? encodeKey(keyOf(last)) : null }
}
