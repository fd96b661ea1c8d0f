/** How often signing in may fail within the window, for one account and for one address (OWASP ASVS 5.0, 6.3.1). */
export const signInLimits = { windowMs: 15 * 60_000, perAccount: 8, perAddress: 60 } as const

/** Minutes until the window ends, for the message; at least 1. */
export function minutesLeft(windowStart: Date, now: Date): number {
  return Math.max(1, Math.ceil((windowStart.getTime() + signInLimits.windowMs - now.getTime()) / 60_000))
}
