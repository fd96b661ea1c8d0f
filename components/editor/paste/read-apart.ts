import { pasteLimits } from '@/lib/body/paste/paste-limits'
import { type PasteSettings, readClipboard } from '@/lib/body/paste/read-clipboard'
import type { Clipboard, PasteReading } from '@/lib/body/paste/read-paste'

/** Thrown when a long clipboard cannot be read, or not in a time that anybody waits. */
export class Unreadable extends Error {}

/**
 * Reads what is short here and now, what is long in a worker, which is given up after a while.
 * @param start for tests
 * @throws Unreadable
 */
export function readApart(
  clipboard: Clipboard,
  settings: PasteSettings,
  start = startWorker,
): PasteReading | Promise<PasteReading> {
  const { html, text } = clipboard
  if (html.length > pasteLimits.html || text.length > pasteLimits.html) return { ok: false, reason: 'too_long' }
  if (Math.max(html.length, text.length) < pasteLimits.worker) return readClipboard(clipboard, settings)
  return inWorker(clipboard, settings, start).catch((error: unknown) => {
    if (error instanceof Unreadable) throw error
    // Without a network the worker may be missing.
    return readClipboard(clipboard, settings)
  })
}

function inWorker(clipboard: Clipboard, settings: PasteSettings, start: () => Worker): Promise<PasteReading> {
  const worker = start()
  let patience: ReturnType<typeof setTimeout> | undefined
  const answer = new Promise<PasteReading>((resolve, reject) => {
    patience = setTimeout(() => reject(new Unreadable('slow')), pasteLimits.patience)
    worker.onmessage = ({ data }: MessageEvent<PasteReading | null>) => {
      if (data) resolve(data)
      else reject(new Unreadable('broken'))
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage({ clipboard, settings })
  })
  return answer.finally(() => {
    clearTimeout(patience)
    worker.terminate()
  })
}

function startWorker(): Worker {
  return new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
}
