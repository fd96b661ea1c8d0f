import 'next-auth'

declare module 'next-auth' {
  /** What the session cookie holds: ids only. */
  interface User {
    personId: string
    sessionId: string
  }
}
