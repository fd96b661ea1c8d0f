import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { database } from '@/lib/database'
import { env } from '@/lib/env'
import { Refusal } from '@/lib/errors'
import { personIdInput, signInInput } from '@/lib/people/schema'
import { type SignedIn, signIn as signInByPassword, signInToDemo } from '@/lib/sessions/mutations'
import { demoEntryOpen } from './demo-entry'

/** A sign-in that was refused; carries the refusal through next-auth, whose own error knows only a code for the address bar. */
export class RefusedSignIn extends CredentialsSignin {
  override code = 'refused'
  constructor(readonly refusal: Refusal) {
    super()
  }
}

/** As long as the session row lives (lib/sessions): the row decides, the cookie only has to last as long. */
const maxAge = 14 * 86_400

const tokenShape = z.object({ personId: z.uuid(), sessionId: z.uuid() })

// Built at the first request, not on import: settings are not there while Next builds.
export const { handlers, auth, signIn, signOut } = NextAuth(() => config())

/** The ids in the session cookie of this request; null without a valid one. Whether they still count, the database says. */
export async function sessionIds(): Promise<SignedIn | null> {
  const parsed = tokenShape.safeParse((await auth())?.user)
  return parsed.success ? parsed.data : null
}

function config(): NextAuthConfig {
  const { secret, port, baseUrl } = env()
  const secure = baseUrl.startsWith('https:')
  return {
    secret,
    trustHost: true,
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge },
    // Browsers do not keep cookies of different ports apart: the port in the name lets several installations run on one machine.
    cookies: {
      sessionToken: {
        name: secure ? '__Host-midad.session' : `midad.session.${port}`,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: demoEntryOpen() ? [passwordProvider, demoProvider] : [passwordProvider],
    callbacks: {
      // The token holds ids only: names, roles and languages are read from the database on every request.
      jwt: ({ token, user }) => tokenShape.parse(user ?? token),
      session: ({ session, token }) => ({ expires: session.expires, user: tokenShape.parse(token) }),
    },
    logger: { error: logAuthError },
  }
}

const passwordProvider = Credentials({
  id: 'password',
  credentials: { email: {}, password: {} },
  authorize: (credentials, request) =>
    refusable(async () => {
      const input = signInInput.safeParse(credentials)
      if (!input.success) throw new Refusal('not_signed_in')
      return signInByPassword({ db: database(), now: new Date() }, { ...input.data, address: addressOf(request) })
    }),
})

const demoProvider = Credentials({
  id: 'demo',
  credentials: { id: {} },
  authorize: (credentials) =>
    refusable(async () => {
      const input = personIdInput.safeParse(credentials)
      if (!input.success || !demoEntryOpen()) throw new Refusal('not_found')
      return signInToDemo({ db: database(), now: new Date() }, { personId: input.data.id })
    }),
})

async function refusable(enter: () => Promise<SignedIn>): Promise<SignedIn> {
  try {
    return await enter()
  } catch (error) {
    throw error instanceof Refusal ? new RefusedSignIn(error) : error
  }
}

/** The network address the request came from, for counting failures. The server in front sets the header. */
function addressOf(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}

/** Refused sign-ins are events, not faults; a cookie of other keys is an old one. The rest is named without its parameters. */
function logAuthError(error: Error): void {
  if (error instanceof CredentialsSignin || error.name === 'JWTSessionError') return
  console.error('auth:', error.name, error.cause instanceof Error ? error.cause.name : '')
}
