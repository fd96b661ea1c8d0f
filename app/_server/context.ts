import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Context } from '@/lib/context'
import { database } from '@/lib/database'
import { Refusal } from '@/lib/errors'
import { hrefWith } from '@/lib/newsroom/article-filter'
import { safePath } from '@/lib/newsroom/safe-path'
import { findActor } from '@/lib/people/queries'
import { type Action, type Actor, can } from '@/lib/permissions/can'
import { sessionIds } from './auth'
import { readerContext } from './reader-context'

/** A signed-in person; what pages and actions work with. */
export type Person = Extract<Actor, { kind: 'person' }>
export type PersonContext = Context & { actor: Person }

export { readerContext }

/** Who makes this request: asked once in it, and anew in every request, so that ended sessions and deactivations count at once. */
export const currentActor = cache(async (): Promise<Person | null> => {
  const ids = await sessionIds()
  return ids ? findActor(database(), ids, new Date()) : null
})

/** The context of a signed-in request to the API. @throws Refusal not_signed_in */
export async function currentContext(): Promise<PersonContext> {
  const actor = await currentActor()
  if (!actor) throw new Refusal('not_signed_in')
  return { ...readerContext(), actor }
}

/**
 * The context of a signed-in request; sends others to the sign-in page.
 * @param path where signing in brings them back; default: the requested address
 */
export async function requireContext(path?: string): Promise<PersonContext> {
  const actor = await currentActor()
  if (!actor) redirect(hrefWith('/sign-in', { from: safePath(path ?? (await requestedPath())) }))
  return { ...readerContext(), actor }
}

/**
 * The context of a page. With `action`: whoever may not do it gets the refusal page of that part of the newsroom (403).
 * @param path where signing in brings them back; default: the requested address
 */
export async function pageContext(action?: Action, path?: string): Promise<PersonContext> {
  const ctx = await requireContext(path)
  if (action && !can(ctx.actor, action)) forbidden()
  return ctx
}

/** The server in front names the requested address in this header; Next itself does not tell pages. */
async function requestedPath(): Promise<string | null> {
  const path = (await headers()).get('x-midad-path')
  // A navigation inside the newsroom asks for data with this parameter; the page's address is without it.
  return path?.replace(/[?&]_rsc=[^&]*/, '') ?? null
}
