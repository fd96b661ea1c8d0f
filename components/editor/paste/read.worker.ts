import { type PasteSettings, readClipboard } from '@/lib/body/paste/read-clipboard'
import type { Clipboard } from '@/lib/body/paste/read-paste'

// A long clipboard is read here, so that typing goes on meanwhile.
self.onmessage = ({ data }: MessageEvent<{ clipboard: Clipboard; settings: PasteSettings }>) => {
  self.postMessage(readClipboard(data.clipboard, data.settings))
}
