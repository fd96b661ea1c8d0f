import type { StepRow } from './steps-api'

/** The part of an `EventSource` that is used. */
export type Source = {
  addEventListener: (type: string, listener: (event: { data?: unknown }) => void) => void
  close: () => void
}

export type Stream = {
  /** Asks anew from the version the editor has now: after a gap, or when the network is back. */
  restart: () => void
  /** Asks again at once if the stream is down. */
  wake: () => void
  close: () => void
}

/** The server says something every 20 s. */
const silenceMs = 50_000
const firstRetryMs = 500
const lastRetryMs = 15_000

/**
 * Follows the log of an article. A hidden tab lets go of its stream (browsers allow six connections to a site) and catches
 * up when it is shown. `EventSource` reconnects by itself only after some failures and never notices a dead line, so
 * here every end is followed by a new request from the version the editor has.
 */
export function openStream(options: {
  url: (since: number) => string
  version: () => number
  /** False when rows before these are missing. */
  onRows: (rows: StepRow[]) => boolean
  onOpen: () => void
  /** Who has the article open, as JSON. */
  onPresence?: (json: string) => void
  /** The comments changed. */
  onReview?: () => void
  /** The server ended it because the session did. */
  onEnded: () => void
  connect?: (url: string) => Source
  page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>
}): Stream {
  const { connect = (url) => new EventSource(url) as Source, page = document } = options
  let source: Source | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let closed = false

  const stop = () => {
    clearTimeout(timer)
    source?.close()
    source = null
  }
  const restart = () => {
    stop()
    if (closed || page.hidden) return
    const current = connect(options.url(options.version()))
    source = current
    const heard = () => {
      clearTimeout(timer)
      timer = setTimeout(restart, silenceMs)
    }
    current.addEventListener('open', () => {
      failures = 0
      heard()
      options.onOpen()
    })
    current.addEventListener('ping', heard)
    current.addEventListener('steps', ({ data }) => {
      heard()
      if (source === current && !options.onRows(JSON.parse(String(data)))) restart()
    })
    current.addEventListener('presence', ({ data }) => {
      heard()
      if (source === current) options.onPresence?.(String(data))
    })
    current.addEventListener('review', () => {
      heard()
      options.onReview?.()
    })
    current.addEventListener('ended', () => {
      stop()
      options.onEnded()
    })
    current.addEventListener('error', () => {
      if (source !== current) return
      stop()
      const wait = Math.min(lastRetryMs, firstRetryMs * 2 ** failures++)
      timer = setTimeout(restart, wait)
    })
    timer = setTimeout(restart, silenceMs)
  }
  const onVisibility = () => (page.hidden ? stop() : restart())

  page.addEventListener('visibilitychange', onVisibility)
  restart()
  return {
    restart,
    wake: () => {
      if (!source) restart()
    },
    close: () => {
      closed = true
      page.removeEventListener('visibilitychange', onVisibility)
      stop()
    },
  }
}
