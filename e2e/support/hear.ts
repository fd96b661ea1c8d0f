import type { Page } from '@playwright/test'

/** Notes what the page tells screen readers politely from now on. Gives what was told that `words` are in. */
export async function hear(page: Page, words: RegExp): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = []
    const last = new WeakMap<Element, string>()
    const listen = () => {
      for (const place of document.querySelectorAll('[role=status]')) {
        const text = place.textContent ?? ''
        if (text && last.get(place) !== text) said.push(text)
        last.set(place, text)
      }
    }
    listen()
    said.length = 0
    new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, characterData: true })
    return said
  })
  return async () => (await heard.jsonValue()).filter((text) => words.test(text))
}
