'use client'
import { useEffect, useState } from 'react'

/** A slider under a finger passes many moments: only the one it rests at is asked for. */
const restMs = 120

/**
 * What the server answers at `url`, asked again when that changes. Until then the answer before stays, so that nothing
 * flickers: what is done with it must be done with what it says of itself, not with what was asked for since.
 */
export function useFetched<Value>(url: string): { value: Value | null; failed: boolean; retry: () => void } {
  const [value, setValue] = useState<Value | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    void attempt
    const ask = async () => {
      try {
        const response = await fetch(url, { cache: 'no-store', signal: stop.signal })
        if (!response.ok) throw new Error(String(response.status))
        setValue((await response.json()) as Value)
        setFailed(false)
      } catch {
        if (!stop.signal.aborted) setFailed(true)
      }
    }
    const timer = setTimeout(ask, restMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [url, attempt])
  return { value, failed, retry: () => setAttempt((before) => before + 1) }
}
