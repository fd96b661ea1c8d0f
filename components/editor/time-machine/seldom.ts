export type Seldom = {
  /** Does the work soon: at once, or when its time has come. */
  ask: () => void
  /** Does it now, or as soon as the one under way has ended. */
  rush: () => void
  stop: () => void
}

/**
 * Does `work` when asked, but begins no earlier than `everyMs` after the last one ended, and never two at a time. However
 * often it was asked for meanwhile, it is done once. One that fails is not repeated unless asked for.
 */
export function seldom(work: () => Promise<unknown>, everyMs: number): Seldom {
  let running = false
  let stopped = false
  let wanted: 'ask' | 'rush' | null = null
  let ended = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined

  const run = async () => {
    timer = undefined
    running = true
    await work().catch(() => undefined)
    running = false
    ended = Date.now()
    const next = wanted
    wanted = null
    if (next === 'rush') rush()
    else if (next === 'ask') ask()
  }
  const ask = () => {
    if (stopped) return
    if (running) wanted ??= 'ask'
    else timer ??= setTimeout(run, Math.max(0, ended + everyMs - Date.now()))
  }
  const rush = () => {
    if (stopped) return
    clearTimeout(timer)
    if (running) wanted = 'rush'
    else void run()
  }
  return {
    ask,
    rush,
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
