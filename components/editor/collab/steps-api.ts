import type { DocJson } from '@/lib/body/doc-json'
import { schemaVersion } from '@/lib/body/schema'
import { forPersonHeader } from '@/lib/sessions/for-person'
import type { Trouble } from './save-state'

/** A change as the log has it: the version it led to, and the tab of this person it came from; '' where others made it. */
export type StepRow = { version: number; step: Record<string, unknown>; clientId: string }

export type Batch = { version: number; clientId: string; steps: Record<string, unknown>[] }

export type PostOutcome =
  | { kind: 'committed'; version: number }
  /** Others were first: their changes, to be received before sending again. */
  | { kind: 'behind'; rows: StepRow[] }
  /** The batch changes the text itself, and this person may only suggest: not as it is, but as suggestions. */
  | { kind: 'suggestions_only' }
  | { kind: 'trouble'; trouble: Trouble }

export type Transport = { post: (batch: Batch) => Promise<PostOutcome> }

const timeoutMs = 15_000

type Owner = { articleId: string; personId: string }

export function stepsTransport(owner: Owner): Transport {
  return { post: (batch) => postSteps(owner, batch) }
}

/** @param personId for whom the page was opened, where somebody may write in it */
export function eventsUrl(articleId: string, since: number, personId?: string): string {
  return `/api/articles/${articleId}/events?since=${since}${personId ? `&person=${personId}` : ''}`
}

/** The draft at an earlier version; null when the server cannot give it. */
export async function fetchDraft(
  articleId: string,
  version: number,
): Promise<{ version: number; doc: DocJson } | null> {
  try {
    const response = await fetch(`/api/articles/${articleId}/draft?version=${version}`, { cache: 'no-store' })
    return response.ok ? ((await response.json()) as { version: number; doc: DocJson }) : null
  } catch {
    return null
  }
}

/**
 * Sends a batch. Whatever goes wrong on the way counts as no network: it may have been committed or not, and sending it
 * again finds out, because the server takes each version once.
 */
async function postSteps({ articleId, personId }: Owner, batch: Batch): Promise<PostOutcome> {
  try {
    const response = await fetch(`/api/articles/${articleId}/steps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [forPersonHeader]: personId },
      body: JSON.stringify({ ...batch, schemaVersion }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.status === 200) return { kind: 'committed', version: (await response.json()).version }
    if (response.status === 409) return { kind: 'behind', rows: (await response.json()).steps }
    return await outcomeOf(response)
  } catch {
    return { kind: 'trouble', trouble: 'offline' }
  }
}

async function outcomeOf(response: Response): Promise<PostOutcome> {
  const trouble = (kind: Trouble): PostOutcome => ({ kind: 'trouble', trouble: kind })
  if (response.status === 401) return trouble('session_ended')
  // Overloaded, restarting, or a proxy that answers for a server that is down.
  if (response.status >= 500 || response.status === 429 || response.status === 408) return trouble('offline')
  const { error, details } = refusalIn(await response.json().catch(() => null))
  if (error === 'schema_outdated') return trouble('outdated')
  if (error === 'other_person') return trouble('other_person')
  return details?.reason === 'suggestions_only' ? { kind: 'suggestions_only' } : trouble('refused')
}

function refusalIn(body: unknown): { error?: unknown; details?: { reason?: unknown } | null } {
  return typeof body === 'object' && body !== null ? body : {}
}
