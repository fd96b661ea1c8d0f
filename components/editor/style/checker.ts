import { styleChecker } from '@/lib/style/check'
import type { Finding, StyleBlock, StyleOptions } from '@/lib/style/finding'

/** Checks a text again and again while it changes. */
export type Checker = { check: (blocks: StyleBlock[]) => Promise<Finding[]>; end: () => void }

/** Checks on the main thread, when the browser has nothing else to do. */
export function idleChecker(options: StyleOptions): Checker {
  const check = styleChecker(options)
  return {
    check: async (blocks) => {
      await idle()
      return check(blocks)
    },
    end: () => {},
  }
}

/** Not every browser tells when it is idle. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1_000 })
    else setTimeout(resolve, 50)
  })
}
