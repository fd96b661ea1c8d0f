import type { Page } from '@playwright/test'
import { paper } from './write'

type ClipboardFile = { name: string; mimeType: string; buffer: Buffer }

/** Pastes what a clipboard holds besides text: pictures, alone or together with formatted text. */
export async function pasteFiles(page: Page, files: ClipboardFile[], clipboard: { html?: string; text?: string } = {}) {
  await dispatchWith(page, 'paste', files, clipboard)
}

/** Drops files on the text, over the words `over`. */
export async function dropFiles(page: Page, files: ClipboardFile[], over: string) {
  await dispatchWith(page, 'drop', files, {}, await middleOf(page, over))
}

/** Drops what was dragged out of another window on the text, over the words `over`. */
export async function dropWords(page: Page, dragged: { html?: string; text?: string }, over: string) {
  await dispatchWith(page, 'drop', [], dragged, await middleOf(page, over))
}

async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const box = await paper(page).getByText(words).boundingBox()
  if (!box) throw new Error('nowhere to drop')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function dispatchWith(
  page: Page,
  type: 'paste' | 'drop',
  files: ClipboardFile[],
  { html, text }: { html?: string; text?: string },
  at = { x: 0, y: 0 },
) {
  const contents = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }))
  await paper(page).evaluate(
    (target, given) => {
      const data = new DataTransfer()
      if (given.html) data.setData('text/html', given.html)
      if (given.text) data.setData('text/plain', given.text)
      for (const { name, mimeType, base64 } of given.contents) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        data.items.add(new File([bytes], name, { type: mimeType }))
      }
      const options = { bubbles: true, cancelable: true }
      target.dispatchEvent(
        given.type === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data, clientX: given.at.x, clientY: given.at.y }),
      )
    },
    { type, contents, html, text, at },
  )
}
