import type { Instrumentation } from 'next'
import { clientLeft } from '@/lib/client-left'
import { faultWords } from '@/lib/fault-words'

/** Faults of pages and routes, with the number that the error page shows the person; what they wrote stays out of the log. */
export const onRequestError: Instrumentation.onRequestError = (error, request) => {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : ''
  // Next's own signals (redirects, not found, refusals) are thrown too.
  if (digest.startsWith('NEXT_') || clientLeft(error)) return
  const { pathname } = new URL(request.path, 'http://localhost')
  console.error(`request failed: ${request.method} ${pathname} ${digest}\n${faultWords(error)}`)
}
