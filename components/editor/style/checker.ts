import type { Finding, StyleBlock } from '@/lib/style/finding'
import type { SpellingState, StyleSettings } from '@/lib/style/messages'
import { openStyleWorker } from './open-style-worker'

/** Checks a text again and again while it changes. */
export type Checker = {
  check: (blocks: StyleBlock[]) => Promise<Finding[]>
  /** Loads the dictionary; from `ready` on, checks tell spelling too. */
  openSpelling: () => Promise<SpellingState>
  suggest: (word: string) => Promise<string[]>
  close: () => void
}

/** A checker beside the main thread; on it, when the browser lets no worker start. */
export async function openChecker(settings: StyleSettings): Promise<Checker> {
  try {
    const worker = openStyleWorker()
    await worker.tell(settings)
    return worker
  } catch {
    return idleChecker(settings)
  }
}

/** Checks when the browser has nothing else to do. A dictionary is too heavy for that. */
async function idleChecker(settings: StyleSettings): Promise<Checker> {
  const { styleChecker } = await import('@/lib/style/check')
  const check = styleChecker(settings)
  return {
    check: async (blocks) => {
      await idle()
      return check(blocks)
    },
    openSpelling: async () => 'failed',
    suggest: async () => [],
    close: () => {},
  }
}

/** Not every browser tells when it is idle. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1_000 })
    else setTimeout(resolve, 50)
  })
}
