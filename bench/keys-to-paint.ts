import type { CDPSession, Page } from '@playwright/test'

const warmKeys = 20
const keys = 120

/** Types in the middle of a paragraph. Milliseconds from each keydown until the next frame was painted. */
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
  const counted = () => page.evaluate(() => (window as unknown as KeyTimes).keyTimes.times.length)
  for (let key = 0; key < warmKeys + keys; key += 1) {
    const text = key % 6 === 5 ? ' ' : 'م'
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text, unmodifiedText: text })
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text })
    while ((await counted()) <= key) await page.waitForTimeout(5)
    await page.waitForTimeout(30)
  }
  const times = await page.evaluate(() => {
    const { keyTimes } = window as unknown as KeyTimes
    keyTimes.listening.abort()
    return keyTimes.times
  })
  return times.slice(warmKeys)
}

type KeyTimes = { keyTimes: { times: number[]; listening: AbortController } }
