import { availableParallelism } from 'node:os'

/** Thrown when so many pictures wait that one more would not be done in time. */
export class TooManyWaiting extends Error {}

/** One processor stays free for readers' pages. */
const atOnce = Math.max(1, availableParallelism() - 1)
const maxWaiting = 200

/** On `globalThis` because each bundled route may have its own copy of this module. */
const shared = globalThis as typeof globalThis & { midadPictures?: { running: number; waiting: (() => void)[] } }

/**
 * Does work on pictures in turn, as many at once as processors can be spared; the last to come waits longest.
 * @throws TooManyWaiting
 */
export async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  shared.midadPictures ??= { running: 0, waiting: [] }
  const queue = shared.midadPictures
  if (queue.running >= atOnce) {
    if (queue.waiting.length >= maxWaiting) throw new TooManyWaiting()
    // Whoever finishes hands the place over, so `running` stays as it is.
    await new Promise<void>((resolve) => queue.waiting.push(resolve))
  } else queue.running++
  try {
    return await work()
  } finally {
    const next = queue.waiting.shift()
    if (next) next()
    else queue.running--
  }
}
