import { pasteLimits } from '@/lib/body/paste/paste-limits'
import { type PasteSettings, readClipboard } from '@/lib/body/paste/read-clipboard'
import type { Clipboard, PasteReading } from '@/lib/body/paste/read-paste'

/** Reads what is short here and now, what is long in a worker. */
export function readApart(clipboard: Clipboard, settings: PasteSettings): PasteReading | Promise<PasteReading> {
  const { html, text } = clipboard
  if (html.length > pasteLimits.html || text.length > pasteLimits.html) return { ok: false, reason: 'too_long' }
  return Math.max(html.length, text.length) < pasteLimits.worker
    ? readClipboard(clipboard, settings)
    : inWorker(clipboard, settings).catch(() => readClipboard(clipboard, settings))
}

function inWorker(clipboard: Clipboard, settings: PasteSettings): Promise<PasteReading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<PasteReading>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(event.message))
    }
    worker.postMessage({ clipboard, settings })
  })
}
