import { type PasteSettings, readClipboard } from '@/lib/body/paste/read-clipboard'
import type { Clipboard, PasteReading } from '@/lib/body/paste/read-paste'

// A long clipboard is read here, so that typing goes on meanwhile. Null: it cannot be read.
self.onmessage = ({ data }: MessageEvent<{ clipboard: Clipboard; settings: PasteSettings }>) => {
  self.postMessage(reading(data.clipboard, data.settings))
}

function reading(clipboard: Clipboard, settings: PasteSettings): PasteReading | null {
  try {
    return readClipboard(clipboard, settings)
  } catch {
    return null
  }
}
