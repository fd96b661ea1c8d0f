type Copied = { text: string; html?: string }

/**
 * Puts text into the clipboard, formatted too where `html` is given. To be called by the press of a button or a key, else
 * browsers refuse. False when this one does all the same.
 */
export async function copyOut(copied: Copied): Promise<boolean> {
  try {
    await byClipboard(copied)
    return true
  } catch {
    return byCommand(copied)
  }
}

async function byClipboard({ text, html }: Copied): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text)
  const parts = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }
  return navigator.clipboard.write([new ClipboardItem(parts)])
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type })
}

/** On plain http, as inside a house, browsers have no clipboard but the one of this command, old and everywhere understood. */
function byCommand({ text, html }: Copied): boolean {
  const before = document.activeElement
  const selected = document.createElement('textarea')
  selected.value = text
  // Else a phone would bring up its keyboard.
  selected.readOnly = true
  selected.setAttribute('aria-hidden', 'true')
  selected.className = 'sr-only'
  // Beside what has the focus: an open dialog takes the focus back from whatever is outside.
  const home = before?.parentElement ?? document.body
  home.append(selected)
  let written = false
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    if (html !== undefined) event.clipboardData.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
    written = true
  }
  window.addEventListener('copy', onCopy, true)
  try {
    selected.focus({ preventScroll: true })
    selected.select()
    return document.execCommand('copy') && written
  } catch {
    return false
  } finally {
    window.removeEventListener('copy', onCopy, true)
    selected.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
