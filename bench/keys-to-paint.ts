import type { CDPSession, Page } from '@playwright/test'

const warmKeys = 20
const keys = 120
/** 12 keys a second: as fast as anybody types. */
const betweenMs = 80

/** What a reporter could type here. One word over and over would be a fault of style of its own. */
const words = 'وقال المتحدث إن اللجنة ستعود إلى الموضوع بعد أسبوع حين تصل أرقام المحافظات كلها '

/**
 * Types in the middle of a paragraph. Milliseconds from each keydown until the next frame was painted. Nothing is asked of
 * the page meanwhile: the question would stand in the way of the key.
 */
export async function keysToPaint(page: Page, client: CDPSession): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    const listening = new AbortController()
    Object.assign(window, { keyTimes: { times, listening } })
    window.addEventListener(
      'keydown',
      () => {
        const started = performance.now()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - started)
          port2.postMessage(null)
        })
      },
      { capture: true, signal: listening.signal },
    )
  })
  for (let key = 0; key < warmKeys + keys; key += 1) {
    const text = words[key % words.length] ?? ' '
    const next = page.waitForTimeout(betweenMs)
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text, unmodifiedText: text })
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text })
    await next
  }
  await page.waitForTimeout(500)
  const times = await page.evaluate(() => {
    const { keyTimes } = window as unknown as KeyTimes
    keyTimes.listening.abort()
    return keyTimes.times
  })
  if (times.length !== warmKeys + keys) throw new Error(`${times.length} of ${warmKeys + keys} keys were painted`)
  return times.slice(warmKeys)
}

type KeyTimes = { keyTimes: { times: number[]; listening: AbortController } }
