import { isId } from '@/lib/body/ids'
import { Refusal, type RefusalCode } from '@/lib/errors'
import type { Actor } from '@/lib/permissions/can'
import { forPersonHeader } from '@/lib/sessions/for-person'

const statuses: Partial<Record<RefusalCode, number>> = {
  not_signed_in: 401,
  other_person: 403,
  forbidden: 403,
  not_found: 404,
  stale: 409,
  file_too_large: 413,
  file_type: 415,
  too_many_attempts: 429,
}

/** A refusal as JSON `{ error, details }` with its status; anything else is a defect and is thrown on. */
export function refusalResponse(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error
  return Response.json(
    { error: error.code, details: error.details },
    { status: statuses[error.code] ?? 422, headers: { 'cache-control': 'no-store' } },
  )
}

/**
 * Route handlers have no built-in defence against forged requests (server actions do): a browser that sends for another
 * site says so in these headers. @throws Refusal forbidden
 */
export function refuseCrossSite(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  const foreign = origin !== null && URL.canParse(origin) ? new URL(origin).host !== host : origin !== null
  if ((site && site !== 'same-origin' && site !== 'none') || foreign)
    throw new Refusal('forbidden', { reason: 'cross_site' })
}

/**
 * What a tab sends is of the person it was opened for. When somebody else has signed in since in the same browser, it is not
 * taken as theirs. @throws Refusal invalid · other_person
 */
export function refuseOtherPerson(request: Request, actor: Extract<Actor, { kind: 'person' }>): void {
  refuseUnlessFor(actor, request.headers.get(forPersonHeader))
}

/** The same for a stream of events, which has no headers: the person is in `?person=`. @throws Refusal invalid · other_person */
export function refuseOtherReader(request: Request, actor: Extract<Actor, { kind: 'person' }>): void {
  refuseUnlessFor(actor, new URL(request.url).searchParams.get('person'))
}

/** The same where the tab says it otherwise. Null: not sent by a page of ours, which always says it. @throws Refusal invalid · other_person */
export function refuseUnlessFor(actor: Extract<Actor, { kind: 'person' }>, personId: string | null): void {
  if (personId === null || personId === actor.id) return
  throw isId(personId) ? new Refusal('other_person') : new Refusal('invalid', { reason: 'request' })
}

/** The ids in `?ids=`, comma-separated, 100 at most; null when it is not asked. @throws Refusal invalid */
export function idsIn(asked: URLSearchParams): string[] | null {
  const listed = asked.get('ids')
  if (listed === null) return null
  const ids = listed.split(',').filter(Boolean)
  if (ids.length > 100 || !ids.every(isId)) throw new Refusal('invalid')
  return ids
}

/** Refuses what is announced as too long before reading, and stops at the limit whatever was announced. @throws Refusal file_too_large */
export function readLimited(request: Request, maxBytes: number): Promise<Buffer> {
  return readBody(request, maxBytes, () => new Refusal('file_too_large', { maxBytes }))
}

/** The same for JSON. @throws Refusal invalid (details.reason: too_large · request, when it is no JSON) */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const body = await readBody(request, maxBytes, () => new Refusal('invalid', { reason: 'too_large' }))
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new Refusal('invalid', { reason: 'request' })
  }
}

async function readBody(request: Request, maxBytes: number, tooLarge: () => Refusal): Promise<Buffer> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
