export type Job = {
  name: string
  everyMs: number
  /** One run. The signal aborts when the server stops. */
  work: (signal: AbortSignal) => Promise<unknown>
}

/**
 * Runs a job again and again, each run `everyMs` after the one before ended. A run that fails is told in the log and
 * tried again with the next.
 * @returns stops it: no new run begins, and the one under way is waited for
 */
export function regularly({ name, everyMs, work }: Job): () => Promise<void> {
  const stopping = new AbortController()
  let running: Promise<void> = Promise.resolve()
  const run = async () => {
    try {
      await work(stopping.signal)
    } catch (error) {
      console.error(`job ${name}:`, error instanceof Error ? error.name : typeof error)
    }
    if (!stopping.signal.aborted) wait()
  }
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    timer = setTimeout(() => {
      running = run()
    }, everyMs)
    timer.unref()
  }
  wait()
  return async () => {
    stopping.abort()
    clearTimeout(timer)
    await running
  }
}
