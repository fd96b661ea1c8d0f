import type { Finding, StyleBlock } from '@/lib/style/finding'
import type { SpellingState, StyleSettings } from '@/lib/style/messages'
import { whenIdle } from '../when-idle'
import { openStyleWorker } from './open-style-worker'

/** Checks a text again and again while it changes. */
export type Checker = {
  check: (blocks: StyleBlock[]) => Promise<Finding[]>
  /** Loads the dictionary; from `ready` on, checks tell spelling too. */
  openSpelling: () => Promise<SpellingState>
  suggest: (word: string) => Promise<string[]>
  close: () => void
}

/** How long a worker may take to start before the main thread does its work. */
const startMs = 8_000

/** A checker beside the main thread; on it, when the browser lets no worker start. */
export async function openChecker(settings: StyleSettings): Promise<Checker> {
  let worker: Checker | null = null
  try {
    const opened = openStyleWorker()
    worker = opened
    await within(startMs, opened.tell(settings))
    return opened
  } catch {
    worker?.close()
    return idleChecker(settings)
  }
}

function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too late')), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
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

function idle(): Promise<void> {
  return new Promise((resolve) => void whenIdle(resolve, { atMost: 1_000, otherwise: 50 }))
}
