import type { PersonRef } from '@/lib/people/person-ref'
import type { Review } from '@/lib/review/review'
import type { ReviewRequest } from '@/lib/review/schema'
import { forPersonHeader } from '@/lib/sessions/for-person'

export type ReviewAnswer = { ok: true; review: Review } | { ok: false; error: string; reason: string | null }

/** What stands beside the draft now. @param since of the suggestions only those that came then or later */
export function fetchReview(articleId: string, since?: string): Promise<ReviewAnswer> {
  return ask(`${addressOf(articleId)}${since ? `?since=${encodeURIComponent(since)}` : ''}`, { cache: 'no-store' })
}

/**
 * Does something to the comments in the name of a person; the answer has them as they are then.
 * @param since of the suggestions only those that came then or later
 */
export function sendReview(
  articleId: string,
  personId: string,
  request: ReviewRequest,
  since?: string,
): Promise<ReviewAnswer> {
  return ask(addressOf(articleId), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [forPersonHeader]: personId },
    body: JSON.stringify({ ...request, since }),
  })
}

/** People whose name has these letters; none when they cannot be asked for now. */
export async function findPeople(q: string): Promise<PersonRef[]> {
  try {
    const response = await fetch(`/api/people?q=${encodeURIComponent(q)}`)
    return response.ok ? ((await response.json()) as PersonRef[]) : []
  } catch {
    return []
  }
}

function addressOf(articleId: string): string {
  return `/api/articles/${articleId}/review`
}

async function ask(address: string, init: RequestInit): Promise<ReviewAnswer> {
  try {
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(15_000) })
    const body = await response.json()
    return response.ok
      ? { ok: true, review: body as Review }
      : {
          ok: false,
          error: String(body.error),
          reason: typeof body.details?.reason === 'string' ? body.details.reason : null,
        }
  } catch {
    return { ok: false, error: 'network', reason: null }
  }
}
