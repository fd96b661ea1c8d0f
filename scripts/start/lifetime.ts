export type Lifetime = {
  /** Remembers what has to be undone; the last registered goes first. */
  onStop: (undo: () => unknown) => void
  /** Undoes everything, once. */
  stop: () => Promise<void>
  /** Aborts when a stop begins. */
  signal: AbortSignal
}

/** npm passes the terminal's Ctrl-C on, so one key press may arrive twice. */
const samePressMs = 700

/**
 * Ends the process in order at Ctrl-C or SIGTERM, whatever it is busy with; a second Ctrl-C ends it at once.
 */
export function beginLifetime(): Lifetime {
  const undoing: (() => unknown)[] = []
  const stopping = new AbortController()
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= undoAll(undoing)
    stopping.abort()
    return stopped
  }
  let askedAt = 0
  const ask = (exitCode: number) => {
    const now = Date.now()
    if (askedAt && now - askedAt > samePressMs) process.exit(130)
    if (askedAt) return
    askedAt = now
    console.log('\nStopping. Press Ctrl-C again to stop at once.')
    stop().then(
      () => process.exit(exitCode),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', () => ask(0))
  process.on('SIGTERM', () => ask(0))
  process.on('SIGHUP', () => ask(0))
  if (process.env.npm_lifecycle_event) whenOrphaned(() => ask(0))
  return { onStop: (undo) => undoing.push(undo), stop, signal: stopping.signal }
}

/** npm starts us through a shell that does not pass signals on: `kill <npm>` would leave the server running. */
function whenOrphaned(then: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    then()
  }, 500)
  watch.unref()
}

async function undoAll(undoing: (() => unknown)[]): Promise<void> {
  for (const undo of undoing.reverse()) await undo()
}
