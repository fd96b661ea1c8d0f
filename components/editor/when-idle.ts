/**
 * Runs `work` once the page has nothing else to do, at the latest after `atMost` milliseconds. Safari does not tell when that
 * is: there it waits `otherwise` milliseconds. Gives the way to call it off.
 */
export function whenIdle(work: () => void, { atMost, otherwise }: { atMost: number; otherwise: number }): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, otherwise)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(work, { timeout: atMost })
  return () => cancelIdleCallback(asked)
}
